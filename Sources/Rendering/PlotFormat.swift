public import Catalog

/// A form in which a picture can be written.
public enum PlotFormat: String, CaseIterable, Sendable {
  /// Characters, for people at a terminal.
  case table
  case md
  case html
  /// A file of its own.
  case svg
}

/// An answer of which people would rather see than read a part.
public protocol PlottedAnswer {
  /// The picture of the answer, or why there is none.
  func plotted(as format: PlotFormat, _ options: RenderOptions) -> String
}

extension PhoneAnswer: PlottedAnswer {
  public func plotted(as format: PlotFormat, _ options: RenderOptions) -> String {
    sheet.text(format, options)
  }
}

extension BrandYearsAnswer: PlottedAnswer {
  public func plotted(as format: PlotFormat, _ options: RenderOptions) -> String {
    sheet.text(format, options)
  }
}

extension BandsAnswer: PlottedAnswer {
  public func plotted(as format: PlotFormat, _ options: RenderOptions) -> String {
    sheet.text(format, options)
  }
}

extension FindAnswer: PlottedAnswer {
  public func plotted(as format: PlotFormat, _ options: RenderOptions) -> String {
    sheet.text(format, options)
  }
}
