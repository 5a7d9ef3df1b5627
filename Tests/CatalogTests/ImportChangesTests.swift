import Catalog
import Testing

struct ImportChangesTests {
  private static func change(_ field: String) -> ImportSummary.Change {
    ImportSummary.Change(subject: "poco-f1", field: field, from: nil, to: nil)
  }

  @Test func `Changes of several files stand one after another`() {
    var changes = ImportSummary.Changes([Self.change("a")])
    changes.append(0) { Self.change("none \($0)") }
    changes.append(3) { Self.change("b\($0)") }
    changes.append(1) { Self.change("c\($0)") }
    #expect(changes.map(\.field) == ["a", "b0", "b1", "b2", "c0"])
    #expect(changes.count == 5)
    #expect(changes.dropFirst(2).first?.field == "b1")
    #expect(ImportSummary.Changes().isEmpty)
  }

  @Test func `Changes are the same where they say the same`() {
    var changes = ImportSummary.Changes()
    changes.append(2) { Self.change("b\($0)") }
    #expect(changes == ImportSummary.Changes([Self.change("b0"), Self.change("b1")]))
    #expect(changes != ImportSummary.Changes([Self.change("b0"), Self.change("x")]))
    #expect(Set([changes, ImportSummary.Changes(Array(changes))]).count == 1)
  }
}
