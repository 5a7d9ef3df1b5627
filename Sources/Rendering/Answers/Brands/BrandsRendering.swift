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
    if let year = comparison.year { limits.insert(.phonesOf(year), at: 0) }
    var blocks: [Block] = []
    if !limits.isEmpty {
      blocks.append(.paragraph(StyledText(.only(limits))))
    }
    guard !comparison.brands.isEmpty else {
      blocks.append(.paragraph(StyledText(.noBrandToCompare)))
      return Document(title: .brandsCompared, blocks: blocks)
    }
    let isFew = comparison.brands.count <= 4
    guard comparison.brands.contains(where: { $0.priced > 0 }) else {
      blocks += comparison.brands.map { .paragraph(StyledText(withoutPrices($0))) }
      if let words = comparison.counted.figureWords() { blocks.append(.note(StyledText(words))) }
      return Document(title: .brandsCompared, blocks: blocks)
    }
    blocks.append(.table(isFew ? BrandColumns.figures(comparison) : BrandRows.figures(comparison)))
    blocks.append(.heading(.phonesInEachPriceBand))
    blocks.append(.table(isFew ? BrandColumns.bands(comparison) : BrandRows.bands(comparison)))
    blocks += notes(comparison).map(Block.note)
    return Document(title: .brandsCompared, blocks: blocks)
  }

  private static func withoutPrices(_ figures: BrandFigures) -> Phrase {
    guard figures.phones > 0 else { return .noPhoneFits(of: withOlder(figures)) }
    return .noPriceKnown(of: figures.brand.name, figures.phones)
  }

  private static func notes(_ comparison: BrandComparison) -> [StyledText] {
    var notes = [
      StyledText(.figuresNote(comparison.asOf))
    ]
    if let words = comparison.counted.figureWords() { notes.append(StyledText(words)) }
    let unpriced = comparison.brands.filter { $0.phones > 0 && $0.priced == 0 }.map {
      $0.brand.name
    }
    if !unpriced.isEmpty {
      notes.append(
        StyledText(.phonesButNoPrice(unpriced.joined(separator: ", ")), .warning))
    }
    let none = comparison.brands.filter { $0.phones == 0 }.map(withOlder)
    if !none.isEmpty {
      notes.append(StyledText(.noPhoneThatFits(none.joined(separator: ", ")), .warning))
    }
    let parents = comparison.brands.filter { !$0.subBrands.isEmpty }.map { figures in
      Phrase.with(figures.brand.name, figures.subBrands.map { $0.name }.joined(separator: ", "))
    }
    if !parents.isEmpty {
      notes.append(StyledText(.subBrandsCounted(parents.joined(separator: "; "))))
    }
    return notes
  }

  /// `Cherry Mobile (57 older ones)`.
  private static func withOlder(_ figures: BrandFigures) -> Phrase {
    guard figures.olderLeftOut > 0 else { return Phrase(same: figures.brand.name) }
    return .withOlder(figures.brand.name, figures.olderLeftOut)
  }
}
