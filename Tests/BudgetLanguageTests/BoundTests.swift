import Catalog
import Testing

@testable import BudgetLanguage

@Suite struct BoundTests {
  @Test(
    "Of two bounds on the same side the stricter counts, in either order",
    arguments: [
      ("up to 20k", "under 20k", "price<20000"), ("under 20k", "up to 15k", "price<=15000"),
      ("under 15k", "up to 20k", "price<15000"), ("max 12k", "below 12k", "price<12000"),
      ("at least 10k", "over 10k", "price>10000"), ("over 8k", "at least 10k", "price>=10000"),
      ("from 9k", "above 12k", "price>12000"),
    ])
  func stricterCounts(first: String, second: String, canonical: String) throws {
    for text in ["\(first), \(second)", "\(second), \(first)", "\(first) and \(second)"] {
      #expect(try reader.read(text).query.canonical == canonical, "\(text)")
    }
  }
}
