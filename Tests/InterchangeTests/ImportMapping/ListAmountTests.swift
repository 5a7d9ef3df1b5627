import Catalog
import Testing

@testable import Interchange

@Suite("Amounts of a list are read whole or not at all") struct ListAmountTests {
  private func plan(_ amounts: [String], separator: String = ",") throws -> ImportPlan {
    // A phone of its own for each, so that no row repeats another.
    var facts = ListFixture.facts
    facts.phones = amounts.indices.map {
      Phone(
        id: "poco-t\($0)", brand: "poco", model: "T\($0)", firstSeen: SampleFacts.date("2026"))
    }
    facts.prices = []
    let rows = amounts.enumerated().map { "POCO T\($0)\(separator)\"\($1)\"" }
    return try ListFixture.plan(
      (["Model\(separator)SRP"] + rows).joined(separator: "\n"), facts: facts)
  }

  @Test(
    "what says one amount in pesos is that amount",
    arguments: [
      ("PhP7,490", "7490"), ("Php. 10,990.00", "10990"), ("₱\u{A0}9,999", "9999"),
      ("5,299 PHP", "5299"), ("₱7 999", "7999"), ("₱5499.5", "5499.50"), ("₱6,499/-", "6499"),
      ("₱3,299\u{200B}", "3299"), ("P. 4,990", "4990"), ("\u{FEFF}₱4,990", "4990"),
    ])
  func read(text: String, plain: String) throws {
    #expect(try plan([text]).additions.prices.map(\.amount.plain) == [plain])
  }

  @Test(
    "what says anything else is rejected",
    arguments: [
      ("₱5,990.000", ImportProblem.notAPrice), ("₱57,99", .notAPrice), ("₱1,5,9,9,9", .notAPrice),
      ("(₱16,999)", .notAPrice), ("₱8,999 / $159", .foreignPrice), ("₱562/mo x 24", .perMonth),
      ("from ₱13,999", .notAPrice), ("₱9,490 ₱10,490", .severalAmounts), ("₱4,99O", .notAPrice),
      ("₱10,990.00*", .notAPrice), ("--", .notAPrice), ("R$ 1,593", .foreignPrice),
      ("₱0.00", .nothing),
    ])
  func refused(text: String, problem: ImportProblem) throws {
    let plan = try plan([text])
    #expect(plan.rejected.map(\.problem) == [problem])
    #expect(plan.additions.prices.isEmpty)
  }

  @Test("decimal commas are read where an amount proves them and none proves the other way")
  func decimalCommas() throws {
    let proven = try plan(["7490,00", "₱9.999,00", "₱15.999", "₱57,50"], separator: ";")
    #expect(
      proven.additions.prices.map(\.amount.plain) == ["7490", "9999", "15999", "57.50"])
    #expect(proven.form.hasDecimalCommas)
    let mixed = try plan(["7490,00", "₱9.999,00", "₱5,299.00", "15.999"], separator: ";")
    #expect(mixed.additions.prices.map(\.amount.plain) == ["5299"])
    #expect(mixed.rejectedLines == [2, 3, 5])
    let unproven = try plan(["₱15.999", "₱57,99", "₱5000"], separator: ";")
    #expect(unproven.additions.prices.map(\.amount.plain) == ["5000"])
  }

  @Test(
    "a header that names another currency or country is refused",
    arguments: ["price (RM)", "Price_India", "USD", "priceUSD", "SRP $", "Launch Price - China"])
  func foreignHeader(name: String) throws {
    let error = #expect(throws: ImportErrors.self) {
      try ListFixture.plan(
        "Model,\(name)\nPOCO F1,15990\n",
        mapping: ListFixture.mapping.replacing("SRP = price", with: "\"\(name)\" = price"))
    }
    #expect(error?.errors.map(\.problem) == [.foreignColumn])
  }

  @Test(
    "a header that says pesos makes any amount below it one in pesos",
    arguments: ["SRP (₱)", "Price PHP", "price_php", "Presyo sa pesos"])
  func pesoHeader(name: String) throws {
    let plan = try ListFixture.plan(
      "Model,\(name)\nPOCO F1,\"15,990\"\n",
      mapping: ListFixture.mapping.replacing("SRP = price", with: "\(name) = price"))
    #expect(plan.newPrices == ["poco-f1 15990"])
  }

  @Test("without a sign an amount with commas does not say that it is in pesos")
  func bare() throws {
    #expect(try plan(["70,990"]).rejected.map(\.problem) == [.bareAmount])
    let stated = try ListFixture.plan(
      "Model,SRP\nPOCO F1,\"15,990\"\n", mapping: ListFixture.mapping + "currency := PHP\n")
    #expect(stated.newPrices == ["poco-f1 15990"])
  }

  @Test("a price far from all that is known of the phone needs to be accepted")
  func outliers() throws {
    let text = "Model,SRP\nSamsung Galaxy S24,P30\nPOCO F1,\"₱399,000\"\nPOCO F1,₱3598\n"
    let plan = try ListFixture.plan(text)
    #expect(plan.newPrices == ["poco-f1 3598"])
    #expect(
      plan.rejected.map { $0.message(file: "f") } == [
        "f line 2, column SRP: the price is far from the ₱53,990 known of this phone (\"P30\"); "
          + "correct the price or the name, or take it with --accept-outliers.",
        "f line 3, column SRP: the price is far from the ₱17,990 known of this phone "
          + "(\"₱399,000\"); correct the price or the name, or take it with --accept-outliers.",
      ])
    let accepted = try ListFixture.plan(text) { $0.acceptsOutliers = true }
    #expect(accepted.rejectedRows == 0)
    #expect(
      try ListFixture.plan(text, facts: accepted.applied(to: ListFixture.facts))
        .unchanged.count == 3)
  }

  @Test("what is paid a month has a field of its own and is never a price")
  func instalments() throws {
    let text = "Model;SRP;monthly_php;months\nPOCO F1;;₱562/mo;24 months\nPOCO F1;₱14990;;\n"
    let plan = try ListFixture.plan(text)
    #expect(plan.newPrices == ["poco-f1 14990"])
    #expect(plan.additions.instalments.map(\.monthly.plain) == ["562"])
    #expect(plan.additions.instalments.map(\.months) == [24])
    let facts = plan.applied(to: ListFixture.facts)
    #expect(try ListFixture.plan(text, facts: facts).unchanged.count == 2)
  }

  @Test("a date after today is rejected, the last day of a promo excepted")
  func future() throws {
    let text = """
      Model,SRP,date,until
      POCO F1,₱14990,2026-08-20,2026-12-31
      POCO F1,₱13990,2026-08-21,

      """
    let today = CalendarDay(year: 2026, month: 8, day: 20)
    let plan = try ListFixture.plan(text) { $0.today = today }
    #expect(plan.newPrices == ["poco-f1 14990"])
    #expect(
      plan.rejected.map { $0.message(file: "f") } == [
        "f line 3, column date: the date lies after today, 2026-08-20 (\"2026-08-21\"); "
          + "correct the date."
      ])
  }
}
