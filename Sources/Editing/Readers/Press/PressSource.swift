import Catalog

/// A page of the press, or of a maker, as a source.
enum PressSource {
  /// The source at the address that opens the text; remarks after it are no part of it.
  static func of(_ text: String, date: PartialDate) -> PriceSource {
    let url = String(text.prefix { !$0.isWhitespace })
    let parts = url.split(separator: "/").dropFirst().map(String.init)
    let host = parts.first ?? url
    let publisher = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    let page = parts.dropFirst().last { $0 != "amp" } ?? ""
    return PriceSource(
      id: "press/\(Slug.of(publisher))-\(Slug.of(String(page.prefix(40))))-\(date.iso)",
      publisher: publisher, url: url, readOn: date)
  }
}
