import Catalog
import Testing

@testable import BudgetLanguage

@Suite struct MessageTests {
  @Test(
    "A text that is no query says what is wrong and how to cure it",
    arguments: [
      (
        "", "The query is empty: say what the phone may cost, such as “5G under ₱20,000”."
      ),
      (
        " \t ?", "The query is empty: say what the phone may cost, such as “5G under ₱20,000”."
      ),
      (
        "- / | *", "The query is empty: say what the phone may cost, such as “5G under ₱20,000”."
      ),
      (
        "over 20k but under 15k",
        "No price is both “over 20k” and “under 15k”: leave one of them out, or swap the amounts."
      ),
      (
        "under 10k at least 10k",
        "No price is both “at least 10k” and “under 10k”: "
          + "leave one of them out, or swap the amounts."
      ),
      (
        "since 2023 before 2020",
        "No phone is launched both since 2023 and by 2019: leave one of them out."
      ),
    ])
  func errors(text: String, message: String) {
    let error = #expect(throws: BudgetLanguageError.self) { try reader.read(text) }
    #expect(error?.message == message)
  }

  @Test(
    "What was read otherwise than it was typed is said in a sentence",
    arguments: [
      ("Samsng under 15k", ["Read “Samsng” as Samsung."]),
      ("Huwaei", ["Read “Huwaei” as Huawei."]),
      ("under 10", ["Read “10” as ₱10."]),
      ("gaming camera phone", []),
      ("best cheapest phone", ["Ordered by “cheapest”; “best” was ignored."]),
      (
        "under 6.5 inch",
        ["“under 6.5 inch” asks for less; specifications are minimums, so it was left out."]
      ),
      ("$300", ["“$300” is no price in pesos, so it was left out; say it in pesos."]),
      ("iPhone 15 or Galaxy A15", []),
      (
        "12k-ish to 15k",
        [
          "Read the two amounts as ₱10,800 to ₱15,000: the first is softened, so the wider counts."
        ]
      ),
      (
        "under 12,99",
        [
          "“under 12,99” is no number as it stands, so it was left out; write it as 12,990 or 12990."
        ]
      ),
      (
        "2k per month",
        [
          "“2k per month” is about instalments; the catalogue knows whole prices, "
            + "so it sets no bound."
        ]
      ),
      ("antutu 400000", ["“antutu 400000” is no price, so it sets no bound."]),
      ("tablet", ["“tablet” is not in the catalogue, which lists smartphones only."]),
      ("pre-loved", ["“pre-loved” is not in the catalogue, which lists new phones only."]),
      (
        "a15",
        [
          "“a15” may be OPPO A15, Samsung Galaxy A15, Samsung Galaxy A15 5G; "
            + "name the brand to see one alone."
        ]
      ),
      ("oppo a15", []),
      ("5G under 20k", []),
    ])
  func notes(text: String, notes: [String]) throws {
    #expect(try reader.read(text).sentences == notes)
  }

  @Test("A strict reading points at the first unknown word and names the nearest known one")
  func strict() throws {
    #expect(
      BudgetReader.strictSentence(for: try reader.read("5G  undr 20k wth NFC"))?.english == """
        “undr” was not understood: did you mean “under”?
          5G  undr 20k wth NFC
              ^^^^
        """)
    #expect(
      BudgetReader.strictSentence(for: try reader.read("qqqqqq phone"))?.english == """
        “qqqqqq” was not understood: leave it out, or say it in other words.
          qqqqqq phone
          ^^^^^^
        """)
    #expect(BudgetReader.strictSentence(for: try reader.read("5G under 20k"))?.english == nil)
  }
}
