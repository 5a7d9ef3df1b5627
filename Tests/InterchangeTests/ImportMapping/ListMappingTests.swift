import Catalog
import Testing

@testable import Interchange

@Suite("The mapping of a list comes from a file, from options, or is proposed")
struct ListMappingTests {
  @Test("two columns of one name are refused where the mapping names it")
  func sameNameTwice() throws {
    let text = "Model,SRP,SRP,Notes,Notes\nPOCO F1,₱14990,₱13990,,\n"
    let error = #expect(throws: ImportErrors.self) { try ListFixture.plan(text) }
    #expect(
      error?.message
        == "list.csv line 1, column SRP: two columns have this name; rename one of them.")
    let other = try ListFixture.plan(text.replacing("SRP,SRP", with: "SRP,Was"))
    #expect(other.newPrices == ["poco-f1 14990"])
  }

  @Test("of a cost and a price column the one that is named is read")
  func costAndPrice() throws {
    let text = """
      "PartNo","Maker","Model","Cost","SRP"\r
      "A-1","POCO","F1","12,000.00","₱14,990.00"\r
      "A-2","POCO","X6 Pro 5G","0.00","₱0.00"\r
      "A-3","AGENT","Cord","10.00","₱189.00"\r
      "","","TOTAL","22,000.00","₱15,179.00"\r

      """
    let plan = try ListFixture.plan(text, mapping: ListFixture.mapping + "Maker = brand\n")
    #expect(plan.newPrices == ["poco-f1 14990"])
    #expect(plan.rejectedLines == [3, 4, 5])
    #expect(plan.ignoredColumns == ["PartNo", "Cost"])
    #expect(plan.addsUp)
  }

  @Test("a mapping may begin with a mark and have lines of Windows")
  func markAndCRLF() throws {
    let text = "\u{FEFF}" + ListFixture.mapping.replacing("\n", with: "\r\n")
    #expect(try ListFixture.plan("Model,SRP\nPOCO F1,₱14990\n", mapping: text).added.count == 1)
  }

  @Test("options say the same as a file, and more than it")
  func options() throws {
    var mapping = try ImportMapping(text: "Model = model\nSRP=price", file: "--map")
    try mapping.set("source", "https://shop.example/list", option: "--source")
    try mapping.set("observed_on", "2026-08-01", option: "--date")
    try mapping.set("publisher", "Corner Shop", option: "--publisher")
    let file = try ImportMapping(text: ListFixture.mapping)
    #expect(mapping.constants == file.constants)
    #expect(mapping.columns.map(\.field) == file.columns.map(\.field))
    try mapping.set("brand", "My \"own\" brand", option: "--brand")
    #expect(mapping.constants[.brand] == "My \"own\" brand")
    let over = file.overridden(by: try ImportMapping(text: "Was = price\npublisher := Other"))
    #expect(over.columns.map(\.header) == ["Model", "Was"])
    #expect(over.constants[.publisher] == "Other")
  }

  @Test("a mistake in an option names the option")
  func optionMistake() throws {
    var mapping = ImportMapping()
    let error = #expect(throws: ImportMappingErrors.self) {
      try mapping.set("observed_on", "soon", option: "--date")
    }
    #expect(
      error?.message
        == "--date: observed_on: this is not a date; "
        + "write a date such as 2024-06-26, 2024-06 or 2024.")
  }

  @Test("a first dry run guesses the columns and prints the mapping, ready to be saved")
  func proposal() throws {
    let text = "Item,Selling Price,Cost,Link\nPOCO F1,₱14990,1,https://shop.example/f1\n"
    let plan = try ListFixture.plan(text, mapping: "observed_on := 2026-08-01") {
      $0.proposesMapping = true
    }
    #expect(plan.isProposal)
    #expect(plan.newPrices == ["poco-f1 14990"])
    #expect(
      plan.mapping == """
        Item = model
        Selling Price = price
        Link = source
        observed_on := 2026-08-01
        # publisher := Example Shop
        # price_kind := shop
        # currency := PHP

        """)
    let saved = try ListFixture.plan(text, mapping: plan.mapping)
    #expect(saved.newPrices == plan.newPrices)
    #expect(!saved.isProposal)
  }

  @Test("what a first dry run cannot know is said with the mapping that it can propose")
  func incompleteProposal() throws {
    let error = #expect(throws: ImportErrors.self) {
      try ListFixture.plan("Unit,SRP\nPOCO F1,₱14990\n", mapping: "") {
        $0.proposesMapping = true
      }
    }
    #expect(
      error?.proposal?.hasPrefix(
        "Unit = model\nSRP = price\n# source := https://example.com/pricelist\n") == true)
  }

  @Test("an import without a mapping guesses nothing")
  func noGuess() throws {
    #expect(throws: ImportErrors.self) {
      try ListFixture.plan(
        "Item,Selling Price\nPOCO F1,₱14990\n",
        mapping: "source := https://shop.example\nobserved_on := 2026-08-01")
    }
  }
}
