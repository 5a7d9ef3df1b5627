import Answers
import Catalog
import Testing

@Suite("Orders of offers")
struct OfferOrderTests {
  private let offers = [
    offer(
      phone("a", launched: "2024", Specifications(batteryMAh: 5000)), 9_000, ram: 4, storage: 64),
    offer(phone("b", launched: "2024-01-01"), 8_000, ram: 8, storage: 64),
    offer(
      phone("c", launched: "2023-12", Specifications(batteryMAh: 6000)), nil, ram: nil, storage: 256
    ),
  ]

  @Test(
    "each order has its own first",
    arguments: [
      (SortOrder.price, "bac"), (.priceDescending, "abc"), (.newest, "bac"), (.battery, "cab"),
      (.storage, "cba"), (.ram, "bac"), (.value, "abc"),
    ])
  func orders(order: SortOrder, expected: String) {
    for shuffled in [offers, offers.reversed()] {
      let sorted = OfferOrder.sorted(shuffled, by: order, uses: [], asOf: day("2024-06-30"))
      #expect(sorted.map(\.phone.id).joined() == expected)
    }
  }
}
