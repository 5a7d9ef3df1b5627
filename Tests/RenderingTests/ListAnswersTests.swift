import Catalog
import Rendering
import Testing

/// Goldens of pricelists, guides, comparisons, changes and reports.
struct ListAnswersTests {
  typealias Render = @Sendable (OutputFormat, RenderOptions) -> String

  static let answers: [(name: String, render: Render)] = [
    (
      "pricelist",
      { PricelistRendering.render(pricelist: Examples.pricelist, format: $0, options: $1) }
    ),
    (
      "pricelist-empty",
      {
        PricelistRendering.render(
          pricelist: Pricelist(
            head: PricelistHead(year: 2011, asOf: CalendarDay.endOfYear(2011)), brands: [],
            counts: PricelistCounts(
              brands: 0, phones: 0, pricedPhones: 0, variants: 0, pricedVariants: 0),
            publishers: []), format: $0, options: $1)
      }
    ),
    (
      "pricelist-diff",
      {
        PricelistDifferenceRendering.render(
          difference: Examples.difference, format: $0, options: $1)
      }
    ),
    (
      "guide",
      {
        GuideRendering.render(
          guide: Examples.guide, brandNames: Examples.names, format: $0, options: $1)
      }
    ),
    (
      "guides",
      {
        GuideListRendering.render(
          guides: [
            Guide(
              id: "best-smartphones-for-kids-under-php-7-000",
              title: "Best smartphones for kids under PHP 7,000")
          ], format: $0, options: $1)
      }
    ),
    ("brands", { BrandsRendering.render(comparison: Examples.fewBrands, format: $0, options: $1) }),
    (
      "brands-many",
      { BrandsRendering.render(comparison: Examples.manyBrands, format: $0, options: $1) }
    ),
    (
      "compare",
      { CompareRendering.render(comparison: Examples.comparison, format: $0, options: $1) }
    ),
    (
      "compare-differences",
      {
        CompareRendering.render(
          comparison: Examples.comparison, differencesOnly: true, format: $0, options: $1)
      }
    ),
    ("similar", { SimilarRendering.render(similar: Examples.similar, format: $0, options: $1) }),
    (
      "drops",
      {
        DropsRendering.render(
          answer: DropsAnswer(
            changes: Examples.changes, total: 131, counted: PhonesCounted(.current, older: 12),
            undated: 3, asOf: Examples.day, narrowing: ["since 2022-01", "Samsung"]),
          format: $0, options: $1)
      }
    ),
    (
      "drops-none",
      {
        DropsRendering.render(
          answer: DropsAnswer(changes: [], total: 0, asOf: Examples.day), format: $0, options: $1)
      }
    ),
    ("verify", { VerifyRendering.render(checks: Examples.checks, format: $0, options: $1) }),
    (
      "conflicts",
      {
        ConflictsRendering.render(
          conflicts: Examples.record.conflicts, phoneNames: [Examples.a06.id: "Galaxy A06 5G"],
          sources: Examples.record.sources, format: $0, options: $1)
      }
    ),
    ("import", { ImportRendering.render(summary: Examples.imports, format: $0, options: $1) }),
    (
      "changes",
      { ChangesRendering.render(changes: Examples.catalogChanges, format: $0, options: $1) }
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
