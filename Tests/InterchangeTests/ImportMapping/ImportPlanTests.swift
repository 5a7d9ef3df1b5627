import Catalog
import Testing

@testable import Interchange

@Suite struct ImportPlanTests {
  static let list = """
    Product,SRP,RAM,Storage,Battery,Launch,Colour
    Redmi Note 13 5G,"₱11,999",8GB,256GB,5000mAh,January 2024,blue
    Xiaomi Redmi Note 14,"P9,999",8,256,5500,2025-01-10,
    POCO X6,PHP 13999,12,512,5000,,
    redmi note-13 5g,10999,6,128,,,

    """

  static func mapping() throws -> ImportMapping {
    try ImportMapping(
      text: """
        Product = model
        SRP = price
        Launch = launched
        Battery = battery_mah
        publisher := "My shop"
        source := https://myshop.example/prices
        observed_on := 2026-07-01
        """)
  }

  static func facts() -> CatalogFacts {
    var facts = SampleFacts.facts
    facts.phones.removeAll { $0.id == "poco-x6" }
    facts.phones.append(
      Phone(
        id: "poco-x6", brand: "poco", model: "X6", firstSeen: SampleFacts.date("2024"),
        specifications: Specifications(batteryMAh: 5100)))
    return facts.sorted()
  }

  static func plan(
    _ text: String, _ mapping: ImportMapping, _ facts: CatalogFacts
  ) throws -> ImportPlan {
    var settings = ImportSettings()
    settings.createsPhones = true
    return try ImportPlan(
      bytes: Array(text.utf8), file: "shop.csv", mapping: mapping, settings: settings,
      facts: facts)
  }

  @Test func `a plan says row by row what is added and changed`() throws {
    let plan = try Self.plan(Self.list, Self.mapping(), Self.facts())
    #expect(plan.rows == 4)
    #expect(plan.rejected == [])
    #expect(plan.ignoredColumns == ["Colour"])
    #expect(
      plan.added.map { ["\($0.line)", $0.phone] + $0.effects.map(\.words) } == [
        ["2", "redmi-note-13-5g", "new price ₱11,999 (shop, 2026-07-01)"],
        [
          "3", "redmi-note-14", "new phone redmi-note-14", "new variant 8GB + 256GB",
          "new price ₱9,999 (shop, 2026-07-01)",
        ],
        [
          "4", "poco-x6", "battery_mah stays 5100, though this says 5000",
          "new variant 12GB + 512GB", "new price ₱13,999 (shop, 2026-07-01)",
        ],
        [
          "5", "redmi-note-13-5g", "\"note-13 5g\" is taken for this phone",
          "new variant 6GB + 128GB", "new price ₱10,999 (shop, 2026-07-01)",
        ],
      ])
    #expect(plan.additions.sources.map(\.id) == ["my-shop-2026-07-01/prices"])
  }

  @Test func `the facts after an import are a catalogue, and the same file again changes nothing`()
    throws
  {
    let facts = try Self.plan(Self.list, Self.mapping(), Self.facts()).applied(to: Self.facts())
    let files = Dictionary(
      PlainData.files(of: facts).map { ($0.file, $0.bytes) }, uniquingKeysWith: { $1 })
    #expect(PlainData.read(files).errors.map(\.message) == [])
    #expect(PlainData.read(files).facts == facts)

    let phone = try #require(facts.phones.first { $0.id == "redmi-note-14" })
    #expect(phone.brand == "redmi")
    #expect(phone.launched?.iso == "2025-01-10")
    #expect(phone.firstSeen.iso == "2026-07-01")
    #expect(phone.specifications.batteryMAh == 5500)
    #expect(facts.phones.first { $0.id == "poco-x6" }?.specifications.batteryMAh == 5100)

    let again = try Self.plan(Self.list, Self.mapping(), facts)
    #expect(again.added == [])
    #expect(again.changed == [])
    #expect(again.unchanged.count == 4)
    #expect(again.applied(to: facts) == facts)
  }

  @Test func `what a phone lacked is filled in, and a vaguer date made precise`() throws {
    let text = """
      brand,model,launched,battery_mah,nfc,source,observed_on
      Redmi,Note 13 5G,2024-01-04,5000,yes,https://a.example/x,2024-02
      POCO,X6,2024-01-11,,yes,https://a.example/y,2024-02

      """
    let plan = try Self.plan(text, ImportMapping(), Self.facts())
    #expect(
      plan.changed.map { $0.effects.map(\.words) } == [
        ["launched is 2024-01-04"], ["launched is 2024-01-11", "nfc is yes"],
      ])
    let facts = plan.applied(to: Self.facts())
    #expect(facts.phones.first { $0.id == "poco-x6" }?.specifications.features == [.nfc: true])
    #expect(
      facts.fieldSources.contains(
        FieldSource(
          phone: "poco-x6", source: "a-example-2024-02/y", fields: ["launched", "nfc"])))
    #expect(try Self.plan(text, ImportMapping(), facts).unchanged.count == 2)
  }

  @Test func `a name that sources of the catalogue state rests on them alone`() throws {
    var facts = Self.facts()
    facts.fieldSources = [
      FieldSource(phone: "poco-x6", source: "shop-2024", fields: ["brand", "model"])
    ]
    let text = """
      brand,model,price,source,observed_on,kind
      POCO,X6,13999,https://a.example/x,2026-07-01,shop

      """
    let plan = try Self.plan(text, ImportMapping(), facts)
    #expect(plan.added.count == 1)
    #expect(plan.applied(to: facts).fieldSources == facts.fieldSources)
  }

  @Test func `every row is added, changed, unchanged or rejected with all that is wrong`() throws {
    let text = """
      brand,model,price,date,until,source,observed_on,kind,ram
      POCO,X6,$199,,,https://a.example,2026-07-01,,
      PCO,X6,"₱9,999",,,https://a.example,2026-07-01,,
      POCO,X6,"9,999",2026-02-30,,,2026-07-01,gift,8GB+8GB
      POCO,X6,"₱9,999",2026-02,2026-01,https://a.example,07/01/2026,,
      POCO,,"₱9,999",,,https://a.example,2026-07-01,,
      POCO,X6,"₱9,999",,,https://a.example,2026-07-01,,
      POCO,x6,9999,,,https://a.example,2026-07-01,shop,
      POCO,★,"₱9,999",,,https://a.example,2026-07-01,,
      POCO,X6,"₱9,998"
      POCO,X6,₱9"998,,,https://a.example,2026-07-01,,

      """
    let plan = try Self.plan(text, ImportMapping(), Self.facts())
    #expect(plan.rows == 10)
    #expect(plan.added.map(\.line) == [7])
    #expect(plan.rejectedRows == 9)
    #expect(
      plan.rejected.map { $0.message(file: "shop.csv") } == [
        "shop.csv line 2, column price: the price is in a foreign currency (\"$199\"); "
          + "state the peso price or remove the row.",
        "shop.csv line 3, column brand: the brand is not known (\"PCO\"); "
          + "write \"POCO\", or add the brand to brands.csv.",
        "shop.csv line 4, column ram: this is not a number of gigabytes (\"8GB+8GB\"); "
          + "write a number such as 8 or 8GB, or leave it empty.",
        "shop.csv line 4, column price: the amount does not say that it is in pesos (\"9,999\"); "
          + "write ₱ before it, or \"currency := PHP\" in the mapping.",
        "shop.csv line 4, column kind: there is no such price kind (\"gift\"); "
          + "write one of srp, price-drop, promo, online, street, shop, kit.",
        "shop.csv line 4, column date: the calendar has no such date (\"2026-02-30\"); "
          + "write a date such as 2024-06-26, 2024-06 or 2024.",
        "shop.csv line 4, column source: the cell is empty; fill it in.",
        "shop.csv line 5, column until: the period ends before its start 2026-02 (\"2026-01\"); "
          + "exchange the two dates or correct one.",
        "shop.csv line 5, column observed_on: this is not a date (\"07/01/2026\"); "
          + "write a date such as 2024-06-26, 2024-06 or 2024.",
        "shop.csv line 6, column model: the cell is empty; fill it in.",
        "shop.csv line 8: the same as line 7; remove one of them.",
        "shop.csv line 9, column model: the model has no letters or digits to make an id of "
          + "(\"★\"); write the model's name in Latin letters.",
        "shop.csv line 10: the row has 3 cells where the header has 9; add the missing commas.",
        "shop.csv line 11, column 11: a quote stands inside a cell that is not quoted; "
          + "put the whole cell in quotes and write each quote inside it twice.",
      ])
    #expect(
      String(decoding: plan.rejectedCSV, as: UTF8.self).hasPrefix(
        """
        line,column,reason,cure,value
        2,price,the price is in a foreign currency,state the peso price or remove the row,$199
        3,brand,the brand is not known,"write ""POCO"", or add the brand to brands.csv",PCO

        """))
    #expect(CSVReading(bytes: plan.rejectedCSV).table.rows.count == plan.rejected.count)
  }

  @Test func `a header that lets no row in says all that is missing`() throws {
    let mapping = try ImportMapping(text: "Produkt = model\nSRP = price")
    let error = #expect(throws: ImportErrors.self) {
      try Self.plan("Product,SRP\nx,1\n", mapping, Self.facts())
    }
    #expect(
      error?.message == """
        shop.csv line 1, column Produkt: the file has no such column; name "Product" in the mapping.
        shop.csv line 1: no column holds source; add "their column = source" or \
        "source := value" to the mapping, or say --source URL.
        shop.csv line 1: no column holds observed_on; add "their column = observed_on" or \
        "observed_on := value" to the mapping, or say --date DATE.
        """)
    let empty = #expect(throws: ImportErrors.self) { try Self.plan("", mapping, Self.facts()) }
    #expect(empty?.message == "shop.csv line 1: the file is empty; give it a header and rows.")
  }

  @Test func `what the mapping says of all rows counts before a column of that name`() throws {
    let mapping = try ImportMapping(
      text: "source := https://a.example/list\nobserved_on := 2026-07-01")
    let plan = try Self.plan(
      "brand,model,price,source\nPOCO,X6,₱9999,flyer\nPOCO,[2nd Hand] X6,₱5000,\n", mapping,
      Self.facts())
    #expect(plan.additions.sources.map(\.url) == ["https://a.example/list"])
    #expect(plan.ignoredColumns == ["source"])
    #expect(
      plan.rejected.map { $0.message(file: "shop.csv") } == [
        "shop.csv line 3, column model: this is a second-hand unit (\"[2nd Hand] X6\"); "
          + "remove the row, for the catalogue holds prices of new phones."
      ])
  }

  @Test func `two pages of one publisher and day are two sources, the same page is one`() throws {
    let text = """
      brand,model,price,source,observed_on,publisher
      POCO,X6,₱9999,https://a.example/list/,2026-07-01,A Shop
      POCO,X6,₱9998,https://a.example/other/list,2026-07-01,A Shop
      POCO,X6,₱9997,https://a.example/list/,2026-07-01,A Shop
      POCO,X6,₱9996,https://a.example/,2026-07-01,A Shop

      """
    let plan = try Self.plan(text, ImportMapping(), Self.facts())
    #expect(
      plan.additions.sources.map(\.id) == [
        "a-shop-2026-07-01/list", "a-shop-2026-07-01/other-list", "a-shop-2026-07-01",
      ])
    #expect(plan.additions.prices.count == 4)
  }

  @Test func `a guarded cell of a safe export is read without its guard`() throws {
    let text = """
      brand,model,chipset,source,observed_on
      POCO,X7,'=Dimensity,https://a.example,2026-07-01

      """
    let plan = try Self.plan(text, ImportMapping(), Self.facts())
    #expect(plan.additions.phones.map(\.specifications.chipset) == ["=Dimensity"])
  }
}
