import Answers
import BudgetLanguage
import Catalog
import Rendering

/// Prints guides, one to the terminal or all into a folder.
struct GuidePrinting {
  let vocabulary: Vocabulary
  let index: FactIndex
  let dates: DateOptions
  let printer: Printer
  let limit: Int?

  func put(_ guide: Guide) throws {
    let content = try content(of: guide, among: index.offersByPhone(asOf: dates.asOf))
    try printer.put(text(of: content, printer.format, printer.render))
  }

  /// Writes every guide in every file format into a folder, and says what changed.
  func putAll(_ guides: [Guide], into folder: String) throws {
    let writer = try FolderWriter(folder: folder, format: printer.format)
    let offers = index.offersByPhone(asOf: dates.asOf)
    for guide in guides {
      let content = try content(of: guide, among: offers)
      try writer.write(list: guide.id, titled: guide.title) { format in
        text(of: content, format, printer.render.forFiles)
      }
    }
    writer.report()
  }

  /// What a guide's title asks for.
  private enum Content {
    case answer(GuideAnswer)
    /// The title asks for a year's pricelist by that word.
    case pricelist(Pricelist)
  }

  private func content(of guide: Guide, among offers: [[Offer]]) throws -> Content {
    let reading = try BudgetReader(vocabulary: vocabulary).read(guide.title)
    if let year = reading.yearOfPricelist, !index.phones(of: year).isEmpty {
      return .pricelist(Pricelist.of(year, index, asOf: dates.asOf))
    }
    return .answer(
      GuideAnswer.of(guide, reading: reading, index, among: offers, asOf: dates.asOf))
  }

  private func text(
    of content: Content, _ format: OutputFormat, _ options: RenderOptions
  ) -> String {
    switch content {
    case .pricelist(let list):
      PricelistRendering.render(pricelist: list, format: format, options: options)
    case .answer(let answer):
      GuideRendering.render(
        guide: answer, limit: limit, brandNames: index.brandNames, format: format,
        options: options)
    }
  }
}
