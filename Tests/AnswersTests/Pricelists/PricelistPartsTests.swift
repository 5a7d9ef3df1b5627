import Answers
import Catalog
import Testing

/// Contract, section 1: which list a phone is in, and prices that were first read later.
@Suite("Parts of a pricelist")
struct PricelistPartsTests {
  private static let catalog = facts(
    brands: [Brand(id: "acme", name: "Acme")],
    phones: [
      phone("dated", launched: "2023-05"),
      phone("late", launched: "2023-06"),
      phone("undated", launched: nil, firstSeen: "2023-10-15"),
      phone("bounded 2", launched: nil, firstSeen: "2023-10-15"),
      phone("bounded 1", launched: "2023-02"), phone("bounded 3", launched: "2023-09"),
    ],
    prices: [
      price("dated", 9_990, read: "2023-10-15"),
      price("late", 7_990, .shop, read: "2024-03-24"),
      price("undated", 5_990, read: "2023-10-15"),
      price("bounded 2", 6_990, read: "2023-10-15"),
    ],
    sources: [source("list")])

  private static let list = Pricelist.of(2023, catalog)

  @Test("A phone whose launch is not known stands in a part of its own")
  func undated() {
    #expect(Self.list.undated.flatMap(\.rows).map(\.offer.phone.id) == ["undated"])
    #expect(!Self.list.brands.flatMap(\.rows).map(\.offer.phone.id).contains("undated"))
  }

  @Test("A phone known to have come between its neighbours of the year is in the list of the year")
  func bounded() {
    #expect(Self.list.brands.flatMap(\.rows).map(\.offer.phone.id).contains("bounded 2"))
  }

  @Test("A price that was first read after the year is shown and marked")
  func firstReadLater() {
    let later = Self.list.rows.filter(\.isFirstReadLater)
    #expect(later.map(\.offer.phone.id) == ["late"])
    #expect(later.first?.offer.price?.amount == php(7_990))
    #expect(later.first?.offer.price?.since.iso == "2024-03-24")
  }

  @Test("A list of a day that was asked for tells nothing of later days")
  func asOf() {
    let list = Pricelist.of(2023, Self.catalog, asOf: day("2023-12-31"))
    #expect(list.rows.filter(\.isFirstReadLater).isEmpty)
  }
}
