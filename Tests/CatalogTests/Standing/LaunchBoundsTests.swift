import Catalog
import Testing

/// Contract, section 1: launch bounds.
@Suite struct `The bounds of a launch` {
  private func bounds(_ sample: StandingSample) throws -> [String?]? {
    try sample.standing(on: "2026-08-22").bounds.map { [$0.earliest?.iso, $0.latest.iso] }
  }

  @Test("A dated phone has none")
  func dated() throws {
    #expect(try bounds(StandingSample(released: "2024")) == nil)
  }

  @Test("It came after the last complete reading that lacked it, by the first that had it")
  func readings() throws {
    let sample = StandingSample(
      firstSeen: "2026-07-06", said: [.init(amount: 5990, kind: .srp, source: "ptg-3")])
    #expect(try bounds(sample) == ["2024-03-25", "2026-07-06"])
    #expect(try sample.standing(on: "2026-08-22").bounds?.year == nil)
  }

  @Test("A publisher that never had it tells nothing")
  func otherPublisher() throws {
    let sample = StandingSample(
      firstSeen: "2026-07-06", said: [.init(amount: 5990, kind: .shop, source: "shop")])
    #expect(try bounds(sample) == [nil, "2026-07-06"])
  }

  @Test("It came before its successor and not before its predecessor")
  func neighbours() throws {
    var sample = StandingSample(
      firstSeen: "2026-07-06", said: [.init(amount: 5990, kind: .srp, source: "ptg-3")])
    sample.neighbours = SeriesNeighbours(
      before: PartialDate(iso: "2025-02"), after: PartialDate(iso: "2025-11-03"))
    #expect(try bounds(sample) == ["2025-02-01", "2025-11-03"])
    #expect(try sample.standing(on: "2026-08-22").bounds?.year == 2025)
  }

  @Test("A neighbour that the readings contradict is not believed")
  func contradiction() throws {
    var sample = StandingSample(
      firstSeen: "2026-07-06", said: [.init(amount: 5990, kind: .srp, source: "ptg-3")])
    sample.neighbours = SeriesNeighbours(after: PartialDate(iso: "2022-01"))
    #expect(try bounds(sample) == ["2024-03-25", "2026-07-06"])
  }

  @Test("A series is of names that differ in one number, where its launches follow the numbers")
  func series() throws {
    func phone(_ model: String, _ launched: String?) throws -> Phone {
      Phone(
        id: model, brand: "b", model: model, launched: launched.flatMap { PartialDate(iso: $0) },
        firstSeen: try #require(PartialDate(iso: "2023")))
    }
    let series = PhoneSeries([
      try phone("Galaxy A15 5G", "2024-01"), try phone("Galaxy A17 5G", "2025-09"),
      try phone("Galaxy A16", "2024-11"), try phone("Y15", "2019-05"), try phone("Y17", "2019-04"),
    ])
    let middle = series.neighbours(of: try phone("Galaxy A16 5G", nil))
    #expect([middle.before?.iso, middle.after?.iso] == ["2024-01", "2025-09"])
    #expect(series.neighbours(of: try phone("Y16", nil)) == SeriesNeighbours())
    #expect(series.neighbours(of: try phone("Edge", nil)) == SeriesNeighbours())
  }

  @Test(
    "A series of round numbers goes on by tens or hundreds",
    arguments: [("Note 70", "Note 80", "Note 90"), ("X100 Pro", "X200 Pro", "X300 Pro")])
  func roundNumbers(before: String, middle: String, after: String) throws {
    func phone(_ model: String, _ launched: String?) throws -> Phone {
      Phone(
        id: model, brand: "b", model: model, launched: launched.flatMap { PartialDate(iso: $0) },
        firstSeen: try #require(PartialDate(iso: "2023")))
    }
    let launches = [try phone(before, "2023-11"), try phone(after, "2025-11")]
    let round = PhoneSeries(launches).neighbours(of: try phone(middle, nil))
    #expect([round.before?.iso, round.after?.iso] == ["2023-11", "2025-11"])
  }
}
