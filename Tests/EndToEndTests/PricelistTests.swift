import Foundation
import Testing

@Suite("Pricelists are regenerated from the facts alone")
struct PricelistTests {
  static let columns =
    "id,brand,model,ram_gb,storage_gb,price_php,price_kind,price_date,launched,network,chipset,source_url"

  @Test("The 2025 list holds every phone of YugaTech's 2025 list with its month and price")
  func yugaTech() throws {
    let list = Set(
      try PlainTable("sources.csv").rows
        .filter { ($0["url"] ?? "").contains("smartphone-price-list-philippines-2025") }
        .map { $0["id"] ?? "" })
    let launches = Dictionary(
      uniqueKeysWithValues: try PlainTable("phones.csv").rows.map {
        ($0["id"] ?? "", $0["launched"] ?? "")
      })
    let stated = try PlainTable("prices.csv").rows.filter { list.contains($0["source_id"] ?? "") }
    #expect(stated.count >= 150)
    let rows = PlainTable(text: Program.run("pricelist", "2025", "--format", "csv").output).rows
    let rowsByPhone = Dictionary(grouping: rows) { $0["id"] ?? "" }
    var compared = 0
    // A launch that a correction by hand takes away is the list's slip.
    let corrected = try PlainTable.phonesWithCorrectedLaunch()
    for (phone, prices) in Dictionary(grouping: stated, by: { $0["phone_id"] ?? "" })
    where !corrected.contains(phone) {
      let listed = try #require(rowsByPhone[phone], "\(phone) is not in the list of 2025")
      #expect((launches[phone] ?? "").count >= 7, "\(phone)")
      for row in listed {
        #expect(row["launched"] == launches[phone], "\(phone)")
        guard row["price_kind"] == "srp" else { continue }
        let amounts = prices.filter {
          $0["ram_gb"] == row["ram_gb"] && $0["storage_gb"] == row["storage_gb"]
            && $0["price_kind"] == "srp"
        }.map { $0["price_php"] }
        guard !amounts.isEmpty else { continue }
        compared += 1
        #expect(amounts.contains(row["price_php"]), "\(row)")
      }
    }
    #expect(compared >= 120)
  }

  @Test("The columns of the CSV are those that others rely on, one row for each variant")
  func csv() throws {
    let lines = Program.run("pricelist", "2024", "--format", "csv").lines
    #expect(lines.first?.hasPrefix(Self.columns + ",") == true)
    let run = Program.start(
      ["pricelist", "2024", "--format", "csv", "--catalog", try SmallFacts.catalog()],
      environment: [:])
    let table = PlainTable(text: run.output)
    let seen = table.rows.map { row in
      ["id", "model", "ram_gb", "storage_gb", "price_php", "price_kind", "launched"]
        .map { row[$0] ?? "" }.joined(separator: "|")
    }
    #expect(
      seen == [
        "nokia-ultra|Ω 😀 \"Ultra\", ₱|||||2024-02",
        "redmi-note-1|Note 1|6|128|7999|srp|2024-01-15",
        "redmi-note-1|Note 1|8|256|9999|srp|2024-01-15",
        "samsung-galaxy-one|Galaxy One|8|256|||2024",
      ])
  }

  @Test("The same bytes in another folder, time zone and locale, and with a byte order mark")
  func sameBytes() throws {
    let catalog = try SmallFacts.catalog()
    for format in ["table", "csv", "md", "html", "json"] {
      let arguments = ["pricelist", "2024", "--format", format, "--catalog", catalog]
      let here = Program.start(arguments, environment: ["TZ": "UTC", "LC_ALL": "C.UTF-8"])
      let there = Program.start(
        arguments, environment: ["TZ": "Asia/Manila", "LC_ALL": "C", "COLUMNS": "40"], folder: "/")
      #expect(here.status == 0)
      #expect(here.output == there.output)
      #expect(!here.output.isEmpty)
    }
    let arguments = ["pricelist", "2024", "--format", "csv", "--catalog", catalog]
    let marked = Program.start(arguments + ["--bom"], environment: [:])
    #expect(
      Data(marked.output.utf8)
        == Data([0xEF, 0xBB, 0xBF]) + Data(Program.start(arguments, environment: [:]).output.utf8))
  }

  @Test("All years into two folders are identical, and a second writing changes nothing")
  func all() throws {
    let (first, second) = (Program.temporaryFolder() + "/new/a", Program.temporaryFolder())
    #expect(Program.run("pricelist", "--all", "-o", first).status == 0)
    #expect(
      Program.run(
        "pricelist", "--all", "-o", second, environment: ["TZ": "Asia/Manila", "LC_ALL": "C"],
        folder: "/"
      ).status == 0)
    let files = try contents(of: first)
    #expect(try contents(of: second) == files)
    for year in 2015...2026 {
      for format in ["csv", "md", "html", "json"] {
        #expect((files["pricelist-\(year).\(format)"]?.count ?? 0) > 200)
      }
    }
    let again = Program.run("pricelist", "--all", "-o", first)
    #expect(again.complaint.contains("0 files new, 0 changed, \(files.count) as they were"))
    #expect(!again.complaint.contains("phones added"))
  }

  @Test("Writing into a folder says what changed since the last time, for lists and guides")
  func changes() throws {
    let (lists, guides) = (Program.temporaryFolder(), Program.temporaryFolder())
    let before = try SmallFacts.catalog()
    let after = try SmallFacts.catalog([
      "prices.csv": { text in
        text.replacing("7999,srp", with: "8499,srp").replacing("₱7,999", with: "₱8,499")
          .replacing("9999,srp", with: "9499,srp").replacing("₱9,999", with: "₱9,499")
          + "samsung-galaxy-one,8,256,9450,srp,,,2024-03-01,list-2024,9450\n"
      },
      "phones.csv": { text in
        text.replacing("nokia-ultra,nokia,\"Ω 😀 \"\"Ultra\"\", ₱\"", with: "nokia-x,nokia,X")
      },
    ])
    for marks in [[], ["--bom"]] {
      for (command, folder) in [("pricelist", lists), ("guide", guides)] {
        _ = Program.start(
          [command, "--all", "-o", folder, "--catalog", before] + marks, environment: [:])
      }
      let list = Program.start(
        ["pricelist", "--all", "-o", lists, "--catalog", after] + marks, environment: [:])
      #expect(
        list.complaint.contains(
          "2024: 1 phones added, 1 gone; 1 prices dearer, 1 cheaper, 1 where none was known"))
      #expect(!list.complaint.contains("2023:"))
      let guide = Program.start(
        ["guide", "--all", "-o", guides, "--catalog", after] + marks, environment: [:])
      #expect(
        guide.complaint.contains(
          "5G phones under 10k: 1 phones added, 0 gone; 0 prices dearer, 0 cheaper"))
    }
  }

  @Test("The question \"Smartphone pricelist Philippines 2024\" is answered with the pricelist")
  func asQuestion() {
    for format in ["table", "csv"] {
      #expect(
        Program.run("Smartphone pricelist Philippines 2024", "--format", format).output
          == Program.run("pricelist", "2024", "--format", format).output)
    }
    let json = Program.run("Smartphone pricelist Philippines 2024", "--format", "json").object
    #expect(json["query"] is [String: Any])
    #expect(json["results"] is [Any])
  }

  @Test("A brand, a price or a question narrows a list")
  func narrowed() throws {
    let catalog = try SmallFacts.catalog()
    func ids(_ arguments: String...) -> [String] {
      let run = Program.start(
        ["pricelist", "2024", "--format", "csv", "--catalog", catalog] + arguments,
        environment: [:])
      return PlainTable(text: run.output).rows.map { "\($0["id"] ?? "") \($0["ram_gb"] ?? "")" }
    }
    #expect(ids("--brand", "Samsung") == ["samsung-galaxy-one 8"])
    #expect(ids("--brand", "Xiaomi") == ["redmi-note-1 6", "redmi-note-1 8"])
    #expect(ids("--max-price", "7999") == ["redmi-note-1 6"])
    #expect(ids("5G under 9k") == ["redmi-note-1 6"])
  }

  @Test("A difference puts every row of both lists in one class")
  func difference() throws {
    let run = Program.run(
      "pricelist", "diff", "2023", "--as-of", "2023-12-01", "--against", "2024-06-30", "--format",
      "csv")
    #expect(run.status == 0)
    let difference = PlainTable(text: run.output)
    let key = { (row: [String: String]) in
      "\(row["id"] ?? "") \(row["ram_gb"] ?? "") \(row["storage_gb"] ?? "")"
    }
    func list(_ day: String) -> [String: String] {
      let rows = PlainTable(
        text: Program.run("pricelist", "2023", "--as-of", day, "--format", "csv").output
      ).rows
      return Dictionary(uniqueKeysWithValues: rows.map { (key($0), $0["price_php"] ?? "") })
    }
    let (before, after) = (list("2023-12-01"), list("2024-06-30"))
    #expect(Set(difference.rows.map(key)) == Set(before.keys).union(after.keys))
    #expect(Set(difference.rows.map(key)).count == difference.rows.count)
    for row in difference.rows {
      let (old, new) = (before[key(row)], after[key(row)])
      let phone = "\(row["id"] ?? "") "
      let expected: String
      if !before.keys.contains(where: { $0.hasPrefix(phone) }) {
        expected = "new"
      } else if !after.keys.contains(where: { $0.hasPrefix(phone) }) {
        expected = "gone"
      } else if let old = old.flatMap(Double.init), let new = new.flatMap(Double.init) {
        expected = old < new ? "dearer" : old > new ? "cheaper" : "unchanged"
      } else {
        expected = "unknown"
      }
      #expect(row["class"] == expected, "\(row)")
    }
    let years = Program.run("pricelist", "diff", "2023", "2024")
    #expect(years.output.contains("dearer 0, cheaper 0, unchanged 0"))
  }

  @Test("Wrong questions about years get one sentence")
  func wrongYears() throws {
    let none = Program.run("pricelist", "1999")
    #expect(none.status == 66)
    for year in 2015...2026 { #expect(none.complaint.contains(String(year))) }
    let catalog = try SmallFacts.catalog()
    func run(_ arguments: String...) -> Program.Run {
      Program.start(arguments, environment: ["PRESYO_CATALOG": catalog])
    }
    #expect(run("pricelist", "diff", "2023", "1999").status == 66)
    #expect(run("pricelist", "diff", "2023").status == 64)
    #expect(run("pricelist").status == 64)
    #expect(run("pricelist", "--all").status == 64)
    let two = run("pricelist", "2023", "2024")
    #expect(two.status == 64)
    #expect(two.complaint.contains("presyo pricelist diff 2023 2024"))
  }
}
