import Foundation
import Testing

@Suite("Phones side by side, and phones alike")
struct CompareTests {
  private func compare(_ arguments: String...) -> Program.Run {
    Program.start(["compare"] + arguments, environment: ["PRESYO_CATALOG": Program.catalog])
  }

  private func properties(_ run: Program.Run) throws -> [String: [String: Any]] {
    let rows = try #require(run.object["properties"] as? [[String: Any]])
    return Dictionary(uniqueKeysWithValues: rows.map { ($0["property"] as? String ?? "", $0) })
  }

  @Test("Values are those of the plain data, and the better one is marked")
  func values() throws {
    let run = compare("galaxy a15 5g", "poco x7 pro", "--format", "json")
    #expect(run.status == 0)
    let ids = ["samsung-galaxy-a15-5g", "poco-x7-pro"]
    let phones = Dictionary(
      uniqueKeysWithValues: try PlainTable("phones.csv").rows.map { ($0["id"] ?? "", $0) })
    let shown = try properties(run)
    for column in ["battery_mah", "refresh_hz", "rear_camera_mp", "charging_w", "front_camera_mp"] {
      let plain = ids.map { phones[$0]?[column].flatMap(Double.init) }
      let row = try #require(shown[column], "\(column)")
      let values = try #require(row["values"] as? [Any])
      #expect(values.map { ($0 as? NSNumber)?.doubleValue } == plain, "\(column)")
      let best = plain.compactMap(\.self).max()
      let better =
        plain.allSatisfy { $0 == best }
        ? []
        : ids.filter { id in
          phones[id]?[column].flatMap(Double.init) == best
        }
      #expect(row["better"] as? [String] == better, "\(column)")
      #expect(row["differs"] as? Bool == (plain[0] != plain[1]), "\(column)")
    }
    let prices = try #require(shown["price_php"]?["values"] as? [[String: Any]])
    for price in prices {
      #expect(price["price_kind"] is String && price["price_date"] is String)
    }
  }

  @Test("The order of the phones changes the order of the columns and nothing else")
  func order() throws {
    let forth = try properties(compare("galaxy a15 5g", "poco x7 pro", "--format", "json"))
    let back = try properties(compare("poco x7 pro", "galaxy a15 5g", "--format", "json"))
    #expect(Set(forth.keys) == Set(back.keys))
    for (name, row) in forth {
      let values = try #require(row["values"] as? [Any])
      let reversed = try #require(back[name]?["values"] as? [Any])
      #expect(values as NSArray == Array(reversed.reversed()) as NSArray, "\(name)")
      #expect(
        Set(row["better"] as? [String] ?? []) == Set(back[name]?["better"] as? [String] ?? []))
    }
  }

  @Test("--differences leaves out equal rows and nothing else, in every format")
  func differences() throws {
    let all = compare("galaxy a15", "note 13", "--format", "csv").lines
    let folded = compare("galaxy a15", "note 13", "--differences", "--format", "csv").lines
    #expect(folded == all.filter { !$0.hasSuffix(",no") })
    #expect(folded.count < all.count)
    for format in ["table", "md", "html"] {
      let run = compare("galaxy a15", "note 13", "--differences", "--format", format)
      #expect(run.output.contains("120 Hz"), "\(format)")
      #expect(!run.output.contains("Dual SIM"), "\(format)")
    }
  }

  @Test("An ambiguous name lists the candidates, a wrong one the nearest, the same phone is told")
  func badNames() {
    let several = compare("redmi note", "galaxy a15 5g")
    #expect(several.status == 64 && several.output == "")
    #expect(several.complaint.contains("(redmi-note-10)"))
    let wrong = compare("galxy a15", "poco x7 pro")
    #expect(wrong.status == 66 && wrong.output == "")
    #expect(wrong.complaint.contains("Samsung Galaxy A15"))
    let same = compare("galaxy a15 5g", "samsung-galaxy-a15-5g")
    #expect(same.status == 64 && same.output == "")
    #expect(same.complaint.contains("named twice"))
  }

  @Test("--cheaper gives only cheaper phones, nearest first, each difference with both values")
  func cheaper() throws {
    let run = Program.run("similar", "poco x7 pro", "--cheaper", "--format", "json")
    let price = try #require((run.object["phone"] as? [String: Any])?["price_php"] as? Int)
    let results = try #require(run.object["results"] as? [[String: Any]])
    #expect(results.count == 10)
    #expect(results.allSatisfy { ($0["price_php"] as? Int ?? .max) < price })
    let distances = results.compactMap { $0["distance"] as? Int }
    #expect(distances == distances.sorted())
    for result in results {
      let differences = try #require(result["differences"] as? [[String: Any]])
      #expect(
        differences.allSatisfy { difference in
          ["better", "worse", "different"].contains(difference["direction"] as? String)
            && difference.keys.contains("from") && difference.keys.contains("to")
        })
      #expect(result["change_php"] as? Int == (result["price_php"] as? Int ?? 0) - price)
    }
  }
}
