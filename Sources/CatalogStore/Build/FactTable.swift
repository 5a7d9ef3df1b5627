internal import Catalog
internal import SQLite

/// How one kind of fact is written: into which columns, and what it is called when it is refused.
struct FactTable<Fact> {
  /// `price`, `phone`, `source`.
  let kind: String
  /// The table with its columns, as `INSERT INTO` takes them.
  let target: String
  /// Which fact it is, for people.
  let name: (Fact) -> String
  /// The values of the columns, in their order.
  let values: (Fact) -> [DatabaseValue]
}

extension FactTable<Brand> {
  static var brands: Self {
    Self(
      kind: "brand", target: "brand (id, name, parent)", name: \.id,
      values: {
        [$0.id.databaseValue, $0.name.databaseValue, $0.parent?.databaseValue ?? .null]
      })
  }
}

/// One spelling of a brand, with its place among the others.
struct BrandAlias {
  let brand: String
  let position: Int
  let alias: String
}

extension FactTable<BrandAlias> {
  static var aliases: Self {
    Self(
      kind: "brand alias", target: "brand_alias (brand, position, alias)",
      name: { "\($0.alias) of \($0.brand)" },
      values: { [$0.brand.databaseValue, $0.position.databaseValue, $0.alias.databaseValue] })
  }
}

extension FactTable<BrandWord> {
  static var brandWords: Self {
    Self(
      kind: "brand word", target: "brand_word (brand, kind, word)",
      name: { "\($0.word) of \($0.brand)" },
      values: { [$0.brand, $0.kind.rawValue, $0.word].map(\.databaseValue) })
  }
}

extension FactTable<PriceSource> {
  static var sources: Self {
    Self(
      kind: "source", target: "source (id, publisher, url, read_on)", name: \.id,
      values: { [$0.id, $0.publisher, $0.url, $0.readOn.iso].map(\.databaseValue) })
  }
}

extension FactTable<Reading> {
  static var readings: Self {
    Self(
      kind: "reading", target: "reading (id, publisher, read_on, kind, complete, until)",
      name: \.id,
      values: {
        [
          $0.id.databaseValue, $0.publisher.databaseValue, $0.readOn?.iso.databaseValue ?? .null,
          $0.kind.rawValue.databaseValue, ($0.isComplete ? 1 : 0).databaseValue,
          $0.until?.iso.databaseValue ?? .null,
        ]
      })
  }
}

extension FactTable<CameraPartnership> {
  static var partnerships: Self {
    Self(
      kind: "camera partnership",
      target: "camera_partnership (brand, partner, begun, ended, first_phones, source, series)",
      name: { "\($0.brand) and \($0.partner)" },
      values: {
        [
          $0.brand.databaseValue, $0.partner.databaseValue, $0.from?.iso.databaseValue ?? .null,
          $0.until?.iso.databaseValue ?? .null, $0.firstPhones.databaseValue,
          $0.source.databaseValue, $0.series.joined(separator: "|").databaseValue,
        ]
      })
  }
}

extension FactTable<Phone> {
  static var phones: Self {
    Self(
      kind: "phone", target: "phone (\(PhoneColumns.names.joined(separator: ", ")))", name: \.id,
      values: PhoneColumns.values)
  }
}

extension FactTable<Variant> {
  static var variants: Self {
    Self(
      kind: "variant", target: "variant (phone, ram_gb, storage_gb)",
      name: { "\($0.phone) \($0.configuration.words)" },
      values: {
        [
          $0.phone.databaseValue, $0.configuration.ramGB?.databaseValue ?? .null,
          $0.configuration.storageGB?.databaseValue ?? .null,
        ]
      })
  }
}

extension FactTable<PriceObservation> {
  static var prices: Self {
    Self(
      kind: "price", target: "price_observation (\(ObservationColumns.list))",
      name: { "\($0.amount.formatted) of \($0.phone) in \($0.source)" },
      values: ObservationColumns.values)
  }
}

extension FactTable<PriceObservation> {
  static var retractedPrices: Self {
    Self(
      kind: "price taken back", target: "retracted_price (\(ObservationColumns.list))",
      name: prices.name, values: ObservationColumns.values)
  }
}

extension FactTable<Instalment> {
  static var instalments: Self {
    Self(
      kind: "instalment",
      target: "instalment (phone, ram_gb, storage_gb, centavos, months, observed_on, source)",
      name: { "\($0.monthly.formatted) a month for \($0.phone)" },
      values: {
        [
          $0.phone.databaseValue, $0.configuration.ramGB?.databaseValue ?? .null,
          $0.configuration.storageGB?.databaseValue ?? .null, $0.monthly.centavos.databaseValue,
          $0.months?.databaseValue ?? .null, $0.observedOn.iso.databaseValue,
          $0.source.databaseValue,
        ]
      })
  }
}

extension FactTable<Retraction> {
  static var retractions: Self {
    Self(
      kind: "retraction",
      target: "retraction (phone, ram_gb, storage_gb, centavos, source, reason, retracted_on)",
      name: { "\($0.amount.formatted) of \($0.phone)" },
      values: {
        [
          $0.phone.databaseValue, $0.configuration.ramGB?.databaseValue ?? .null,
          $0.configuration.storageGB?.databaseValue ?? .null, $0.amount.centavos.databaseValue,
          $0.source?.databaseValue ?? .null, $0.reason.databaseValue,
          $0.retractedOn.iso.databaseValue,
        ]
      })
  }
}

extension FactTable<FieldSource> {
  static var fieldSources: Self {
    Self(
      kind: "field source", target: "field_source (phone, source, fields)",
      name: { "\($0.phone) in \($0.source)" },
      values: { [$0.phone, $0.source, $0.fields.joined(separator: " ")].map(\.databaseValue) })
  }
}

extension FactTable<SourceConflict> {
  static var conflicts: Self {
    Self(
      kind: "conflict",
      target: """
        source_conflict (
          phone, field, believed, believed_source, rejected, rejected_source, rule)
        """,
      name: { "\($0.field) of \($0.phone)" },
      values: {
        [
          $0.phone, $0.field, $0.believed, $0.believedSource, $0.rejected, $0.rejectedSource,
          $0.rule,
        ].map(\.databaseValue)
      })
  }
}

extension FactTable<NameJoin> {
  static var joins: Self {
    Self(
      kind: "join by name", target: "name_join (phone, source, name_as_written, rule)",
      name: { "\($0.nameAsWritten) as \($0.phone)" },
      values: { [$0.phone, $0.source, $0.nameAsWritten, $0.rule].map(\.databaseValue) })
  }
}

extension FactTable<Guide> {
  static var guides: Self {
    Self(
      kind: "guide", target: "guide (id, title)", name: \.id,
      values: { [$0.id, $0.title].map(\.databaseValue) })
  }
}

extension FactTable<FactOverride> {
  static var overrides: Self {
    Self(
      kind: "override",
      target: "fact_override (corrected_table, corrected_id, field, value, source, reason)",
      name: { "\($0.field) of \($0.id)" },
      values: {
        [$0.table, $0.id, $0.field, $0.value, $0.source, $0.reason].map(\.databaseValue)
      })
  }
}

extension FactTable<AndroidVersion> {
  static var androidVersions: Self {
    Self(
      kind: "Android version", target: "android_version (number, released, url)",
      name: { "Android \($0.number)" },
      values: { [$0.number.databaseValue, $0.released.iso.databaseValue, $0.url.databaseValue] })
  }
}

extension FactTable<ChipsetClass> {
  static var chipsetClasses: Self {
    Self(
      kind: "chipset class", target: "chipset_class (chipset, level)", name: \.chipset,
      values: { [$0.chipset.databaseValue, $0.level.databaseValue] })
  }
}
