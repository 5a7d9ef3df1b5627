internal import Catalog

extension PageFacts {
  /// One file: cells one after another, of each table first the number of its rows. The same facts
  /// are the same bytes.
  ///
  /// A page checks nothing, so that its program stays small: what is written here was read from
  /// checked facts.
  package var bytes: [UInt8] {
    var writer = CellWriter()
    writer.add([Self.form, asOf?.iso ?? "", knownOn?.iso ?? ""])
    writer.table(facts.brands) {
      [$0.id, $0.name, $0.parent ?? "", $0.aliases.joined(separator: "|")]
    }
    writer.table(facts.brandWords) { [$0.brand, $0.kind.rawValue, $0.word] }
    writer.table(facts.androidVersions) { [String($0.number), $0.released.iso, $0.url] }
    writer.table(facts.partnerships) { partnership in
      [
        partnership.brand, partnership.partner, partnership.from?.iso ?? "",
        partnership.until?.iso ?? "", partnership.firstPhones, partnership.source,
        partnership.series.joined(separator: "|"),
      ]
    }
    writer.table(facts.readings) { reading in
      [
        reading.id, reading.publisher, reading.readOn?.iso ?? "", reading.kind.rawValue,
        reading.isComplete ? "yes" : "", reading.until?.iso ?? "",
      ]
    }
    writer.table(facts.sources) { [$0.id, $0.publisher, $0.url, $0.readOn.iso] }
    writer.table(facts.phones) { phone in
      [
        phone.id, phone.brand, phone.model, phone.launched?.iso ?? "", phone.released?.iso ?? "",
        phone.firstSeen.iso, phone.chipsetClass.map { String($0) } ?? "",
      ] + Specifications.fields.map { $0.read(phone.specifications) ?? "" }
    }
    writer.table(facts.variants) { [$0.phone] + Self.cells(of: $0.configuration) }
    writer.table(facts.prices) { price in
      [price.phone] + Self.cells(of: price.configuration) + [
        String(price.amount.centavos), price.kind.rawValue, price.effectiveFrom?.iso ?? "",
        price.effectiveUntil?.iso ?? "", price.observedOn.iso, price.source,
        price.isVariantInferred ? "yes" : "",
      ]
    }
    writer.table(facts.fieldSources) { [$0.phone, $0.source] }
    return writer.bytes
  }

  private static func cells(of configuration: Configuration) -> [String] {
    [configuration.ramGB?.plain ?? "", configuration.storageGB?.plain ?? ""]
  }
}

/// Writes cells, each ended by a sign that no text has.
private struct CellWriter {
  private(set) var bytes: [UInt8] = []

  mutating func table<Fact>(_ facts: [Fact], _ cells: (Fact) -> [String]) {
    add([String(facts.count)])
    for fact in facts { add(cells(fact)) }
  }

  mutating func add(_ cells: [String]) {
    for cell in cells {
      bytes += cell.utf8.map { $0 == CellReader.end ? UInt8(ascii: " ") : $0 }
      bytes.append(CellReader.end)
    }
  }
}
