public import Catalog

/// Brands side by side, in every format.
public enum BrandsRendering {
  public static func render(
    comparison: BrandComparison, format: OutputFormat, options: RenderOptions
  ) -> String {
    AnswerWriter.text(format, options, entries: "brands") {
      document(comparison)
    } csv: {
      sheet(comparison)
    } json: {
      json(comparison)
    }
  }

  /// The comparison for people: up to four brands as columns, more as rows.
  package static func document(_ comparison: BrandComparison) -> Document {
    var limits = comparison.narrowing
    if let year = comparison.year { limits.insert("phones of \(year)", at: 0) }
    var blocks: [Block] = []
    if !limits.isEmpty {
      blocks.append(.paragraph(StyledText("Only: \(limits.joined(separator: " · "))")))
    }
    guard !comparison.brands.isEmpty else {
      blocks.append(.paragraph("No phone fits, so there is no brand to compare."))
      return Document(title: "Brands compared", blocks: blocks)
    }
    let isFew = comparison.brands.count <= 4
    guard comparison.brands.contains(where: { $0.priced > 0 }) else {
      blocks += comparison.brands.map { .paragraph(StyledText(withoutPrices($0))) }
      if let words = comparison.counted.figureWords() { blocks.append(.note(StyledText(words))) }
      return Document(title: "Brands compared", blocks: blocks)
    }
    blocks.append(.table(isFew ? BrandColumns.figures(comparison) : BrandRows.figures(comparison)))
    blocks.append(.heading("Phones in each price band"))
    blocks.append(.table(isFew ? BrandColumns.bands(comparison) : BrandRows.bands(comparison)))
    blocks += notes(comparison).map(Block.note)
    return Document(title: "Brands compared", blocks: blocks)
  }

  private static func withoutPrices(_ figures: BrandFigures) -> String {
    let name = figures.brand.name
    guard figures.phones > 0 else { return "No phone of \(withOlder(figures)) fits." }
    return "No peso price is known of \(name) (\(counted(figures.phones, "phone")))."
  }

  private static func notes(_ comparison: BrandComparison) -> [StyledText] {
    var notes = [
      StyledText(
        "n is how many phones a figure rests on; – where they are too few to say. Prices are "
          + "starting prices in force on \(comparison.asOf.iso).")
    ]
    if let words = comparison.counted.figureWords() { notes.append(StyledText(words)) }
    let unpriced = comparison.brands.filter { $0.phones > 0 && $0.priced == 0 }.map {
      $0.brand.name
    }
    if !unpriced.isEmpty {
      notes.append(
        StyledText("Phones but no peso price: \(unpriced.joined(separator: ", ")).", .warning))
    }
    let none = comparison.brands.filter { $0.phones == 0 }.map(withOlder)
    if !none.isEmpty {
      notes.append(StyledText("No phone that fits: \(none.joined(separator: ", ")).", .warning))
    }
    let parents = comparison.brands.filter { !$0.subBrands.isEmpty }.map { figures in
      "\(figures.brand.name) with \(figures.subBrands.map { $0.name }.joined(separator: ", "))"
    }
    if !parents.isEmpty {
      notes.append(StyledText("Sub-brands counted in: \(parents.joined(separator: "; "))."))
    }
    return notes
  }

  /// `Cherry Mobile (57 older ones)`.
  private static func withOlder(_ figures: BrandFigures) -> String {
    guard figures.olderLeftOut > 0 else { return figures.brand.name }
    return "\(figures.brand.name) (\(counted(figures.olderLeftOut, "older one")))"
  }
}
