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
  public var phrase: Phrase {
    switch self {
    case .noSuchFile(let path):
      Phrase(
        "There is no catalogue at \(path); presyo build makes one.",
        "Walang catalogue sa \(path); gagawa nito ang presyo build.")
    case .isFolder(let path):
      Phrase(
        "\(path) is a folder; name the catalogue file in it.",
        "Folder ang \(path); banggitin ang file ng catalogue na nasa loob.")
    case .unreadable(let path, let reason):
      Phrase(
        "The catalogue \(path) cannot be read: \(reason).",
        "Hindi mabasa ang catalogue \(path): \(reason).")
    case .notSQLite(let path):
      Phrase(
        "\(path) is not a presyo catalogue: it is not an SQLite file.",
        "Hindi catalogue ng presyo ang \(path): hindi ito SQLite file.")
    case .notCatalog(let path):
      Phrase(
        "\(path) is not a presyo catalogue: it is an SQLite file of another program.",
        "Hindi catalogue ng presyo ang \(path): SQLite file ito ng ibang program.")
    case .newerVersion(let path, let version, let supported):
      Phrase(
        "\(Self.versions(path, version, supported)); update presyo, or build the catalogue anew with presyo build.",
        "\(Self.versions(path, version, supported)); i-update ang presyo, o buuin ulit ang catalogue gamit ang presyo build."
      )
    case .olderVersion(let path, let version, let supported):
      Phrase(
        "\(Self.versions(path, version, supported)); build it anew with presyo build.",
        "\(Self.versions(path, version, supported)); buuin ulit ito gamit ang presyo build.")
    case .olderColumns(let path):
      Phrase(
        "The catalogue \(path) lacks specifications that this presyo reads; build it anew with presyo build.",
        "Kulang ng specs na binabasa ng presyong ito ang catalogue \(path); buuin ulit ito gamit ang presyo build."
      )
    case .damaged(let path, let detail):
      Phrase(
        "The catalogue \(path) is damaged (\(detail)); build it anew with presyo build.",
        "Sira ang catalogue \(path) (\(detail)); buuin ulit ito gamit ang presyo build.")
    case .busy(let path):
      Phrase(
        "The catalogue \(path) is busy: another program is writing it; try again.",
        "Ginagamit pa ang catalogue \(path): may ibang program na sumusulat dito; subukan ulit.")
    case .diskFull(let path):
      Phrase(
        "The disk is full: \(path) could not be written, and what was there is unchanged.",
        "Puno na ang disk: hindi naisulat ang \(path), at walang nagbago sa dating laman.")
    case .cannotWrite(let path, let reason):
      Phrase("\(path) cannot be written: \(reason).", "Hindi maisulat ang \(path): \(reason).")
    case .inputOutput(let path, let detail):
      Phrase(
        "Reading or writing \(path) failed: \(detail).",
        "Hindi natuloy ang pagbasa o pagsulat sa \(path): \(detail).")
    case .wouldOverwrite(let path):
      Phrase(
        "\(path) is not a presyo catalogue, and building would overwrite it; name another file.",
        "Hindi catalogue ng presyo ang \(path) at mapapatungan ito; ibang file ang banggitin.")
    case .refusedFacts(let facts):
      Self.sentence(for: facts)
    }
  }

  /// The sentence in English.
  public var message: String { phrase.english }

  public var description: String { message }

  private static func versions(_ path: String, _ version: Int, _ supported: Int) -> Phrase {
    Phrase(
      "The catalogue \(path) has version \(version) and this presyo reads version \(supported)",
      "Version \(version) ang catalogue \(path) at version \(supported) ang nababasa ng presyong ito"
    )
  }

  private static func sentence(for facts: [RefusedFact]) -> Phrase {
    guard let first = facts.first else {
      return Phrase("The facts were refused.", "Hindi tinanggap ang mga datos.")
    }
    let others = facts.count - 1
    let more =
      others == 0
      ? Phrase(same: "")
      : Phrase(", and \(others) more \(others == 1 ? "fact" : "facts")", " at \(others) pa")
    return Phrase(
      "The catalogue refuses \(first.words)\(more).",
      "Ayaw tanggapin ng catalogue ang \(first.words)\(more).")
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
