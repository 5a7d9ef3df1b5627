import Catalog
import Testing

@testable import Interchange

/// Lists as shops and spreadsheets really write them, each with what is right in it.
@Suite("Lists of many kinds say what their writers meant, or say why not") struct ListKindTests {
  static let price = ListFixture.mapping

  @Test("a brand said once counts for the empty cells below it, as merged cells leave them")
  func mergedCells() throws {
    let text = """
      Brand,Model,SRP
      SAMSUNG,Galaxy A06 5G,"₱7,490"
      ,A15,"₱10,990"
      REDMI,Note 13,"₱8,499"
      ,A15,"₱9,990"
      ,POCO F1,"₱17,490"
      """
    let plan = try ListFixture.plan(text)
    #expect(
      Set(plan.newPrices) == [
        "samsung-galaxy-a06-5g 7490", "samsung-galaxy-a15 10990", "redmi-note-13 8499",
        "poco-f1 17490",
      ])
    #expect(plan.rejectedLines == [5])
    #expect(plan.addsUp)
  }

  @Test("a heading of a brand counts for the rows below, up to a heading of something else")
  func headings() throws {
    let text = """
      Model,SRP
      SAMSUNG PHONES,
      A15,"₱10,990"
      A06 5G 4/128,"₱7,490"
      ** ACCESSORIES **,
      A15,₱899
      """
    let plan = try ListFixture.plan(text) { $0.createsPhones = true }
    #expect(
      Set(plan.newPrices) == [
        "samsung-galaxy-a15 10990", "samsung-galaxy-a06-5g 4GB + 128GB 7490",
      ])
    #expect(plan.rejectedLines == [2, 5, 6])
    #expect(plan.additions.phones.isEmpty)
  }

  @Test("no new phone is made of a brand that stands rows above")
  func headingMakesNoPhone() throws {
    let plan = try ListFixture.plan("Model,SRP\nSAMSUNG,\nWall charger,₱899\n") {
      $0.createsPhones = true
    }
    #expect(plan.additions.phones.isEmpty)
    #expect(plan.rejectedRows == 2)
  }

  @Test("what a spreadsheet needs around a text is no part of it")
  func formulaCells() throws {
    let text = """
      Code,Model,SRP
      ="000123","=""Samsung Galaxy A06 5G\""","=""₱7,490.00\"""
      ="000124",POCO F1,=17490
      ="000125",Samsung Galaxy A15,"=SUM(C2:C3)"
      ="000126",POCO X6 Pro 5G,#REF!
      """
    let plan = try ListFixture.plan(text)
    #expect(Set(plan.newPrices) == ["samsung-galaxy-a06-5g 7490", "poco-f1 17490"])
    #expect(plan.rejectedLines == [4, 5])
    #expect(plan.rejected.map(\.problem) == [.formula, .formula])
  }

  @Test(
    "two variants in one cell are told from one",
    arguments: [
      "Samsung Galaxy A15 4/128 | 6/128", "Samsung Galaxy A15 (6/128, 8/256)",
      "Samsung Galaxy A15 6/128 or 8/256",
    ])
  func severalVariants(name: String) throws {
    let plan = try ListFixture.plan("Model;SRP\n\(name);₱9990\n")
    #expect(plan.rejected.map(\.problem) == [.severalVariants])
    #expect(plan.additions.prices.isEmpty)
  }

  @Test(
    "a colour of any words behind RAM and storage does no harm",
    arguments: [
      ("Samsung Galaxy A15 8/256 Glitter Purple", "samsung-galaxy-a15 8GB + 256GB 9990"),
      ("Samsung Galaxy A15 (8+256) Palm Blue", "samsung-galaxy-a15 8GB + 256GB 9990"),
      ("Samsung Galaxy A06 (128GB) 5G", "samsung-galaxy-a06-5g 128GB 9990"),
    ])
  func colours(name: String, price: String) throws {
    #expect(try ListFixture.plan("Model;SRP\n\(name);₱9990\n").newPrices == [price])
  }

  @Test("a word that makes another model is no colour", arguments: ["Pro", "Master Edition", "FE"])
  func modelWords(word: String) throws {
    let plan = try ListFixture.plan("Model;SRP\nSamsung Galaxy A15 8/256 \(word);₱9990\n")
    #expect(plan.additions.prices.isEmpty)
    #expect(plan.rejectedRows == 1)
  }

  @Test(
    "an amount may say that it is one; a range is two",
    arguments: [
      ("SRP: ₱5,990", Peso(pesos: 5990)), ("Price ₱5,990", Peso(pesos: 5990)),
    ])
  func labels(text: String, amount: Peso) throws {
    #expect(try ImportValues.price(text, isCurrencyStated: false) == amount)
  }

  @Test(
    "no price is taken from a range or an offer",
    arguments: [
      ("₱5,299-5,599", ImportProblem.severalAmounts), ("5299 – 5599", .severalAmounts),
      ("₱5,299 to ₱5,599", .severalAmounts), ("from ₱5,299", .notAPrice), ("TBA", .notAPrice),
      ("₱5,990 only", .notAPrice),
      ("N/A", .notAPrice), ("OUT OF STOCK", .notAPrice), ("#N/A", .formula), ("--", .notAPrice),
      ("₱7.490", .notAPrice), ("as low as ₱299", .notAPrice),
    ])
  func noPrices(text: String, problem: ImportProblem) {
    #expect(throws: problem) { try ImportValues.price(text, isCurrencyStated: false) }
  }

  @Test("a header that is repeated, and lines drawn from signs, are no rows")
  func furniture() throws {
    let text = """
      | Model | SRP |
      |-------|:----|
      | POCO F1 | ₱17,490 |
      | Model | SRP |
      | Samsung Galaxy A15 | ₱9,490 |
      """
    let plan = try ListFixture.plan(text)
    #expect(Set(plan.newPrices) == ["poco-f1 17490", "samsung-galaxy-a15 9490"])
    #expect(plan.rows == 2)
    #expect(
      plan.form.words == "bars, UTF-8, header in line 1, 1 row without any text passed over, "
        + "1 row like the header passed over")
  }

  @Test("a quote that is not closed spoils its own line, and the lines after it are read")
  func openQuote() throws {
    let text =
      "Model,SRP\nPOCO F1,\"₱17,490\nSamsung Galaxy A15,\"₱9,490\"\nPOCO X6 Pro 5G,₱15000\n"
    let plan = try ListFixture.plan(text)
    #expect(Set(plan.newPrices) == ["samsung-galaxy-a15 9490", "poco-x6-pro-5g 15000"])
    #expect(plan.rejected.map(\.line) == [2])
    #expect(plan.rejected.first?.problem == .form(.unclosedQuote(line: 2, column: 9)))
    #expect(plan.addsUp)
  }

  @Test("a quote that is open for longer than a cell can be is an error of the list, at its line")
  func longQuote() throws {
    let text = "Model,SRP\nPOCO F1,\"₱17490\n" + String(repeating: "POCO F1,₱17490\n", count: 8_000)
    let error = #expect(throws: ImportErrors.self) { try ListFixture.plan(text) }
    #expect(error?.errors.map(\.problem) == [.form(.longQuote(line: 2, column: 9))])
  }

  @Test("a list of more rows than one can have is an error at the first that is too many")
  func manyRows() throws {
    let text = "Model,SRP\nPOCO F1,₱17490\n\nbroken\nSamsung Galaxy A15,₱9490\n"
    #expect(try ListFixture.plan(text) { $0.rowLimit = 3 }.rows == 3)
    let error = #expect(throws: ImportErrors.self) {
      try ListFixture.plan(text) { $0.rowLimit = 2 }
    }
    #expect(error?.errors.map(\.line) == [5])
    #expect(error?.errors.map(\.problem) == [.form(.manyRows(line: 5, limit: 2))])
  }

  @Test("a cell may hold many lines, as long as its quote is closed within its length")
  func longCell() throws {
    let notes = String(repeating: "x\n", count: 32_000)
    let text = "Model,SRP,Note\nPOCO F1,₱17490,\"\(notes)\"\nSamsung Galaxy A15,₱9490,\n"
    #expect(
      Set(try ListFixture.plan(text).newPrices) == ["poco-f1 17490", "samsung-galaxy-a15 9490"])
  }

  @Test("a list without a column of prices is told from one with")
  func noPriceColumn() throws {
    #expect(
      try !ListFixture.plan(
        "Model,Cost price\nPOCO F1,₱9\n",
        mapping: """
          source := https://shop.example/list
          observed_on := 2026-08-01
          """
      ).holdsPrices)
    #expect(try ListFixture.plan("Model,SRP\nPOCO F1,₱17490\n").holdsPrices)
  }
}
