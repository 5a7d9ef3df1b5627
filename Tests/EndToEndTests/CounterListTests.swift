import Foundation
import Testing

@Suite("A shop makes its counter list of its own import in one command")
struct CounterListTests {
  /// A catalogue of small facts with the lists of two shops over them, the first the dearer one.
  private static let catalog: String = {
    guard let path = try? SmallFacts.catalog() else { return "" }
    for (shop, rows) in [
      ("Corner Shop", "Galaxy Two,Samsung,₱15490\nNote 1 6/128,Redmi,₱7300\n"),
      ("Other Shop", "Galaxy Two,Samsung,₱14990\n"),
    ] {
      let list = Program.temporaryFolder() + "/list.csv"
      try? ("model,brand,price\n" + rows).write(toFile: list, atomically: false, encoding: .utf8)
      let slug = shop.lowercased().replacingOccurrences(of: " ", with: "-")
      let run = Program.start(
        [
          "import", list, "--publisher", shop, "--source", "https://\(slug).example/list",
          "--date", "2026-08-01", "--catalog", path,
        ], environment: [:])
      if run.status != 0 { print(run.complaint) }
    }
    return path
  }()

  private func run(_ arguments: String...) -> Program.Run {
    Program.start(arguments + ["--catalog", Self.catalog], environment: [:])
  }

  private func rows(_ run: Program.Run) -> [[String: String]] { PlainTable(text: run.output).rows }

  @Test("the list of all current phones has the official and the shop's price side by side")
  func current() {
    let list = run("pricelist", "--current", "--format", "csv")
    #expect(list.status == 0)
    let rows = rows(list)
    let two = rows.first { $0["id"] == "samsung-galaxy-two" }
    #expect(two?["official_price_php"] == "15990")
    #expect(two?["shop_price_php"] == "14990")
    #expect(two?["shop_source_url"] == "https://other-shop.example/list")
    #expect(!rows.contains { $0["id"] == "samsung-galaxy-one" }, "launched in 2024, no longer sold")
  }

  @Test("of one publisher the list has what it states, with its own price though another is lower")
  func ownPrice() {
    let list = run("pricelist", "--current", "--publisher", "corner shop", "--format", "csv")
    let rows = rows(list)
    #expect(Set(rows.compactMap { $0["id"] }) == ["redmi-note-1", "samsung-galaxy-two"])
    let two = rows.first { $0["id"] == "samsung-galaxy-two" }
    #expect(two?["shop_price_php"] == "15490")
    #expect(two?["official_price_php"] == "15990")
    let page = run("pricelist", "--current", "--publisher", "Corner Shop", "--format", "html")
    #expect(page.output.contains("₱15,490"))
    #expect(!page.output.contains("₱14,990"))
    #expect(page.output.contains("Corner Shop"))
  }

  @Test("a price that names no variant is one of the cheapest, and not of every variant")
  func unlabelled() throws {
    let path = try SmallFacts.catalog()
    let list = Program.temporaryFolder() + "/list.csv"
    try "model,brand,price\nNote 1,Redmi,₱6500\n"
      .write(toFile: list, atomically: false, encoding: .utf8)
    let imported = Program.start(
      [
        "import", list, "--publisher", "Third Shop", "--source", "https://third.example/list",
        "--date", "2026-08-01", "--catalog", path,
      ], environment: [:])
    #expect(imported.status == 0)
    let run = Program.start(
      [
        "pricelist", "--current", "--publisher", "Third Shop", "--format", "csv", "--catalog", path,
      ], environment: [:])
    let priced = PlainTable(text: run.output).rows.filter { $0["shop_price_php"] == "6500" }
    #expect(priced.map { $0["storage_gb"] } == ["128"], "\(run.output)")
    #expect(priced.map { $0["shop_variant_inferred"] } == ["yes"])
    #expect(!run.output.contains("redmi-note-1,Redmi,Note 1,8,256"))
    let table = Program.start(
      ["pricelist", "--current", "--publisher", "Third Shop", "--catalog", path], environment: [:])
    #expect(table.output.contains("₱6,500†"), "\(table.output)")
  }

  @Test("a question is answered with what a publisher states, and with prices of a kind")
  func find() {
    let own = run("find", "--publisher", "Corner Shop", "--format", "csv")
    #expect(rows(own).count == 2)
    #expect(rows(own).compactMap { $0["shop_price_php"] }.sorted() == ["15490", "7300"])
    let cheap = run(
      "find", "under 15k", "--publisher", "Corner Shop", "--price", "shop", "--format", "csv")
    #expect(rows(cheap).map { $0["id"] } == ["redmi-note-1"])
    let kinds = run("find", "--kind", "price-drop", "--format", "csv", "--older")
    #expect(rows(kinds).map { $0["id"] } == ["redmi-note-1"])
    #expect(rows(run("find", "--source-kind", "shop", "--format", "csv")).count == 2)
    #expect(rows(run("find", "--source-kind", "press", "--format", "csv")).isEmpty)
  }

  @Test("a publisher that is not known is named with the one that comes near")
  func unknownPublisher() {
    let run = run("find", "--publisher", "Corner Shops")
    #expect(run.status != 0)
    #expect(run.complaint.contains("There is no publisher “Corner Shops”; did you mean"))
    #expect(self.run("find", "--kind", "sale").complaint.contains("is not a kind of price"))
    #expect(self.run("pricelist", "2024", "--kind", "srp").status == 64)
    #expect(self.run("pricelist", "--current", "2024").status == 64)
  }

  @Test("what is taken back and what is paid a month stand in show, and count for nothing")
  func beside() throws {
    let path = try SmallFacts.catalog()
    func run(_ arguments: String...) -> Program.Run {
      Program.start(arguments + ["--catalog", path], environment: [:])
    }
    let list = Program.temporaryFolder() + "/list.csv"
    try """
    model,monthly_php,months
    Samsung Galaxy Two,₱899,24

    """.write(toFile: list, atomically: false, encoding: .utf8)
    let imported = run(
      "import", list, "--source", "https://shop.example/plans", "--date", "2026-08-01")
    #expect(imported.status == 0, "\(imported.complaint)")
    #expect(
      run("price", "retract", "samsung-galaxy-two", "15990", "--reason", "a slip").status == 0)
    let show = run("show", "samsung-galaxy-two")
    #expect(show.output.contains("Taken back: counts no longer"))
    #expect(show.output.contains("₱15,990"))
    #expect(show.output.contains("a slip"))
    #expect(show.output.contains("Paid a month"))
    #expect(show.output.contains("₱899"))
    let object = run("show", "samsung-galaxy-two", "--json").object
    #expect((object["prices"] as? [Any])?.isEmpty == true)
    let back = (object["taken_back"] as? [[String: Any]])?.first
    #expect(back?["reason"] as? String == "a slip")
    #expect(back?["source_id"] as? String == "list-2025")
    let monthly = (object["instalments"] as? [[String: Any]])?.first
    #expect(monthly?["monthly_php"] as? Int == 899)
    #expect(monthly?["months"] as? Int == 24)
  }
}
