import Answers
import BudgetLanguage
import Catalog
import Interchange
import Rendering

/// Prints pricelists, one to the terminal or all into a folder.
struct PricelistPrinting {
  let open: OpenCatalog
  let dates: DateOptions
  let printer: Printer

  /// Prints the list of one year.
  func put(year: Int, narrowedBy query: BudgetQuery, vocabulary: Vocabulary) throws {
    let index = try open.index(dates)
    guard !index.phones(of: year).isEmpty else {
      throw Failure.noPhones(of: year, years: index.years)
    }
    let list = list(year, index, narrowedBy: query, vocabulary)
    try printer.put(
      PricelistRendering.render(
        pricelist: list, format: printer.format, options: printer.render))
  }

  /// Writes every year's list in every file format into a folder, and says what changed.
  func putAll(into folder: String, narrowedBy query: BudgetQuery, vocabulary: Vocabulary) throws {
    let index = try open.index(dates)
    let writer = try FolderWriter(folder: folder, format: printer.format)
    for year in index.years {
      let list = list(year, index, narrowedBy: query, vocabulary)
      try writer.write(list: "pricelist-\(year)", titled: String(year)) { format in
        PricelistRendering.render(
          pricelist: list, format: format, options: printer.render.forFiles)
      }
    }
    writer.report()
  }

  private func list(
    _ year: Int, _ index: FactIndex, narrowedBy query: BudgetQuery, _ vocabulary: Vocabulary
  ) -> Pricelist {
    var query = query
    query.launched = nil
    let match = OfferMatch(query, in: index)
    let isNarrowed = !query.conditions.isEmpty
    let phrases = isNarrowed ? query.phrases(brandName: vocabulary.name(ofBrand:)).dropLast() : []
    return Pricelist.of(year, index, asOf: dates.asOf, narrowing: Array(phrases)) {
      !isNarrowed || match.holds($0)
    }
  }
}

extension OutputFormat {
  /// The formats that files are written in.
  static var files: [OutputFormat] { [.csv, .md, .html, .json] }
}

extension RenderOptions {
  /// The same options without what only a terminal knows.
  var forFiles: RenderOptions {
    RenderOptions(width: nil, color: false, bom: bom, excelSafe: excelSafe, unicode: true)
  }
}

extension Failure {
  /// There is no list of a year; says which there are.
  static func noPhones(of year: Int, years: [Int]) -> Failure {
    let known = years.map(String.init).joined(separator: ", ")
    return Failure(.noInput, "The catalogue has no phone of \(year); it has phones of \(known).")
  }
}
