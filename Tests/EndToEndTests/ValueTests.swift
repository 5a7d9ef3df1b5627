import Foundation
import Testing

@Suite("Value by the published page")
struct ValueTests {
  /// The question of a person, what it may cost, and the use it is scored for.
  static let questions = [
    "sulit na pang-ML hanggang 15k": "gaming", "best camera phone under 20k": "camera",
    "phone para sa lola under 5k": "seniors", "best smartphones for kids under 7,000": "kids",
    "best phones under 10k": "any", "pang-school hanggang 8k": "school",
    "pang-Grab under 12k": "work", "long battery life under 10k": "battery",
  ]

  private let page = try? String(
    contentsOf: Program.root.appendingPathComponent("docs/value.md"), encoding: .utf8)

  /// The weights of a use as the page prints them.
  private func weights(_ use: String) throws -> [String: Int] {
    let lines = try #require(page).components(separatedBy: "<!-- weights -->")[1]
      .components(separatedBy: "<!-- end of weights -->")[0]
      .split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
      .filter { !$0.isEmpty }
    let header = try #require(lines.first)
    let column = try #require(header.firstIndex(of: use))
    return Dictionary(
      uniqueKeysWithValues: lines.dropFirst().map { ($0[0], Int($0[column]) ?? -1) })
  }

  /// A ramp of the page at `x`.
  private func ramp(_ name: String, at x: Int) throws -> Int {
    let text = try #require(page)
    let row = try #require(
      text.split(separator: "\n").first { $0.hasPrefix("| \(name) |") && $0.contains("→") })
    let knots = row.split(separator: "|")[2].split(separator: ",").map { knot in
      knot.components(separatedBy: "→").compactMap {
        Int($0.trimmingCharacters(in: .whitespaces))
      }
    }
    guard x > knots[0][0] else { return knots[0][1] }
    for (low, high) in zip(knots, knots.dropFirst()) where x <= high[0] {
      return low[1] + (x - low[0]) * (high[1] - low[1]) / (high[0] - low[0])
    }
    return knots[knots.count - 1][1]
  }

  private func day(_ iso: String) throws -> Date {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    let parts = iso.split(separator: "-").compactMap { Int($0) }
    return try #require(
      calendar.date(
        from: DateComponents(
          year: parts[0], month: parts.count > 1 ? parts[1] : 1,
          day: parts.count > 2 ? parts[2] : 1)))
  }

  @Test(
    "Every score is the sum of its printed parts by the weights of the page, best first",
    arguments: questions.keys.sorted())
  func scores(question: String) throws {
    let use = try #require(Self.questions[question])
    let run = Program.run(
      "find", question, "--why", "--sort", "value", "--limit", "0", "--format", "json")
    #expect(run.status == 0)
    let latest = try #require(run.object["as_of"] as? String)
    let asOf = try day(latest)
    let results = try #require(run.object["results"] as? [[String: Any]])
    #expect(results.count > 20)
    let weights = try weights(use)
    #expect(weights.values.reduce(0, +) == 100)
    var totals: [Int] = []
    for result in results {
      let id = result["id"] as? String ?? ""
      let score = try #require(result["score"] as? [String: Any])
      #expect((score["use"] as? String ?? "any") == use)
      let parts = try #require(score["parts"] as? [[String: Any]])
      var sum = 0
      for part in parts {
        let term = part["term"] as? String ?? ""
        let value = part["value"] as? Int
        #expect(part["weight"] as? Int == weights[term], "\(id) \(term)")
        #expect(part["points"] as? Int == (value ?? 0) * (weights[term] ?? 0), "\(id) \(term)")
        #expect(value.map { (0...1000).contains($0) } ?? true)
        sum += (value ?? 0) * (weights[term] ?? 0)
        if term == "price" {
          let pesos = try #require(result["price_php"] as? NSNumber).intValue
          #expect(try value == ramp("price", at: pesos), "\(id)")
        }
        if term == "recency" {
          let dates = ["launched", "released"].compactMap { result[$0] as? String }
          // A phone that no source dates is as old as it can be at most.
          if let date = dates.first {
            let age = Int(asOf.timeIntervalSince(try day(date)) / 86_400)
            #expect(try value == ramp("recency", at: age), "\(id)")
          }
        }
      }
      #expect(
        Set(parts.compactMap { $0["term"] as? String }).isSuperset(
          of: weights.filter { $0.value > 0 }.keys))
      #expect(score["total"] as? Int == sum / 100, "\(id)")
      totals.append(score["total"] as? Int ?? -1)
    }
    #expect(totals == totals.sorted(by: >))
  }

  @Test(
    "No old phone stands among the first ten, and prices over a year old show their age",
    arguments: questions.keys.sorted())
  func recency(question: String) throws {
    let run = Program.run("find", question, "--sort", "value", "--format", "json")
    let asOf = try #require(run.object["as_of"] as? String)
    let year = try #require(Int(asOf.prefix(4)))
    let results = try #require(run.object["results"] as? [[String: Any]])
    for result in results {
      let launched = try #require(Int((result["listed"] as? String ?? "").prefix(4)))
      #expect(launched >= year - 3, "\(result["id"] ?? "")")
    }
    let old = results.filter { (($0["price_date"] as? String) ?? "") < "\(year - 2)-12-31" }
    let table = Program.run("find", question, "--sort", "value").output
    if !old.isEmpty { #expect(table.contains("  Age")) }
  }

  @Test("Best buys are those that no cheaper or equal phone equals, by every pair compared")
  func bestBuys() throws {
    let run = Program.run(
      "find", "best phones under 10k", "--why", "--limit", "0", "--format", "json")
    let results = try #require(run.object["results"] as? [[String: Any]])
    let points = try results.map { result -> [Int] in
      let parts = try #require((result["score"] as? [String: Any])?["parts"] as? [[String: Any]])
      let values = ["chipset", "ram", "storage", "battery"].map { term in
        parts.first { $0["term"] as? String == term }?["value"] as? Int ?? -1
      }
      return [-(result["price_php"] as? Int ?? .max)] + values
    }
    let marked = results.map { $0["best_buy"] as? Bool ?? false }
    let expected = points.map { point in
      !points.contains { other in
        other != point && zip(other, point).allSatisfy { $0 >= $1 }
      }
    }
    #expect(marked == expected)
    #expect(marked.count { $0 } >= 5)
  }

  @Test("--max-age leaves older prices out")
  func maximumAge() throws {
    let run = Program.run(
      "find", "phones under 10k", "--max-age", "180d", "--limit", "0", "--format", "json")
    let latest = try #require(run.object["as_of"] as? String)
    let asOf = try day(latest)
    let results = try #require(run.object["results"] as? [[String: Any]])
    #expect(results.count > 20)
    for result in results {
      let date = try #require(result["price_date"] as? String)
      // A month or year counts by its last day.
      guard date.count == 10 else { continue }
      #expect(try asOf.timeIntervalSince(day(date)) <= 180 * 86_400)
    }
  }
}
