/// The names of an option: `"catalog"`, or `["o", "output"]`, where one letter is a short name.
package struct NameSpecification: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, Sendable {
  /// The letter after one dash.
  let short: Character?
  /// The word after two dashes.
  let long: String

  package init(stringLiteral name: String) { self.init(long: name) }

  package init(arrayLiteral names: String...) {
    self.init(short: names.first { $0.count == 1 }?.first, long: names.last ?? "")
  }

  private init(short: Character? = nil, long: String) {
    self.short = short
    self.long = long
  }

  /// A name that is not known before the program runs.
  package static func customLong(_ name: String) -> NameSpecification {
    NameSpecification(long: name)
  }

  /// As help lists them: `-o, --output`.
  var listed: String { (short.map { "-\($0), " } ?? "") + "--\(long)" }
}
