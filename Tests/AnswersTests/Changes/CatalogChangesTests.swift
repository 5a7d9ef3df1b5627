import Catalog
import Testing

@testable import Answers

@Suite("What was read since a day") struct CatalogChangesTests {
  private static func date(_ iso: String) -> PartialDate {
    PartialDate(iso: iso) ?? PartialDate(CalendarDay(ordinal: 0))
  }

  private static let facts: CatalogFacts = {
    var facts = CatalogFacts()
    facts.brands = [Brand(id: "poco", name: "POCO")]
    for (id, day) in [("old", "2026-01-01"), ("new", "2026-08-01")] {
      facts.sources.append(
        PriceSource(
          id: id, publisher: "Corner Shop", url: "https://shop.example/\(id)",
          readOn: date(day)))
    }
    func add(_ model: String, old: Int?, new: Int?) {
      let id = "poco-\(Slug.of(model))"
      facts.phones.append(
        Phone(
          id: id, brand: "poco", model: model,
          firstSeen: date(old == nil && model != "F0" ? "2026-08-01" : "2026-01-01")))
      for (amount, source, day) in [(old, "old", "2026-01-01"), (new, "new", "2026-08-01")] {
        guard let amount else { continue }
        facts.prices.append(
          PriceObservation(
            phone: id, amount: Peso(pesos: amount), kind: .shop, observedOn: date(day),
            source: source, asWritten: ""))
      }
    }
    add("F0", old: nil, new: 9_000)
    add("F1", old: 15_000, new: 14_000)
    add("F2", old: 16_000, new: 17_000)
    add("F3", old: 18_000, new: 18_000)
    add("F4", old: 19_000, new: nil)
    add("F5", old: nil, new: 20_000)
    facts.conflicts = [
      SourceConflict(
        phone: "poco-f3", field: "battery_mah", believed: "5000", believedSource: "old",
        rejected: "5100", rejectedSource: "new", rule: "what stands before what is imported")
    ]
    return facts.sorted()
  }()

  @Test("new phones, first prices, rises, falls, phones gone and conflicts are told apart")
  func kinds() throws {
    let since = try #require(CalendarDay(year: 2026, month: 2, day: 1))
    let changes = CatalogChanges.of(Self.facts, since: since)
    #expect(
      changes.changes.map { "\($0.kind.rawValue) \($0.phone) \($0.from) \($0.to)" } == [
        "new-phone poco-f5  ", "first-price poco-f0  9000", "first-price poco-f5  20000",
        "dearer poco-f2 16000 17000", "cheaper poco-f1 15000 14000", "gone poco-f4 2026-01-01 ",
        "conflict poco-f3 5100 5000",
      ])
    for kind in CatalogChanges.Kind.allCases { #expect(changes.count(kind) > 0) }
    #expect(changes.changes.allSatisfy { $0.name.hasPrefix("POCO ") })
  }

  @Test("since a day after the last reading nothing changed")
  func nothing() throws {
    let since = try #require(CalendarDay(year: 2026, month: 8, day: 2))
    #expect(CatalogChanges.of(Self.facts, since: since).changes == [])
  }
}
