package import Catalog

/// Values as people write them, for those who ask for one outside a list.
package enum ImportText {
  /// RAM and storage: `4/128`, `8GB+256GB`; `nil` for anything else.
  package static func configuration(_ text: String) -> Configuration? { VariantText.read(text) }

  /// What the ids of the sources begin with that a page of a day can be; `nil` where address or day
  /// are none.
  package static func sourceID(of url: String, publisher: String?, readOn: String) -> String? {
    guard let day = try? ImportValues.date(readOn) else { return nil }
    return SourceBook.list(publisher ?? ImportRowReader.host(of: url), day)
  }
}
