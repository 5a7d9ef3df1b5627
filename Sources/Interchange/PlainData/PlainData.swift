package import Catalog

/// The plain-data form of a catalogue: CSV files that people can read, diff and correct.
///
/// UTF-8 without byte order mark, lines ended by LF, files, rows and columns in a fixed order: the
/// same facts are the same bytes, and a change to a fact is a change of one line.
package enum PlainData {
  /// One file of the form.
  package struct File: Hashable, Sendable {
    package let file: PlainDataFile
    package let bytes: [UInt8]

    /// The file without rows.
    static func headerOnly(_ file: PlainDataFile) -> File {
      var writer = CSVWriter(formulaGuard: .reversible)
      writer.add(file.columns.map { $0.name })
      return File(file: file, bytes: writer.bytes)
    }
  }

  /// All files of these facts, those without rows too.
  ///
  /// With `.excelSafe` a spreadsheet shows cells that begin like formulas and does not run them;
  /// reading takes the guard off again.
  package static func files(
    of facts: CatalogFacts, formulaGuard: CSVFormulaGuard = .reversible
  ) -> [File] {
    let facts = facts.sorted()
    let written = PlainDataFile.allCases.filter {
      $0.isWrittenEmpty || !$0.rows(of: facts).isEmpty
    }
    return written.map { file in
      var writer = CSVWriter(formulaGuard: formulaGuard == .off ? .reversible : formulaGuard)
      writer.add(file.columns.map { $0.name })
      file.write(facts) { writer.add($0) }
      return File(file: file, bytes: writer.bytes)
    }
  }
}

extension PlainDataFile {
  /// Gives the rows of this file one after another, in the order of the facts.
  func write(_ facts: CatalogFacts, row: ([String]) -> Void) {
    switch self {
    case .brands:
      for brand in facts.brands {
        row([brand.id, brand.name, brand.parent ?? "", brand.aliases.joined(separator: "|")])
      }
    case .sources:
      for source in facts.sources {
        row([source.id, source.publisher, source.url, source.readOn.iso])
      }
    case .readings:
      for reading in facts.readings {
        row([
          reading.id, reading.publisher, reading.readOn?.iso ?? "", reading.kind.rawValue,
          reading.isComplete ? "yes" : "no", reading.until?.iso ?? "",
        ])
      }
    case .phones:
      for phone in facts.phones { row(Self.cells(of: phone)) }
    case .variants:
      for variant in facts.variants {
        row([variant.phone] + Self.cells(of: variant.configuration))
      }
    case .prices:
      let all = facts.prices + facts.retractedPrices
      let prices = facts.retractedPrices.isEmpty ? all : all.sorted()
      for price in prices { row(Self.cells(of: price)) }
    case .instalments:
      for instalment in facts.instalments {
        row(
          [instalment.phone] + Self.cells(of: instalment.configuration) + [
            instalment.monthly.plain, instalment.months.map(String.init) ?? "",
            instalment.observedOn.iso, instalment.source,
          ])
      }
    case .retractions:
      for retraction in facts.retractions {
        row(
          [retraction.phone] + Self.cells(of: retraction.configuration) + [
            retraction.amount.plain, retraction.source ?? "", retraction.reason,
            retraction.retractedOn.iso,
          ])
      }
    case .partnerships:
      for partnership in facts.partnerships {
        row([
          partnership.brand, partnership.partner, partnership.from?.iso ?? "",
          partnership.until?.iso ?? "", partnership.firstPhones, partnership.source,
          partnership.series.joined(separator: "|"),
        ])
      }
    case .fieldSources:
      for source in facts.fieldSources {
        row([source.phone, source.source, source.fields.joined(separator: "|")])
      }
    case .conflicts:
      for conflict in facts.conflicts {
        row([
          conflict.phone, conflict.field, conflict.believed, conflict.believedSource,
          conflict.rejected, conflict.rejectedSource, conflict.rule,
        ])
      }
    case .joins:
      for join in facts.joins { row([join.phone, join.source, join.nameAsWritten, join.rule]) }
    case .guides:
      for guide in facts.guides { row([guide.id, guide.title]) }
    case .androidVersions:
      for version in facts.androidVersions {
        row([String(version.number), version.released.iso, version.url])
      }
    case .chipsetClasses:
      for known in facts.chipsetClasses { row([known.chipset, String(known.level)]) }
    case .brandWords:
      for word in facts.brandWords { row([word.brand, word.kind.rawValue, word.word]) }
    case .overrides:
      for override in facts.overrides {
        row([
          override.table, override.id, override.field, override.value, override.source,
          override.reason,
        ])
      }
    }
  }

  private static func cells(of configuration: Configuration) -> [String] {
    [configuration.ramGB?.plain ?? "", configuration.storageGB?.plain ?? ""]
  }

  private static func cells(of phone: Phone) -> [String] {
    let specifications = Specifications.fields.map { $0.read(phone.specifications) ?? "" }
    return [phone.id, phone.brand, phone.model, phone.launched?.iso ?? ""]
      + specifications.prefix(3) + [phone.released?.iso ?? "", phone.firstSeen.iso]
      + specifications.dropFirst(3)
  }

  private static func cells(of price: PriceObservation) -> [String] {
    [price.phone] + cells(of: price.configuration) + [
      price.amount.plain, price.kind.rawValue, price.effectiveFrom?.iso ?? "",
      price.effectiveUntil?.iso ?? "", price.observedOn.iso, price.source, price.asWritten,
      price.isVariantInferred ? "yes" : "",
    ]
  }
}
