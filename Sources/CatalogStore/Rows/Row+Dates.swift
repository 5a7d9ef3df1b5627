internal import Catalog
internal import SQLite

extension Row {
  /// A date that must be there.
  func date(_ index: Int) throws -> PartialDate {
    try requiredDate(get(index))
  }

  /// A date, or `nil` where there is none.
  func optionalDate(_ index: Int) throws -> PartialDate? {
    try (get(index) as String?).map(requiredDate)
  }

  private func requiredDate(_ text: String) throws -> PartialDate {
    guard let date = PartialDate(iso: text) else { throw UnreadableValue(value: text) }
    return date
  }
}
