import Catalog
import Glibc

/// Where the catalogue and the facts it is built from are found.
enum CatalogLocation {
  /// The catalogue in the user's data directory.
  static func standard() throws(Failure) -> String { try dataFolder() + "/catalog.sqlite" }

  /// The reader's own facts: the folder that was named, else the one that the catalogue was built
  /// with, else that in the user's data directory.
  static func ownFacts(
    _ options: CatalogOptions, marks: [String: String] = [:]
  ) throws(Failure) -> String {
    if let named = options.namedFacts { return named }
    if options.named != nil, let own = marks["own.path"] { return own }
    return try dataFolder() + "/facts"
  }

  static let noShippedFacts = Failure(
    .noInput,
    Phrase(
      "The facts that ship with presyo are not beside the program; name their folder with presyo build --from DIR.",
      "Wala katabi ng program ang mga datos na kasama ng presyo; banggitin ang folder nila gamit ang presyo build --from DIR."
    )
  )

  private static func dataFolder() throws(Failure) -> String {
    if let folder = Environment.value("XDG_DATA_HOME"), folder.hasPrefix("/") {
      return folder + "/presyo"
    }
    guard let home = Environment.value("HOME") else {
      throw Failure(
        .noInput,
        Phrase(
          "There is no home folder to keep the catalogue in; name one with --catalog or PRESYO_CATALOG.",
          "Walang home folder na mapaglalagyan ng catalogue; banggitin gamit ang --catalog o PRESYO_CATALOG."
        )
      )
    }
    return home + "/.local/share/presyo"
  }

  /// The folder of facts that ships with the program: beside an installed program in
  /// `../share/presyo/data`, else `data` in a folder above a freshly built one.
  static func shippedFacts() -> String? {
    if let named = Environment.value("PRESYO_DATA") { return named }
    let holdsFacts = "/phones.csv"
    return shipped("data" + holdsFacts, built: "data" + holdsFacts)
      .map { String($0.dropLast(holdsFacts.utf8.count)) }
  }

  /// A file that ships with the program: beside an installed program in `../share/presyo`, else
  /// under another path in a folder above a freshly built one; `nil` where it is in neither.
  static func shipped(_ path: String, built: String) -> String? {
    guard let program = executablePath() else { return nil }
    var folder = parent(of: program)
    let installed = parent(of: folder) + "/share/presyo/" + path
    if exists(installed) { return installed }
    while folder != "/", !folder.isEmpty {
      if exists("\(folder)/\(built)") { return "\(folder)/\(built)" }
      folder = parent(of: folder)
    }
    return nil
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && (status.st_mode & S_IFMT) == S_IFDIR
  }

  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Makes the folder and those above it, for the user alone.
  static func makeFolder(_ path: String) throws(Failure) {
    if exists(path) { return }
    let above = parent(of: path)
    if above != path { try makeFolder(above) }
    if mkdir(path, 0o755) != 0, errno != EEXIST {
      throw Failure(
        .cannotWrite,
        Phrase(
          "The folder \(path) cannot be made: \(String(cString: strerror(errno))).",
          "Hindi magawa ang folder na \(path): \(String(cString: strerror(errno)))."))
    }
  }

  private static func executablePath() -> String? {
    guard let resolved = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
