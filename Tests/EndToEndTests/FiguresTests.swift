import Foundation
import Synchronization
import Testing

/// The plain data read by other means than the program's own reader.
struct PlainTable {
  let header: [String]
  let rows: [[String: String]]

  /// The tables read so far: many tests look at the same few.
  private static let known = Mutex<[String: PlainTable]>([:])

  init(_ name: String) throws {
    if let known = Self.known.withLock({ $0[name] }) {
      self = known
      return
    }
    self.init(
      text: try String(
        contentsOf: Program.root.appendingPathComponent("data/\(name)"), encoding: .utf8))
    let table = self
    Self.known.withLock { $0[name] = table }
  }

  init(text: String) {
    var cells: [[String]] = [[]]
    var cell = ""
    var quoted = false
    var previousQuote = false
    for character in text {
      if quoted {
        if previousQuote {
          previousQuote = false
          if character == "\"" {
            cell.append(character)
            continue
          }
          quoted = false
        } else if character == "\"" {
          previousQuote = true
          continue
        } else {
          cell.append(character)
          continue
        }
      }
      switch character {
      case "\"": quoted = true
      case ",":
        cells[cells.count - 1].append(cell)
        cell = ""
      case "\n":
        cells[cells.count - 1].append(cell)
        cell = ""
        cells.append([])
      default: cell.append(character)
      }
    }
    let columns = cells[0]
    header = columns
    rows = cells.dropFirst().filter { $0.count == columns.count }.map {
      Dictionary(uniqueKeysWithValues: zip(columns, $0))
    }
  }
}

@Suite("The catalogue holds what its sources hold")
struct FiguresTests {
  @Test("The figures of info agree with the plain data, and reach what the sources hold")
  func figures() throws {
    let info = Program.run("info", "--format", "json").object
    let phones = try PlainTable("phones.csv").rows
    let prices = try PlainTable("prices.csv").rows
    let sources = try PlainTable("sources.csv").rows
    #expect(info["phones"] as? Int == phones.count)
    #expect(info["observations"] as? Int == prices.count)
    let distinct = Set(prices.map { "\($0["phone_id"] ?? "") \($0["price_php"] ?? "")" })
    #expect(info["distinct_prices"] as? Int == distinct.count)
    let priced = Set(prices.map { $0["phone_id"] ?? "" })
    let drops = Set(
      prices.filter { $0["price_kind"] == "price-drop" && $0["effective_from"] != "" }
        .map { row in
          ["phone_id", "ram_gb", "storage_gb", "price_php", "effective_from"].map { row[$0] ?? "" }
        })
    #expect(info["dated_price_drops"] as? Int == drops.count)

    #expect(phones.count >= 1450)
    #expect(priced.count >= 1340)
    #expect(distinct.count >= 1800)
    #expect(drops.count >= 100)
    let withNetwork = phones.filter { $0["network"] != "" }
    #expect(withNetwork.count * 100 >= phones.count * 95)
    let variants = try PlainTable("variants.csv").rows
    let known = Set(
      variants.filter { $0["ram_gb"] != "" && $0["storage_gb"] != "" }.map { $0["phone_id"] ?? "" })
    #expect(known.count * 100 >= phones.count * 93)
    let sourceIDs = Set(sources.map { $0["id"] ?? "" })
    #expect(prices.allSatisfy { sourceIDs.contains($0["source_id"] ?? "") })
  }

  @Test("Every phone of YugaTech's 2025 list is there with its launch month")
  func yugaTech() throws {
    let list = try PlainTable("sources.csv").rows
      .filter { ($0["url"] ?? "").contains("smartphone-price-list-philippines-2025") }
      .map { $0["id"] ?? "" }
    let phones = Dictionary(
      uniqueKeysWithValues: try PlainTable("phones.csv").rows.map { ($0["id"] ?? "", $0) })
    let named = Set(
      try PlainTable("prices.csv").rows.filter { list.contains($0["source_id"] ?? "") }
        .map { $0["phone_id"] ?? "" })
    #expect(named.count >= 105)
    // One was listed again years after its launch, which is corrected by hand.
    let relisted = try PlainTable("overrides.csv").rows.filter { $0["field"] == "launched" }
      .compactMap { $0["id"] }
    for id in named.subtracting(relisted) {
      #expect((phones[id]?["launched"] ?? "").count >= 7, "\(id) has no launch month")
    }
  }

  @Test("Twenty phones picked by a seed can be traced from price to source by hand")
  func trace() throws {
    let prices = try PlainTable("prices.csv").rows
    let sources = Dictionary(
      uniqueKeysWithValues: try PlainTable("sources.csv").rows.map { ($0["id"] ?? "", $0) })
    let ids = Set(prices.map { $0["phone_id"] ?? "" }).sorted()
    var state: UInt64 = 20_261_122
    for _ in 0..<20 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let id = ids[Int((state >> 33) % UInt64(ids.count))]
      let record = Program.run("show", id, "--format", "json").object
      let shown = try #require(record["observations"] as? [[String: Any]], "\(id)")
      let expected = prices.filter { $0["phone_id"] == id }
      #expect(shown.count == expected.count, "\(id)")
      for row in expected {
        let source = try #require(sources[row["source_id"] ?? ""], "\(id)")
        #expect(
          shown.contains { observation in
            "\(observation["price_php"] ?? "")" == row["price_php"]
              && observation["price_kind"] as? String == row["price_kind"]
              && observation["observed_on"] as? String == row["observed_on"]
              && observation["source_url"] as? String == source["url"]
          }, "\(id): \(row)")
        #expect((source["url"] ?? "").hasPrefix("http"))
        let digits = (row["as_written"] ?? "").replacing(",", with: "")
        #expect(digits.contains(row["price_php"] ?? "?"), "\(id): \(row)")
      }
    }
  }

  @Test("verify finds no error in the shipped facts")
  func verify() {
    let run = Program.run("verify")
    #expect(run.status == 0, "\(run.output)\(run.complaint)")
  }

  @Test("No foreign amount, count or second-hand price stands among the peso prices")
  func onlyPesos() throws {
    for row in try PlainTable("prices.csv").rows {
      let written = row["as_written"] ?? ""
      #expect(!written.isEmpty)
      #expect(
        written.wholeMatch(of: /(₱|P|PHP|Php)? ?[0-9][0-9,]*(\.[0-9]{1,2})?/) != nil, "\(written)")
    }
    let sources = try PlainTable("sources.csv").rows
    #expect(!sources.contains { ($0["url"] ?? "").contains("2nd-hand") })
  }
}
