import Catalog
import Editing
import Interchange

/// Takes made-up files as an import takes them, beside the facts of a few phones, and accounts for
/// their rows.
struct FileTrial {
  /// Where the rows of a file went.
  struct Account {
    var rows = 0
    var stored = 0
    var unchanged = 0
    var rejected = 0
  }

  private let facts: CatalogFacts
  private let tables: EditingTables

  /// - Parameter folder: the plain data that ships, with the tables that readers need.
  init(_ facts: CatalogFacts, folder: String) throws {
    var few = facts
    few.phones = facts.phones.filter { phone in
      ["poco", "nothing"].contains(phone.brand)
        || ["samsung-galaxy-a06", "oppo-reno14"].contains { phone.id.hasPrefix($0) }
    }
    let ids = Set(few.phones.map(\.id))
    few.variants.removeAll { !ids.contains($0.phone) }
    few.prices.removeAll { !ids.contains($0.phone) }
    few.fieldSources = []
    few.conflicts = []
    few.joins = []
    let used = Set(few.prices.map(\.source))
    few.sources.removeAll { !used.contains($0.id) }
    self.facts = few
    tables = try EditingTables.read(
      from: folder, brands: BrandNames(facts.brands, facts.brandWords), facts.partnerships)
  }

  /// Somebody's list, by a mapping or, where there is none, by the usual names of its columns.
  func list(_ bytes: [UInt8], mapping text: String) throws -> Account {
    var settings = ImportSettings()
    settings.createsPhones = true
    settings.proposesMapping = !text.contains(" = ")
    let same = "source := https://shop.example/list\nobserved_on := 2026-08-01\ncurrency := PHP\n"
    let plan = try ImportPlan(
      bytes: bytes, file: "list.csv", mapping: ImportMapping(text: text + "\n" + same),
      settings: settings, facts: facts)
    _ = plan.applied(to: facts)
    _ = plan.rejectedCSV
    return Account(
      rows: plan.rows, stored: plan.added.count + plan.changed.count,
      unchanged: plan.unchanged.count, rejected: plan.rejectedRows)
  }

  /// A raw source by one of the readers.
  func source(_ bytes: [UInt8], reader name: String) throws -> Account {
    guard let reader = SourceReader.named(name) else { throw UnknownKind(name: name) }
    let reading = try reader.read(String(decoding: bytes, as: UTF8.self), tables)
    _ = ReaderImport(
      of: RankedReading(file: name, rank: reader.rank, reading: reading), into: facts, by: tables)
    let stored = Set(reading.records.map(\.line))
    let rejected = Set(reading.rejected.map(\.line)).subtracting(stored)
    return Account(rows: reading.rows, stored: stored.count, rejected: rejected.count)
  }

  /// A file of the own format.
  func facts(_ bytes: [UInt8], file name: String) throws -> Account {
    guard let file = PlainDataFile(name: name) else { throw UnknownKind(name: name) }
    let table = CSVReading(bytes: bytes, removingGuard: true)
    let rows = table.table.rows.count + table.brokenRows
    let reading = PlainData.read([file: bytes], knowing: facts)
    for error in reading.errors + reading.warnings { _ = error.message }
    // A file with a mistake is refused whole.
    guard reading.errors.isEmpty else { return Account(rows: rows, rejected: rows) }
    let count = FactsMerge(of: reading.facts, into: facts).counts[file]
    return Account(
      rows: rows, stored: (count?.added ?? 0) + (count?.changed ?? 0), unchanged: count?.same ?? 0)
  }

  struct UnknownKind: Error { let name: String }
}
