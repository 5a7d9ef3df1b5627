import Catalog
import Rendering

extension PageValue {
  /// The publisher of a page, as a link where the address is one of the web.
  static func link(to source: PriceSource?) -> PageValue {
    guard let source else { return .none }
    return link(named: source.publisher, to: source.url)
  }

  static func link(named name: String, to address: String?) -> PageValue {
    let isSafe = address.map(WebAddress.isSafe) ?? false
    return [
      "name": .text(name),
      "url": isSafe ? PageValue(address.map(WebAddress.encoded)) : .none,
    ]
  }

  /// A day or a vaguer date, for machines and for people.
  static func date(_ date: PartialDate) -> (iso: PageValue, words: PageValue) {
    (.text(date.iso), .text(date.words))
  }
}
