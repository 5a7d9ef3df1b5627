package import Catalog

extension PhoneProperty {
  /// The property as people read it: `Rear camera`.
  package var words: Phrase {
    switch self {
    case .price: .price
    case .priceAge: .ageOfPrice
    case .listed: .launched
    case .configurations: .variants
    case .ram: .largestRAM
    case .storage: .largestStorage
    case .specification(let field): field.label
    }
  }

  /// The value with its unit: `5,000 mAh`.
  package func words(_ value: ComparedValue) -> Phrase {
    switch value {
    case .text(let text): .same(text)
    case .texts(let texts): .same(texts.joined(separator: ", "))
    case .number(let number): .same(measured(number))
    case .flag(let flag): flag ? .yes : .no
    case .date(let date, .launch): .same(date.iso)
    case .date(let date, .release): .released(date)
    case .date(let date, .firstSeen): .seen(date)
    case .price(let price):
      .same("\(price.amount.formatted) ") + price.kind.marked + .same(", \(price.since.iso)")
    case .days(let days): PriceAge.words(days: days)
    case .configurations(let configurations):
      .same(configurations.map { $0.compact }.joined(separator: ", "))
    }
  }

  private func measured(_ number: Double) -> String {
    switch self {
    case .ram, .storage: Configuration.size(number)
    case .specification(let field):
      field.unit.map { "\(Int(exactly: number).map(grouped) ?? number.plain) \($0)" }
        ?? number.plain
    default: number.plain
    }
  }

  /// The value as CSV holds it: plain, in the property's unit.
  func plain(_ value: ComparedValue?) -> String {
    switch value {
    case nil: ""
    case .text(let text): text
    case .texts(let texts): texts.joined(separator: "; ")
    case .number(let number): number.plain
    case .flag(let flag): flag ? "yes" : "no"
    case .date(let date, _): date.iso
    case .price(let price): price.amount.plain
    case .days(let days): String(days)
    case .configurations(let configurations):
      configurations.map { $0.compact }.joined(separator: "; ")
    }
  }

  func json(_ value: ComparedValue?) -> JSONValue {
    switch value {
    case nil: .null
    case .text(let text): .string(text)
    case .texts(let texts): .strings(texts)
    case .number(let number): .number(number)
    case .flag(let flag): .bool(flag)
    case .date(let date, let basis):
      ["date": .string(date.iso), "listed_by": .string(basis.rawValue)]
    case .price(let price):
      [
        "price_php": .money(price.amount), "price_kind": .string(price.kind.rawValue),
        "price_date": .string(price.since.iso), "variant": price.configuration.json,
        "variant_inferred": .bool(price.isVariantInferred),
      ]
    case .days(let days): .integer(days)
    case .configurations(let configurations): .array(configurations.map { $0.json })
    }
  }
}
