public import Catalog

/// An answer that can be put into every format.
public protocol RenderedAnswer {
  func rendered(as format: OutputFormat, _ options: RenderOptions) -> String
}

extension FindAnswer: RenderedAnswer {
  /// Faces for people show the yearly pricelist in the place of the phones, where it is asked for.
  public func rendered(as format: OutputFormat, _ options: RenderOptions) -> String {
    if let pricelist, format != .json { return pricelist.rendered(as: format, options) }
    return FindRendering.render(
      answer: answer, reading: reading.text.isEmpty ? nil : reading, brandNames: brandNames,
      extras: FindExtras(
        unpriced: unpriced, scores: scores, explainsScores: explainsScores, bestBuys: bestBuys,
        comparison: comparison),
      format: format, options: options)
  }
}

extension ExplainAnswer: RenderedAnswer {
  public func rendered(as format: OutputFormat, _ options: RenderOptions) -> String {
    ExplainRendering.render(
      reading: reading, sql: sql, parameters: parameters.map { JSONValue($0) },
      brandNames: brandNames, format: format, options: options)
  }
}

extension PhoneAnswer: RenderedAnswer {
  public func rendered(as format: OutputFormat, _ options: RenderOptions) -> String {
    ShowRendering.render(record: record, history: history, format: format, options: options)
  }
}

extension PhoneComparison: RenderedAnswer {
  public func rendered(as format: OutputFormat, _ options: RenderOptions) -> String {
    CompareRendering.render(comparison: self, format: format, options: options)
  }
}

extension SimilarPhones: RenderedAnswer {
  public func rendered(as format: OutputFormat, _ options: RenderOptions) -> String {
    SimilarRendering.render(similar: self, format: format, options: options)
  }
}

extension BandsAnswer: RenderedAnswer {
  public func rendered(as format: OutputFormat, _ options: RenderOptions) -> String {
    BandsRendering.render(
      bands: bands, groups: groups, groupedBy: grouping ?? .brand, asOf: asOf,
      narrowing: narrowing, counted: counted, format: format, options: options)
  }
}

extension BrandsAnswer: RenderedAnswer {
  public func rendered(as format: OutputFormat, _ options: RenderOptions) -> String {
    BrandsRendering.render(comparison: comparison, format: format, options: options)
  }
}

extension Pricelist: RenderedAnswer {
  public func rendered(as format: OutputFormat, _ options: RenderOptions) -> String {
    PricelistRendering.render(pricelist: self, format: format, options: options)
  }
}

extension PricelistDifference: RenderedAnswer {
  public func rendered(as format: OutputFormat, _ options: RenderOptions) -> String {
    PricelistDifferenceRendering.render(difference: self, format: format, options: options)
  }
}

extension DropsAnswer: RenderedAnswer {
  public func rendered(as format: OutputFormat, _ options: RenderOptions) -> String {
    DropsRendering.render(answer: self, format: format, options: options)
  }
}

extension ConflictsAnswer: RenderedAnswer {
  public func rendered(as format: OutputFormat, _ options: RenderOptions) -> String {
    ConflictsRendering.render(
      conflicts: conflicts, sources: sources, format: format, options: options)
  }
}

extension CatalogSummary: RenderedAnswer {
  public func rendered(as format: OutputFormat, _ options: RenderOptions) -> String {
    InfoRendering.render(summary: self, format: format, options: options)
  }
}

extension GuideContent: RenderedAnswer {
  public func rendered(as format: OutputFormat, _ options: RenderOptions) -> String {
    rendered(as: format, options, limit: nil)
  }

  /// - Parameters:
  ///   - format: the form it is written in.
  ///   - options: what the place it is written to can show, and who reads it.
  ///   - limit: how many phones people and files see; `nil` for all.
  public func rendered(
    as format: OutputFormat, _ options: RenderOptions, limit: Int?
  ) -> String {
    switch self {
    case .pricelist(let list): list.rendered(as: format, options)
    case .answer(let answer, let brandNames):
      GuideRendering.render(
        guide: answer, limit: limit, brandNames: brandNames, format: format, options: options)
    }
  }
}

extension JSONValue {
  /// A bound value as explain shows it.
  init(_ value: SQLValue) {
    switch value {
    case .integer(let integer): self = .integer(Int(integer))
    case .real(let real): self = .number(real)
    case .text(let text): self = .string(text)
    }
  }
}
