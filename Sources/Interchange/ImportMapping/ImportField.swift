import Catalog

/// What a column of somebody's own pricelist can hold, by the name a mapping gives it.
package struct ImportField: Hashable, Sendable {
  /// The name, such as `price` or `battery_mah`.
  package let name: String

  private init(_ name: String) {
    self.name = name
  }

  /// The field of this name or of one of its other names, in any letter case; `nil` where there
  /// is none.
  package init?(name: String) {
    let plain = Self.plain(name)
    let meant = Self.otherNames[plain] ?? plain
    guard let field = Self.byName[meant] else { return nil }
    self = field
  }

  /// The id of a phone of the catalogue, as our own lists have it.
  static let id = ImportField("id")
  static let brand = ImportField("brand")
  static let model = ImportField("model")
  static let ram = ImportField("ram_gb")
  static let storage = ImportField("storage_gb")
  /// RAM and storage in one: `8GB+256GB`.
  static let variant = ImportField("variant")
  static let price = ImportField("price")
  /// What is paid a month, which is no price.
  static let monthly = ImportField("monthly_php")
  /// For how many months.
  static let months = ImportField("months")
  /// The currency of prices without a sign; only pesos are known.
  static let currency = ImportField("currency")
  static let kind = ImportField("price_kind")
  /// When the price took effect.
  static let date = ImportField("date")
  /// Last day of the price.
  static let until = ImportField("until")
  static let observedOn = ImportField("observed_on")
  /// Address of the page or list.
  static let source = ImportField("source")
  static let publisher = ImportField("publisher")
  static let launched = ImportField("launched")
  /// Whether a phone that is not known is a new one.
  static let create = ImportField("create")

  /// The option that says the same of every row.
  var option: String? {
    switch self {
    case .source: "--source URL"
    case .observedOn: "--date DATE"
    default: nil
    }
  }

  /// Every field, specifications last.
  package static let all: [ImportField] =
    [
      id, brand, model, variant, ram, storage, price, monthly, months, currency, kind, date, until,
      observedOn, source, publisher, launched, create,
    ] + Specifications.fields.map { ImportField($0.name) }

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  /// Names that the plain-data form and people use for the same.
  private static let otherNames = [
    "kind": "price_kind", "price_php": "price", "effective_from": "date",
    "effective_until": "until", "url": "source", "source_url": "source", "ram": "ram_gb",
    "storage": "storage_gb", "price_date": "date", "configuration": "variant",
  ]

  /// Lower case, with underscores for spaces and hyphens.
  static func plain(_ name: String) -> String {
    String(name.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 })
  }
}
