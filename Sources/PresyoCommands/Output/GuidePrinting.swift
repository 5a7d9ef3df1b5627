import Analysis
import BudgetLanguage
import Catalog
import Rendering

/// Prints guides, one to the terminal or all into a folder.
struct GuidePrinting {
  let open: OpenCatalog
  let vocabulary: Vocabulary
  let index: FactIndex
  let dates: DateOptions
  let printer: Printer
  let limit: Int?

  func put(_ guide: Guide) throws {
    try printer.put(try text(of: guide, printer.format, printer.render))
  }

  /// Writes every guide in every file format into a folder, and says what changed.
  func putAll(_ guides: [Guide], into folder: String) throws {
    let writer = try FolderWriter(folder: folder)
    for guide in guides {
      for format in OutputFormat.files {
        try writer.write(
          try text(of: guide, format, printer.render.forFiles),
          named: "\(guide.id).\(format.rawValue)")
      }
    }
    writer.report()
  }

  /// A guide's answer; one whose title asks for a year's pricelist is that pricelist.
  private func text(
    of guide: Guide, _ format: OutputFormat, _ options: RenderOptions
  ) throws -> String {
    let reading = try BudgetReader(vocabulary: vocabulary).read(guide.title)
    if let year = reading.yearOfPricelist, !index.phones(of: year).isEmpty {
      return PricelistRendering.render(
        pricelist: Pricelist.of(year, index, asOf: dates.asOf), format: format, options: options)
    }
    let answer = GuideAnswer.of(guide, reading: reading, index, asOf: dates.asOf)
    return GuideRendering.render(
      guide: answer, limit: limit, brandNames: index.brandNames, format: format, options: options)
  }
}
