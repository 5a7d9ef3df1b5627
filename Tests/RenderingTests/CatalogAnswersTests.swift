import Catalog
import Rendering
import Testing

/// Goldens of the answers about the catalogue and its phones.
struct CatalogAnswersTests {
  typealias Render = @Sendable (OutputFormat, RenderOptions) -> String

  static let answers: [(name: String, render: Render)] = [
    (
      "explain",
      {
        ExplainRendering.render(
          reading: Examples.reading,
          sql: "SELECT phone_id, price\nFROM offers\nWHERE network >= ? AND price < ?",
          parameters: [5, 20000], brandNames: Examples.names, format: $0, options: $1)
      }
    ),
    (
      "show",
      {
        ShowRendering.render(
          record: Examples.record, history: Examples.history, format: $0, options: $1)
      }
    ),
    (
      "show-unknown",
      {
        ShowRendering.render(
          record: PhoneRecord(
            phone: Examples.phone("x", "x", "X"), brand: Brand(id: "x", name: "X"), variants: [],
            observations: [], pricesInForce: [], sources: [:], fieldSources: [], conflicts: [],
            asOf: Examples.day), format: $0, options: $1)
      }
    ),
    (
      "info",
      {
        InfoRendering.render(
          summary: Examples.summary, location: "catalog.sqlite", format: $0, options: $1)
      }
    ),
    ("info-empty", { InfoRendering.render(summary: CatalogSummary(), format: $0, options: $1) }),
    (
      "bands",
      {
        BandsRendering.render(
          bands: Examples.bands, asOf: Examples.day,
          counted: PhonesCounted(.current, older: 612), format: $0, options: $1)
      }
    ),
    (
      "bands-by-brand",
      {
        BandsRendering.render(
          bands: Examples.bands, groups: Examples.bandGroups, asOf: Examples.day,
          narrowing: ["5G"], format: $0, options: $1)
      }
    ),
  ]

  @Test(arguments: answers.map(\.name), OutputFormat.recorded)
  func `every answer is written in every format as its golden`(
    name: String, format: OutputFormat
  ) throws {
    let suffix = format == .table ? "txt" : format.rawValue
    try Golden.expect(Self.render(name, format, RenderOptions()), "\(name).\(suffix)")
  }

  @Test(arguments: answers.map(\.name), [40, 80, 200])
  func `a terminal of any width gets what fits it`(name: String, width: Int) throws {
    let text = Self.render(name, .table, RenderOptions(width: width))
    try Golden.expect(text, "\(name)-\(width).txt")
  }

  static func render(_ name: String, _ format: OutputFormat, _ options: RenderOptions) -> String {
    answers.first { $0.name == name }?.render(format, options) ?? ""
  }
}
