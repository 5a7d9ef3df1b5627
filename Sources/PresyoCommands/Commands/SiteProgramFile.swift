import Catalog
import Interchange

/// Where the program that runs in a page is found.
enum SiteProgramFile {
  static let missing = Phrase(
    "The site has no box for questions: the program that runs in a page is not beside presyo; scripts/build-page makes it, or name its file with --page-program.",
    "Walang kahon para sa mga tanong ang site: wala sa tabi ng presyo ang program na tumatakbo sa pahina; scripts/build-page ang gumagawa nito, o pangalanan ang file gamit ang --page-program."
  )

  /// The file that was named, else the one beside an installed program in
  /// `../share/presyo/page`, else the one that a script of the project has built.
  static func path(named: String?) -> String? {
    named ?? Environment.value("PRESYO_PAGE_PROGRAM")
      ?? CatalogLocation.shipped("page/presyo.wasm", built: ".build/page/presyo.wasm")
  }

  /// The bytes of the program; `nil` where there is none.
  static func bytes(named: String?) throws -> [UInt8]? {
    guard let path = path(named: named) else { return nil }
    let bytes = try FileBytes.readFile(path)
    guard bytes.starts(with: [0x00, 0x61, 0x73, 0x6d]) else {
      throw Failure(
        .badData,
        Phrase(
          "\(path) is no WebAssembly; scripts/build-page makes the program of a page.",
          "Hindi WebAssembly ang \(path); scripts/build-page ang gumagawa ng program ng pahina."))
    }
    return bytes
  }
}
