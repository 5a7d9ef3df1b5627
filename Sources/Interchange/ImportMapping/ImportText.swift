package import Catalog

/// Values as people write them, for those who ask for one outside a list.
package enum ImportText {
  /// RAM and storage: `4/128`, `8GB+256GB`; `nil` for anything else.
  package static func configuration(_ text: String) -> Configuration? { VariantText.read(text) }
}
