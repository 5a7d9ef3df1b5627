import Catalog
import Foundation
import Testing

@Suite("Prices over time, checked by hand against the plain data")
struct HistoryTests {
  /// A step or point of a history, in one line.
  private func line(_ step: [String: Any], _ keys: [String]) -> String {
    keys.map { key in
      (step[key] as? String) ?? (step[key] as? NSNumber).map { "\($0)" } ?? "-"
    }.joined(separator: " ")
  }

  private func lines(_ history: [String: Any]) throws -> [String] {
    let keys = ["price_php", "price_kind", "since", "until", "basis"]
    return try #require(history["lines"] as? [[String: Any]]).flatMap { entry in
      let variant = entry["variant"] as? [String: Any] ?? [:]
      let name = line(variant, ["ram_gb", "storage_gb"])
      let steps = entry["steps"] as? [[String: Any]] ?? []
      let points = entry["points"] as? [[String: Any]] ?? []
      return steps.map { "\(name): step \(line($0, keys))" }
        + points.map { "\(name): point \(line($0, keys))" }
    }
  }

  @Test("The Galaxy A53 5G: launch price, dated drop, and two prices of shops")
  func galaxyA53() throws {
    let record = Program.run("show", "samsung-galaxy-a53-5g", "--format", "json").object
    let history = try #require(record["history"] as? [String: Any])
    #expect(
      try lines(history) == [
        "8 -: point 22490 shop 2026-07-06 2026-07-06 reading",
        "8 128: step 22490 srp 2022-03-17 - launch",
        "8 128: step 21490 price-drop 2022-08-01 - stated",
        "8 256: step 24490 srp 2022-03-17 - launch",
        "8 256: step 23490 price-drop 2022-08-01 - stated",
        "8 256: point 20999 online 2024-02-10 2024-02-10 reading",
      ])
    #expect(history["first_observed"] as? String == "2023-10-15")
    #expect(history["last_observed"] as? String == "2026-07-06")
    let lowest = try #require(history["lowest"] as? [String: Any])
    #expect(line(lowest, ["price_php", "price_kind", "since"]) == "20999 online 2024-02-10")
    let prices = try #require(record["prices"] as? [[String: Any]])
    #expect(
      prices.map { line($0, ["price_php", "price_kind", "price_date"]) } == [
        "22490 shop 2026-07-06", "21490 price-drop 2022-08-01", "23490 price-drop 2022-08-01",
      ])
    let launch = Program.run(
      "show", "samsung-galaxy-a53-5g", "--format", "json", "--as-of", "2022-07-31")
    let before = try #require(launch.object["prices"] as? [[String: Any]])
    #expect(before.compactMap { $0["price_php"] as? Int } == [22_490, 24_490])
  }

  @Test("The realme C55: a promo ends, and a list that repeats it years later changes nothing")
  func realmeC55() throws {
    let record = Program.run("show", "realme-c55", "--format", "json").object
    let history = try #require(record["history"] as? [String: Any])
    let official = try lines(history).filter { $0.hasPrefix("6 128") }
    #expect(
      official == [
        "6 128: step 8999 srp 2023-04-10 - launch",
        "6 128: step 7999 promo 2023-04-19 2023-04-21 stated",
      ])
    for (day, price) in [("2023-04-18", 8_999), ("2023-04-20", 7_999), ("2023-04-22", 8_999)] {
      let run = Program.run("show", "realme-c55", "--format", "json", "--as-of", day)
      let prices = try #require(run.object["prices"] as? [[String: Any]])
      #expect(prices.first?["price_php"] as? Int == price, "\(day)")
    }
  }

  @Test(
    "Every row of a phone in prices.csv is an observation with its words and its source",
    arguments: ["samsung-galaxy-a53-5g", "infinix-note-12", "apple-iphone-14"])
  func everyObservation(id: String) throws {
    let record = Program.run("show", id, "--format", "json").object
    let shown = try #require(record["observations"] as? [[String: Any]]).map { observation in
      let variant = observation["variant"] as? [String: Any] ?? [:]
      return line(variant, ["ram_gb", "storage_gb"]) + " "
        + line(
          observation,
          [
            "price_php", "price_kind", "effective_from", "effective_until", "observed_on",
            "source_id", "as_written", "source_url",
          ])
    }
    let urls = Dictionary(
      uniqueKeysWithValues: try PlainTable("sources.csv").rows.map { ($0["id"] ?? "", $0["url"]) })
    let expected = try PlainTable("prices.csv").rows.filter { $0["phone_id"] == id }.map { row in
      let columns = [
        "ram_gb", "storage_gb", "price_php", "price_kind", "effective_from", "effective_until",
        "observed_on", "source_id", "as_written",
      ]
      return
        (columns.map { row[$0] ?? "" } + [(urls[row["source_id"] ?? ""] ?? "") ?? ""])
        .map { $0.isEmpty ? "-" : $0 }.joined(separator: " ")
    }
    #expect(expected.count > 5)
    #expect(shown.sorted() == expected.sorted())
  }

  @Test("The page of a phone has a chart where prices changed, and says so where none did")
  func chart() {
    let changed = Program.run("show", "samsung-galaxy-a53-5g")
    #expect(changed.output.contains("₱22,490 ┤"))
    #expect(
      changed.output.contains("Lowest recorded since 2023-10-15: ₱20,999 (8GB+256GB), online"))
    let still = Program.run("show", "samsung-galaxy-a15-5g")
    #expect(still.output.contains("No change since 2024-01-15 is recorded: nothing to draw."))
    let page = Program.run("show", "samsung-galaxy-a53-5g", "--format", "html")
    #expect(page.output.contains("<svg"))
  }

  @Test("Conflicting sources stand side by side with the rule that chose")
  func conflicts() throws {
    let rows = try PlainTable("conflicts.csv").rows
    let row = try #require(rows.first { $0["phone_id"] == "realme-c55" })
    let run = Program.run("show", "realme-c55")
    #expect(run.output.contains("Where sources disagree"))
    #expect(row["field"] == "charging_w")
    #expect(run.output.contains("Charging: \(row["believed"] ?? "?") ["))
    #expect(run.output.contains("not \(row["rejected"] ?? "?") ["))
    #expect(run.output.contains("(\(ConflictRule.words(of: row["rule"] ?? "?").english))"))
  }

  @Test("Drops keep to the period, the brand and the size that were asked for")
  func drops() throws {
    let run = Program.run(
      "drops", "--since", "2022-01", "--until", "2024", "--brand", "Samsung", "--at-least", "10%",
      "--limit", "0", "--format", "json")
    let changes = try #require(run.object["changes"] as? [[String: Any]])
    #expect(run.object["count"] as? Int == changes.count)
    #expect(changes.count >= 2)
    let plain = try PlainTable("prices.csv").rows
    var last = "9999"
    for change in changes {
      let from = try #require(change["from"] as? [String: Any])
      let to = try #require(change["to"] as? [String: Any])
      let prices = ((from["price_php"] as? Int) ?? 0, (to["price_php"] as? Int) ?? 0)
      let date = to["price_date"] as? String ?? ""
      #expect(change["brand"] as? String == "Samsung")
      #expect(prices.1 > 0 && prices.0 * 9 >= prices.1 * 10)
      #expect(date >= "2022-01" && date < "2025" && date <= last)
      last = date
      for (side, pesos) in [(from, prices.0), (to, prices.1)] {
        #expect(
          plain.contains {
            $0["phone_id"] == change["id"] as? String && $0["price_php"] == String(pesos)
              && $0["source_id"] == side["source_id"] as? String
          })
      }
    }
  }

  @Test(
    "A period or brand without changes is a sentence, not an empty table",
    arguments: [["--since", "2030"], ["--until", "2010"], ["--brand", "Essential"]])
  func emptyPeriod(arguments: [String]) {
    let run = Program.start(
      ["drops"] + arguments, environment: ["PRESYO_CATALOG": Program.catalog])
    #expect(run.status == 0)
    #expect(run.output.contains("No price change is recorded that fits this."))
    #expect(!run.output.contains("──"))
  }
}
