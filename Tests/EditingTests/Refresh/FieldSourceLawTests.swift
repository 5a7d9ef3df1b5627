import Catalog
import Interchange
import Testing

@testable import Editing

/// Every field with a value has a source: the law of the shipped facts.
struct FieldSourceLawTests {
  @Test func `Every field with a value has a source`() throws {
    let facts = try PlainDataFolder.read(from: ShippedTables.folder)
    let told = Dictionary(grouping: facts.fieldSources, by: \.phone)
      .mapValues { Set($0.flatMap(\.fields)) }
    let missing = facts.phones.flatMap { phone -> [String] in
      let fields = told[phone.id] ?? []
      var stated = Specifications.fields.filter { $0.read(phone.specifications) != nil }
        .map(\.name)
      if phone.launched != nil { stated.append("launched") }
      if phone.released != nil { stated.append("released") }
      return stated.filter { !fields.contains($0) }.map { "\(phone.id) \($0)" }
    }
    #expect(missing.isEmpty)
  }
}
