import BudgetLanguage
import Catalog
import Editing
import Glibc
import Interchange

/// What the fuzzer calls with bytes that it makes up: the first says what the others are.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryBytes(_ data: UnsafePointer<UInt8>, _ size: Int) -> CInt {
  guard size > 0 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: data + 1, count: size - 1))
  switch data[0] % 4 {
  case 0: ask(String(decoding: bytes, as: UTF8.self))
  case 1: takeList(bytes)
  case 2: readFacts(bytes)
  default: readSource(bytes)
  }
  return 0
}

/// The facts that ship, from the folder that `PRESYO_DATA` names.
private let facts: CatalogFacts = {
  let folder = getenv("PRESYO_DATA").map { String(cString: $0) } ?? "data"
  do { return try PlainDataFolder.read(from: folder) } catch { fatalError("\(folder): \(error)") }
}()

private let reader: BudgetReader = {
  guard let names = CatalogNames(facts) else { fatalError("no prices") }
  return BudgetReader(vocabulary: Vocabulary(names))
}()

/// A question is read or refused; its words stand where they are said to, and its canonical form
/// means the same.
private func ask(_ text: String) {
  guard let reading = try? reader.read(text) else { return }
  var end = 0
  for token in reading.tokens {
    guard token.offset >= end else { fatalError("words out of order") }
    end = token.offset + token.text.unicodeScalars.count
  }
  guard end <= text.unicodeScalars.count else { fatalError("words beyond the end") }
  _ = reading.sentences
  let canonical = reading.query.canonical
  guard !canonical.isEmpty, canonical.utf8.count < 1_000 else { return }
  guard let again = try? reader.read(canonical) else { fatalError("unread: \(canonical)") }
  guard again.query.canonical == canonical else {
    fatalError("\(canonical) means \(again.query.canonical)")
  }
}

/// The phones of a few brands, over which a list is planned in no time.
private let fewFacts: CatalogFacts = {
  var few = facts
  few.phones = facts.phones.filter { ["poco", "nothing"].contains($0.brand) }
  let ids = Set(few.phones.map(\.id))
  few.variants.removeAll { !ids.contains($0.phone) }
  few.prices.removeAll { !ids.contains($0.phone) }
  few.fieldSources = []
  few.conflicts = []
  few.joins = []
  return few
}()

/// Each row of a list is stored, unchanged or rejected.
private func takeList(_ bytes: [UInt8]) {
  var settings = ImportSettings()
  settings.createsPhones = true
  settings.proposesMapping = true
  let text = "source := https://shop.example/list\nobserved_on := 2026-08-01\ncurrency := PHP\n"
  guard let mapping = try? ImportMapping(text: text),
    let plan = try? ImportPlan(
      bytes: bytes, file: "list.csv", mapping: mapping, settings: settings, facts: fewFacts)
  else { return }
  let told = plan.added.count + plan.changed.count + plan.unchanged.count + plan.rejectedRows
  guard plan.rows == told else { fatalError("\(plan.rows) rows, \(told) accounted for") }
  _ = plan.applied(to: fewFacts)
  _ = plan.rejectedCSV
}

/// A file of the own format is read, and what is wrong with it can be said.
private func readFacts(_ bytes: [UInt8]) {
  guard let first = bytes.first else { return }
  let files = PlainDataFile.allCases
  let file = files[Int(first) % files.count]
  let reading = PlainData.read([file: Array(bytes.dropFirst())], knowing: fewFacts)
  for error in reading.errors + reading.warnings { _ = error.message }
}

private let tables = EditingTables(brands: BrandNames(facts.brands))

/// A raw source by any of the readers.
private func readSource(_ bytes: [UInt8]) {
  guard let first = bytes.first else { return }
  let reader = SourceReader.all[Int(first) % SourceReader.all.count]
  _ = try? reader.read(String(decoding: bytes.dropFirst(), as: UTF8.self), tables)
}
