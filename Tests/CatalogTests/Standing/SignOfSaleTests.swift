import Catalog
import Testing

/// Contract, section 1: sign of sale, current, import.
@Suite struct `Signs of sale` {
  @Test("The launch is a sign, and an archive that repeats itself is none")
  func launch() throws {
    let sample = StandingSample(
      launched: "2023-02-10",
      said: [
        .init(amount: 5990, kind: .srp, source: "ptg-1"),
        .init(amount: 5990, kind: .srp, source: "ptg-3"),
      ])
    let standing = try sample.standing(on: "2026-08-22")
    #expect(standing.signOfSale?.iso == "2023-02-10")
    #expect(!standing.isCurrent)
    #expect(try sample.standing(on: "2025-02-10").isCurrent)
    #expect(try !sample.standing(on: "2025-02-11").isCurrent)
  }

  @Test("The release abroad serves where the launch here is not known")
  func release() throws {
    let sample = StandingSample(released: "2025-03")
    #expect(try sample.standing(on: "2026-08-22").signOfSale?.iso == "2025-03")
  }

  @Test("A launch that is still to come is no sign")
  func future() throws {
    let sample = StandingSample(launched: "2025-03")
    #expect(try sample.standing(on: "2025-02-28").signOfSale == nil)
  }

  @Test("The first reading of an archive is no sign, a later one of a new phone is")
  func archive() throws {
    let known = StandingSample(said: [.init(amount: 5990, kind: .srp, source: "ptg-1")])
    #expect(try known.standing(on: "2024-01-01").signOfSale == nil)
    let new = StandingSample(
      firstSeen: "2026-07-06", said: [.init(amount: 5990, kind: .srp, source: "ptg-3")])
    #expect(try new.standing(on: "2026-08-22").signOfSale?.iso == "2026-07-06")
  }

  @Test("Where the launch is known it counts and not the archive's day")
  func archiveOfDated() throws {
    let sample = StandingSample(
      launched: "2024-06", firstSeen: "2026-07-06",
      said: [.init(amount: 5990, kind: .srp, source: "ptg-3")])
    #expect(try sample.standing(on: "2026-08-22").signOfSale?.iso == "2024-06")
  }

  @Test("A page on which the phone was named without a price is a reading that had it")
  func named() throws {
    let sample = StandingSample(
      naming: ["ptg-1/x"], said: [.init(amount: 5990, kind: .srp, source: "ptg-3")])
    #expect(try sample.standing(on: "2026-08-22").signOfSale == nil)
  }

  @Test("A list of a year is a sign up to the end of it, a shop on its day")
  func lists() throws {
    var sample = StandingSample(
      launched: "2022-01", said: [.init(amount: 5990, kind: .srp, source: "year")])
    #expect(try sample.standing(on: "2026-08-22").signOfSale?.iso == "2025-12-31")
    sample.said.append(.init(amount: 4990, kind: .shop, source: "shop"))
    #expect(try sample.standing(on: "2026-08-22").signOfSale?.iso == "2026-07-06")
    #expect(try sample.standing(on: "2026-07-05").signOfSale?.iso == "2025-12-31")
  }

  @Test("An article is no sign, and a file of a reader's own is a fresh list")
  func others() throws {
    let press = StandingSample(
      said: [.init(amount: 5990, kind: .srp, source: "press", read: "2026-01-05")])
    #expect(try press.standing(on: "2026-08-22").signOfSale == nil)
    let own = StandingSample(
      said: [.init(amount: 5990, kind: .srp, source: "own", read: "2026-01-05")])
    #expect(try own.standing(on: "2026-08-22").signOfSale?.iso == "2026-01-05")
  }

  @Test("A phone that only a shop's import list names is marked so")
  func imported() throws {
    var sample = StandingSample(
      firstSeen: "2026-08-22", said: [.init(amount: 5990, kind: .shop, source: "abroad")])
    #expect(try sample.standing(on: "2026-08-22").isImported)
    #expect(try sample.prices(on: "2026-08-22").map(\.role) == [.imported])
    sample.said.append(.init(amount: 5490, kind: .shop, source: "shop"))
    #expect(try !sample.standing(on: "2026-08-22").isImported)
  }
}
