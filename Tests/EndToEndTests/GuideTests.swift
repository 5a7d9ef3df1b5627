import Foundation
import Testing

@Suite("Guides are regenerated from their own titles")
struct GuideTests {
  /// The titles that the contract names, and no other way to know them than to write them here.
  static let titles = [
    "Best Android smartphones between PHP 20,000 - 25,000",
    "Smartphones under PHP 10,000 in the Philippines",
    "Smartphones under PHP 12K Philippines",
    "Best smartphones for kids under PHP 7,000",
    "Smartphones under PHP 15,000 in the Philippines",
    "Best Android smartphones between PHP 15,000 - 20,000",
    "Smartphones under PHP 20,000 in the Philippines",
    "Most affordable 5G phones in the Philippines under PHP 20K",
    "5G smartphones in the Philippines under PHP 16K",
    "Smartphone pricelist Philippines 2024", "Smartphone pricelist Philippines 2023",
    "Smartphone pricelist Philippines 2022", "Smartphone pricelist Philippines 2021",
    "Smartphone pricelist Philippines 2020",
  ]

  @Test("Every promised title is a saved guide, and the list names every line of guides.csv")
  func saved() throws {
    let saved = try PlainTable("guides.csv").rows.compactMap { $0["title"] }
    #expect(Set(Self.titles).subtracting(saved).isEmpty)
    let listed = PlainTable(text: Program.run("guide", "--format", "csv").output).rows
    #expect(listed.compactMap { $0["title"] }.sorted() == saved.sorted())
  }

  @Test("All guides into two folders are identical; a guide of a year is its pricelist")
  func all() throws {
    let (first, second) = (Program.temporaryFolder(), Program.temporaryFolder())
    #expect(Program.run("guide", "--all", "-o", first).status == 0)
    #expect(
      Program.run(
        "guide", "--all", "-o", second, environment: ["TZ": "Asia/Manila", "LC_ALL": "C"],
        folder: "/"
      ).status == 0)
    let files = try contents(of: first)
    #expect(try contents(of: second) == files)
    #expect(files.count == (try PlainTable("guides.csv").rows.count) * 4)
    #expect(
      files["smartphone-pricelist-philippines-2024.csv"]
        == Data(Program.run("pricelist", "2024", "--format", "csv").output.utf8))
  }

  @Test("A guide says why each phone is in, where its border lies and what it leaves out")
  func answer() throws {
    let text = Program.run("guide", "best-smartphones-for-kids-under-php-7-000").output
    #expect(text.contains("Why each is in"))
    #expect(text.contains("Under means below: ₱7,000 itself is out."))
    #expect(text.contains("mAh battery"))
    #expect(!text.contains("Understood:"))
    #expect(text.contains("(--older shows them)"))
    #expect(text.contains("Prices in force on "))
    let run = Program.run("guide", "Best smartphones for kids under PHP 7,000", "--format", "csv")
    #expect(run.lines.first?.hasPrefix(PricelistTests.columns) == true)
    let rows = PlainTable(text: run.output).rows
    #expect(rows.count == 10)
    #expect(rows.allSatisfy { (Double($0["price_php"] ?? "") ?? 7000) < 7000 })
  }

  @Test("A guide ranks as the same question does")
  func sameAsFind() throws {
    for title in ["5G smartphones in the Philippines under PHP 16K", Self.titles[0]] {
      let guide = PlainTable(text: Program.run("guide", title, "--format", "csv").output).rows
      let find = PlainTable(text: Program.run("find", title, "--format", "csv").output).rows
      #expect(guide.map { $0["id"] } == find.map { $0["id"] })
      #expect(guide.map { $0["price_php"] } == find.map { $0["price_php"] })
    }
  }

  @Test("An unknown guide suggests the nearest, and a line in guides.csv is a new guide")
  func unknownAndNew() throws {
    let unknown = Program.run("guide", "kids phones under 7,000")
    #expect(unknown.status == 66)
    #expect(unknown.complaint.contains("best-smartphones-for-kids-under-php-7-000"))
    let catalog = try SmallFacts.catalog([
      "guides.csv": { $0 + "samsungs,Samsung phones\n" }
    ])
    let new = Program.start(
      ["guide", "samsungs", "--format", "csv", "--catalog", catalog], environment: [:])
    #expect(
      PlainTable(text: new.output).rows.map { $0["id"] } == ["samsung-galaxy-two"],
      "\(new.complaint)")
  }
}
