public import Catalog

/// What the place an answer is written to can show, and who reads it.
public struct RenderOptions: Hashable, Sendable {
  /// Columns of the terminal; `nil` where the output is no terminal, and nothing is shortened.
  public var width: Int?
  /// Whether the terminal shows colours and bold text.
  public var color: Bool
  /// Whether CSV begins with a byte order mark.
  public var bom: Bool
  /// Whether CSV guards cells that a spreadsheet would run as formulas.
  public var excelSafe: Bool
  /// Whether the terminal shows characters beyond ASCII.
  public var unicode: Bool
  /// Whether the terminal opens the page behind a text that links to one.
  public var links: Bool
  /// The columns to show, by their names in CSV and in this order; all of its own where empty.
  public var fields: [String]
  /// The language of what people read.
  public var language: Language

  public init(
    width: Int? = nil, color: Bool = false, bom: Bool = false, excelSafe: Bool = false,
    unicode: Bool = true, links: Bool = false, fields: [String] = [],
    language: Language = .english
  ) {
    self.width = width
    self.color = color
    self.bom = bom
    self.excelSafe = excelSafe
    self.unicode = unicode
    self.links = links
    self.fields = fields
    self.language = language
  }
}
