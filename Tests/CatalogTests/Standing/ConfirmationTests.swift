import Catalog
import Testing

/// Contract, section 1: confirmed.
@Suite struct `The day a price was confirmed` {
  private func confirmed(_ sample: StandingSample, on day: String) throws -> String? {
    try sample.prices(on: day).first?.confirmed.iso
  }

  @Test("An archive that repeats an amount of a phone it always had confirms it at launch")
  func repeated() throws {
    let sample = StandingSample(
      launched: "2022-03",
      said: [
        .init(amount: 5990, kind: .srp, source: "ptg-1"),
        .init(amount: 5990, kind: .srp, source: "ptg-2"),
        .init(amount: 5990, kind: .srp, source: "ptg-3"),
      ])
    #expect(try confirmed(sample, on: "2026-08-22") == "2022-03")
  }

  @Test("An archive confirms the amount of a phone that it lacked before when it first read it")
  func lackedBefore() throws {
    let sample = StandingSample(
      launched: "2025-02", firstSeen: "2026-07-06",
      said: [.init(amount: 5990, kind: .srp, source: "ptg-3")])
    #expect(try confirmed(sample, on: "2026-08-22") == "2026-07-06")
    // Before that reading the price stood since launch all the same.
    #expect(try confirmed(sample, on: "2025-12-31") == "2025-02")
  }

  @Test("A day that the text gives counts before the reading")
  func statedDay() throws {
    let sample = StandingSample(
      launched: "2022-03",
      said: [
        .init(amount: 5990, kind: .srp, source: "ptg-2"),
        .init(amount: 4990, kind: .priceDrop, source: "ptg-2", from: "2023-05-26"),
        .init(amount: 4990, kind: .srp, source: "ptg-3"),
      ])
    #expect(try confirmed(sample, on: "2026-08-22") == "2023-05-26")
  }

  @Test("An amount that moved between two readings of a page was stated at the later one")
  func moved() throws {
    let sample = StandingSample(
      launched: "2022-03",
      said: [
        .init(amount: 5990, kind: .srp, source: "ptg-1"),
        .init(amount: 4990, kind: .srp, source: "ptg-2"),
      ])
    #expect(try confirmed(sample, on: "2026-08-22") == "2024-03-24")
  }

  @Test("An archive's list tells nothing new of a phone that its pages had")
  func archivedMove() throws {
    let sample = StandingSample(
      launched: "2022-03",
      said: [
        .init(amount: 5990, kind: .srp, source: "ptg-1"),
        .init(amount: 4990, kind: .priceDrop, source: "ptg-3"),
      ])
    #expect(try confirmed(sample, on: "2026-08-22") == "2022-03")
  }

  @Test("A year's list confirms up to the end of its year")
  func yearList() throws {
    let sample = StandingSample(
      launched: "2025-02", firstSeen: "2026-07-06",
      said: [.init(amount: 5990, kind: .srp, source: "year")])
    #expect(try confirmed(sample, on: "2026-08-22") == "2025-12-31")
  }

  @Test("A shop that asks the official amount confirms it")
  func shop() throws {
    let sample = StandingSample(
      launched: "2025-02", firstSeen: "2026-07-06",
      said: [
        .init(amount: 5990, kind: .srp, source: "year"),
        .init(amount: 5990, kind: .shop, source: "shop"),
      ])
    #expect(try confirmed(sample, on: "2026-08-22") == "2026-07-06")
  }

  @Test("A price in force of which nothing is dated is confirmed when it was first read")
  func neverUnknown() throws {
    let sample = StandingSample(said: [.init(amount: 5990, kind: .srp, source: "ptg-1")])
    #expect(try confirmed(sample, on: "2026-08-22") == "2023-10-15")
  }
}
