import Catalog

extension ShowRendering {
  static func json(_ record: PhoneRecord, _ history: PriceHistory?) -> JSONValue {
    let phone = record.phone
    func url(_ source: String) -> JSONValue { JSONValue(record.sources[source]?.url) }
    let object: JSONValue = [
      "id": .string(phone.id),
      "brand": .string(record.brand.name),
      "model": .string(phone.model),
      "as_of": .string(record.asOf.iso),
      "launched": JSONValue(phone.launched),
      "released": JSONValue(phone.released),
      "first_seen": .string(phone.firstSeen.iso),
      "listed_by": .string(phone.listedBy.rawValue),
      "launch_bounds": record.standing.bounds.map(OfferJSON.bounds) ?? .null,
      "sign_of_sale": JSONValue(record.standing.signOfSale),
      "current": .bool(record.standing.isCurrent),
      "specifications": phone.specifications.json,
      "variants": .array(record.variants.map { $0.configuration.json }),
      "prices": .array(
        record.pricesInForce.map { price in
          [
            "variant": price.configuration.json, "price_php": .money(price.amount),
            "price_kind": .string(price.kind.rawValue), "price_date": .string(price.since.iso),
            "price_confirmed": .string(price.confirmed.iso),
            "price_role": .string(price.role.rawValue),
            "official_price_php": JSONValue(price.official?.amount),
            "shop_price_php": JSONValue(price.shop?.amount),
            "shop_price_kind": JSONValue(price.shop?.kind.rawValue),
            "shop_price_date": JSONValue(price.shop?.date),
            "shop_source_url": price.shop.map { url($0.source) } ?? .null,
            "observed_on": .string(price.observedOn.iso), "band": .string(price.band.id),
            "source_id": .string(price.source), "source_url": url(price.source),
            "variant_inferred": .bool(price.isVariantInferred),
            "shop_variant_inferred": JSONValue(price.shop?.isVariantInferred),
            "shop_imported": JSONValue(price.shop?.isImported),
          ]
        }),
      "observations": .array(
        record.observations.map { observation in
          [
            "variant": observation.configuration.json, "price_php": .money(observation.amount),
            "price_kind": .string(observation.kind.rawValue),
            "effective_from": JSONValue(observation.effectiveFrom),
            "effective_until": JSONValue(observation.effectiveUntil),
            "observed_on": .string(observation.observedOn.iso),
            "as_written": .string(observation.asWritten),
            "source_id": .string(observation.source), "source_url": url(observation.source),
            "variant_inferred": .bool(observation.isVariantInferred),
          ]
        }),
      "history": history.map(HistoryJSON.object) ?? .null,
      "conflicts": .array(record.conflicts.map(ConflictJSON.object)),
      "field_sources": .array(
        record.fieldSources.map { fields in
          ["source_id": .string(fields.source), "fields": .strings(fields.fields)]
        }),
      "sources": .array(
        record.sources.values.sorted { $0.id < $1.id }.map { source in
          [
            "id": .string(source.id), "publisher": .string(source.publisher),
            "url": .string(source.url), "read_on": .string(source.readOn.iso),
          ]
        }),
    ]
    return object.appending(BesidePrices(record: record, pages: SourcePages(record)).members)
  }

  /// One row an observation.
  static func sheet(_ record: PhoneRecord) -> CSVSheet {
    CSVSheet(
      header: [
        "id", "brand", "model", "ram_gb", "storage_gb", "price_php", "price_kind",
        "effective_from", "effective_until", "observed_on", "as_written", "source_id",
        "source_url", "variant_inferred",
      ],
      rows: record.observations.map { observation in
        [
          record.phone.id, record.brand.name, record.phone.model,
          observation.configuration.ramGB?.plain ?? "",
          observation.configuration.storageGB?.plain ?? "", observation.amount.plain,
          observation.kind.rawValue, observation.effectiveFrom?.iso ?? "",
          observation.effectiveUntil?.iso ?? "", observation.observedOn.iso,
          observation.asWritten, observation.source, record.sources[observation.source]?.url ?? "",
          observation.isVariantInferred ? "yes" : "no",
        ]
      })
  }
}
