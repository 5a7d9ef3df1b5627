/// Why a catalogue could not be opened, read or built.
public enum CatalogStoreError: Error, Hashable, Sendable {
  case noSuchFile(path: String)
  case isFolder(path: String)
  /// The file is there and may not be read.
  case unreadable(path: String, reason: String)
  case notSQLite(path: String)
  /// An SQLite file that belongs to another program.
  case notCatalog(path: String)
  case newerVersion(path: String, version: Int, supported: Int)
  case olderVersion(path: String, version: Int, supported: Int)
  /// A catalogue of this version, built before the program knew all of its specifications.
  case olderColumns(path: String)
  case damaged(path: String, detail: String)
  /// Another program holds the file, or another build is under way beside it.
  case busy(path: String)
  case diskFull(path: String)
  case cannotWrite(path: String, reason: String)
  case inputOutput(path: String, detail: String)
  /// The file to be replaced is no catalogue, and would be lost.
  case wouldOverwrite(path: String)
  /// Facts that the schema does not admit; all of them, up to ``RefusedFact/limit``.
  case refusedFacts([RefusedFact])
}

extension CatalogStoreError: CustomStringConvertible {
  /// One sentence: what is wrong, where, and how to cure it.
  public var message: String {
    switch self {
    case .noSuchFile(let path):
      "There is no catalogue at \(path); presyo build makes one."
    case .isFolder(let path):
      "\(path) is a folder; name the catalogue file in it."
    case .unreadable(let path, let reason):
      "The catalogue \(path) cannot be read: \(reason)."
    case .notSQLite(let path):
      "\(path) is not a presyo catalogue: it is not an SQLite file."
    case .notCatalog(let path):
      "\(path) is not a presyo catalogue: it is an SQLite file of another program."
    case .newerVersion(let path, let version, let supported):
      "The catalogue \(path) has version \(version) and this presyo reads version \(supported); "
        + "update presyo, or build the catalogue anew with presyo build."
    case .olderVersion(let path, let version, let supported):
      "The catalogue \(path) has version \(version) and this presyo reads version \(supported); "
        + "build it anew with presyo build."
    case .olderColumns(let path):
      "The catalogue \(path) lacks specifications that this presyo reads; "
        + "build it anew with presyo build."
    case .damaged(let path, let detail):
      "The catalogue \(path) is damaged (\(detail)); build it anew with presyo build."
    case .busy(let path):
      "The catalogue \(path) is busy: another program is writing it; try again."
    case .diskFull(let path):
      "The disk is full: \(path) could not be written, and what was there is unchanged."
    case .cannotWrite(let path, let reason):
      "\(path) cannot be written: \(reason)."
    case .inputOutput(let path, let detail):
      "Reading or writing \(path) failed: \(detail)."
    case .wouldOverwrite(let path):
      "\(path) is not a presyo catalogue, and building would overwrite it; name another file."
    case .refusedFacts(let facts):
      Self.sentence(for: facts)
    }
  }

  public var description: String { message }

  private static func sentence(for facts: [RefusedFact]) -> String {
    guard let first = facts.first else { return "The facts were refused." }
    let others = facts.count - 1
    let more = others == 0 ? "" : ", and \(others) more \(others == 1 ? "fact" : "facts")"
    return "The catalogue refuses \(first.words)\(more)."
  }
}

/// One fact that the schema did not admit.
public struct RefusedFact: Hashable, Sendable {
  /// How many a build collects before it gives up.
  public static let limit = 100

  /// What kind of fact: `price`, `phone`, `source`.
  public let kind: String
  /// Which one, such as the id of a phone with the id of a source.
  public let name: String
  /// Which promise it breaks, such as `it names a phone or a source that is not there`.
  public let reason: String

  package init(kind: String, name: String, reason: String) {
    self.kind = kind
    self.name = name
    self.reason = reason
  }

  /// `price “samsung-galaxy-a06 (ptg/a06)”: it names a phone or a source that is not there`.
  public var words: String { "\(kind) “\(name)”: \(reason)" }
}
