import Foundation
import Testing

@Suite("Brands compared, every figure worked out a second time")
struct BrandsTests {
  private static let bands = [
    0, 5_000, 7_000, 10_000, 12_000, 15_000, 20_000, 25_000, 35_000, 50_000,
  ]

  /// One phone of a brand, as the plain data has it.
  private struct Member {
    let network: String
    let pesos: Int?
    let storage: Double?
  }

  private func members(of brand: String, year: String, on day: String) throws -> [Member] {
    let parents = try PlainTable("brands.csv").rows
    var family: Set = [brand]
    for _ in parents {
      for row in parents where family.contains(row["parent"] ?? "") {
        family.insert(row["id"] ?? "")
      }
    }
    let prices = try PlainPrices()
    return try PlainTable("phones.csv").rows.compactMap { phone in
      // Of a phone that no source dates nobody knows the year.
      let dates = ["launched", "released"].compactMap { phone[$0] }
      guard family.contains(phone["brand"] ?? ""),
        dates.first(where: { !$0.isEmpty })?.hasPrefix(year) == true
      else { return nil }
      let price = prices.starting(phone["id"] ?? "", on: day)
      return Member(
        network: phone["network"] ?? "", pesos: price?.pesos,
        storage: price.flatMap { Double($0.storage) })
    }
  }

  /// The value below which `share` of sorted values lie, between neighbours in proportion.
  private func quantile(_ share: Double, _ sorted: [Double]) -> Double {
    let place = Double(sorted.count - 1) * share
    let below = Int(place.rounded(.down))
    let above = min(below + 1, sorted.count - 1)
    return sorted[below] + (sorted[above] - sorted[below]) * (place - Double(below))
  }

  @Test(
    "Every figure of a year's comparison follows from the plain data",
    arguments: ["samsung", "xiaomi", "realme"])
  func everyFigure(brand: String) throws {
    let run = Program.run(
      "brands", "Samsung", "Xiaomi", "realme", "--year", "2024", "--format", "json")
    #expect(run.status == 0)
    #expect(run.object["as_of"] as? String == "2024-12-31")
    let brands = try #require(run.object["brands"] as? [[String: Any]])
    #expect(brands.compactMap { $0["id"] as? String } == ["samsung", "xiaomi", "realme"])
    let shown = try #require(brands.first { $0["id"] as? String == brand })
    let own = try members(of: brand, year: "2024", on: "2024-12-31")
    let pesos = own.compactMap(\.pesos).map(Double.init).sorted()
    #expect(pesos.count >= 4, "too few prices to test anything")

    #expect(shown["phones"] as? Int == own.count)
    #expect(shown["priced"] as? Int == pesos.count)
    func expect(_ key: String, in object: [String: Any], near value: Double) throws {
      let number = try #require(object[key] as? NSNumber, "\(key)").doubleValue
      #expect(abs(number - value) <= 0.0051, "\(key): \(number), not \(value)")
    }
    try expect("lowest_php", in: shown, near: pesos[0])
    try expect("lower_quartile_php", in: shown, near: quantile(0.25, pesos))
    try expect("median_php", in: shown, near: quantile(0.5, pesos))
    try expect("upper_quartile_php", in: shown, near: quantile(0.75, pesos))
    try expect("highest_php", in: shown, near: pesos[pesos.count - 1])

    let fiveG = try #require(shown["five_g"] as? [String: Any])
    let known = own.filter { !$0.network.isEmpty }
    let with = known.filter { $0.network == "5G" }
    #expect(fiveG["phones"] as? Int == with.count)
    #expect(fiveG["n"] as? Int == known.count)
    try expect("percent", in: fiveG, near: Double(with.count) / Double(known.count) * 100)

    let ratios = own.compactMap { member in
      member.storage.flatMap { gigabytes in
        member.pesos.map { (Double($0) / gigabytes * 100).rounded() / 100 }
      }
    }.sorted()
    let perGB = try #require(shown["per_gb"] as? [String: Any])
    #expect(perGB["n"] as? Int == ratios.count)
    try expect("median_php", in: perGB, near: quantile(0.5, ratios))

    let before = try members(of: brand, year: "2023", on: "2023-12-31")
      .compactMap(\.pesos).map(Double.init).sorted()
    let change = try #require(shown["change"] as? [String: Any])
    #expect(change["year"] as? Int == 2023)
    #expect(change["n"] as? Int == before.count)
    let (from, to) = (quantile(0.5, before), quantile(0.5, pesos))
    try expect("from_median_php", in: change, near: from)
    try expect("to_median_php", in: change, near: to)
    try expect("percent", in: change, near: (to - from) / from * 100)

    let counts = try #require(shown["bands"] as? [[String: Any]])
    let edges = Self.bands + [.max]
    #expect(
      counts.compactMap { $0["phones"] as? Int }
        == zip(edges, edges.dropFirst()).map { low, high in
          pesos.count { Int($0) >= low && Int($0) < high }
        })
  }

  @Test("The order of the brands changes the order of the columns and nothing else")
  func orderOfArguments() throws {
    func figures(_ names: String...) throws -> [NSDictionary] {
      let run = Program.start(
        ["brands"] + names + ["--year", "2024", "--format", "json"],
        environment: ["PRESYO_CATALOG": Program.catalog])
      return try #require(run.object["brands"] as? [NSDictionary])
    }
    let forth = try figures("Samsung", "Xiaomi", "realme")
    let back = try figures("realme", "Samsung", "Xiaomi", "samsung")
    #expect(forth.map { $0["id"] as? String } == ["samsung", "xiaomi", "realme"])
    #expect(back.map { $0["id"] as? String } == ["realme", "samsung", "xiaomi"])
    #expect(Set(forth) == Set(back))
  }

  @Test("All brands, and the brands of a question, against SQL written separately")
  func againstSQL() throws {
    guard SQLite.isInstalled else { return }
    let starting = """
      with starting as (
        select phone, min(centavos) as centavos from price_in_force
        where judges = 1 group by phone)
      """
    try compare(
      Program.run("brands", "--format", "json"),
      SQLite.rows(
        """
        \(starting), family(ancestor, brand) as (
          select id, id from brand
          union select family.ancestor, brand.id
          from family join brand on brand.parent = family.brand)
        select ancestor, count(*), count(centavos), min(centavos), max(centavos),
          sum(network = 5), count(network)
        from family join phone using (brand) left join starting on starting.phone = phone.id
        where phone.id in (select phone from phone_standing where current = 1)
        group by ancestor order by ancestor
        """))
    // A brand alone is not its family: the question below is put to one without sub-brands.
    try compare(
      Program.run("brands", "Samsung", "5G under 20k", "--format", "json"),
      SQLite.rows(
        """
        with fitting as (
          select phone, min(centavos) as centavos from price_in_force
          where centavos < 2000000 and judges = 1 group by phone)
        select brand, count(*), count(centavos), min(centavos), max(centavos),
          sum(network = 5), count(network)
        from phone join fitting on fitting.phone = phone.id
        where brand = 'samsung' and network = 5
          and phone.id in (select phone from phone_standing where current = 1)
        group by brand
        """))
  }

  private func compare(_ run: Program.Run, _ rows: [[String]]) throws {
    #expect(run.status == 0)
    let brands = try #require(run.object["brands"] as? [[String: Any]])
    let shown = brands.map { brand -> [String] in
      let fiveG = brand["five_g"] as? [String: Any] ?? [:]
      func centavos(_ key: String) -> String {
        (brand[key] as? NSNumber).map { String(Int(($0.doubleValue * 100).rounded())) } ?? ""
      }
      func count(_ value: Any?) -> String { (value as? Int).map { String($0) } ?? "" }
      return [
        brand["id"] as? String ?? "", count(brand["phones"]), count(brand["priced"]),
        centavos("lowest_php"), centavos("highest_php"), count(fiveG["phones"]), count(fiveG["n"]),
      ]
    }
    #expect(!rows.isEmpty)
    // SQL has no sum of nothing; a count of nothing is 0.
    let expected = rows.map { row in
      row.enumerated().map { $0.offset == 5 && $0.element.isEmpty ? "0" : $0.element }
    }
    #expect(shown.sorted { $0[0] < $1[0] } == expected)
  }

  @Test("Medians of all priced phones of a brand are those of the middle rows in SQL")
  func medianBySQL() throws {
    guard SQLite.isInstalled else { return }
    let middle = try SQLite.rows(
      """
      with starting as (
        select min(centavos) as centavos from price_in_force join phone on phone.id = phone
        where brand = 'samsung' and judges = 1
          and phone in (select phone from phone_standing where current = 1)
        group by phone),
      ranked as (
        select centavos, row_number() over (order by centavos) as rank, count(*) over () as n
        from starting)
      select avg(centavos) / 100.0 from ranked where rank in ((n + 1) / 2, (n + 2) / 2)
      """)
    let run = Program.run("brands", "Samsung", "--format", "json")
    let brand = try #require((run.object["brands"] as? [[String: Any]])?.first)
    let median = try #require(brand["median_php"] as? NSNumber).doubleValue
    #expect(middle.count == 1)
    #expect(abs(median - (Double(middle[0][0]) ?? 0)) < 0.0051)
  }

  @Test("A brand without prices is a sentence, not a table of dashes")
  func withoutPrices() throws {
    let priced = Set(try PlainTable("prices.csv").rows.map { $0["phone_id"] ?? "" })
    let phones = Dictionary(grouping: try PlainTable("phones.csv").rows) { $0["brand"] ?? "" }
    let brand = try #require(
      phones.keys.sorted().first { id in
        (phones[id] ?? []).allSatisfy { !priced.contains($0["id"] ?? "") }
      })
    let run = Program.run("brands", brand, "--older")
    #expect(run.status == 0)
    #expect(run.output.contains("No peso price is known of "))
    #expect(!run.output.contains("Median"))
  }

  @Test("An unknown brand gets the nearest names; a near miss is applied and named")
  func unknownBrand() {
    let unknown = Program.run("brands", "Samsung", "Noka")
    #expect(unknown.status == 64)
    #expect(unknown.output == "")
    #expect(unknown.complaint.contains("“Noka”"))
    #expect(unknown.complaint.contains("Nokia"))
    let near = Program.run("brands", "Samsng", "--format", "csv")
    #expect(near.status == 0)
    #expect(near.output == Program.run("brands", "Samsung", "--format", "csv").output)
    #expect(near.complaint.contains("Samsung"))
  }
}
