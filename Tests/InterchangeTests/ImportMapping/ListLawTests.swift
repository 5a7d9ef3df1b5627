import Catalog
import Testing

@testable import Interchange

/// Whatever stands in a list, no row is lost and none is taken twice.
@Suite("Rows in are rows stored, unchanged and rejected, whatever the list") struct ListLawTests {
  private static let cells = [
    "Samsung Galaxy A15", "A15", "POCO F1", "SAMSUNG", "", " ", "₱7,490", "12,990", "9990", "TBA",
    "=SUM(A1)", "=\"₱9,990\"", "\"", "\"\"", "4/128", "4/128, 8/256", "8GB", "2026-07-05",
    "07/05/2026", "₱562/mo", "$99", "\u{202E}x", "Note 13", "N/A", "---", "x,y", "\"a\nb\"", "'=1",
    "Redmi", "99999999999999999999", "₱0", "-5", "Model", "SRP", "\u{FEFF}", "é",
    "Galaxy 15 (2018)",
  ]

  private static func list(_ random: inout SeededGenerator) -> [UInt8] {
    let delimiters = [",", ";", "\t", "|"]
    let delimiter = delimiters[Int.random(in: 0..<4, using: &random)]
    var lines = [["Model", "SRP", "Brand", "Variant"].joined(separator: delimiter)]
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      let width = Int.random(in: 0...9, using: &random) == 0 ? 3 : 4
      lines.append(
        (0..<width).map { _ in cells[Int.random(in: 0..<cells.count, using: &random)] }
          .joined(separator: delimiter))
    }
    var bytes = Array(lines.joined(separator: "\r\n").utf8)
    if Int.random(in: 0...3, using: &random) == 0, !bytes.isEmpty {
      bytes[Int.random(in: 0..<bytes.count, using: &random)] =
        UInt8.random(in: 1...255, using: &random)
    }
    return bytes
  }

  @Test("for lists made at random, and a second import changes nothing", arguments: 1...8)
  func random(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<60 {
      let bytes = Self.list(&random)
      let creates = Bool.random(using: &random)
      let words = String(decoding: bytes, as: UTF8.self)
      do {
        let plan = try ListFixture.plan(bytes) { $0.createsPhones = creates }
        #expect(plan.addsUp, "\(words)")
        let after = plan.applied(to: ListFixture.facts)
        let again = try ListFixture.plan(bytes, facts: after) { $0.createsPhones = creates }
        #expect(again.addsUp, "\(words)")
        #expect(again.added.isEmpty && again.changed.isEmpty, "\(words)")
        #expect(again.applied(to: after) == after, "\(words)")
      } catch is ImportErrors {
        // A header that lets no row in: the whole list is refused.
        continue
      }
    }
  }
}

/// Numbers that are the same for the same seed (splitmix64).
private struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
