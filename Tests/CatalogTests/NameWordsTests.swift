import Catalog
import Testing

@Suite struct `Words of a name` {
  private static let phone = NameWords(
    Phone(
      id: "oneplus-nord-ce-3", brand: "oneplus", model: "Nord CE 3 5G",
      firstSeen: PartialDate(CalendarDay(ordinal: 0))),
    brand: Brand(id: "oneplus", name: "OnePlus", aliases: ["One Plus", "1Plus"]),
    parent: Brand(id: "oppo", name: "OPPO"))

  @Test(
    arguments: [
      ("nord ce 3", true), ("3 nord", true), ("oneplus nord", true), ("OPPO Nord", true),
      ("1plus nord", true), ("nord ce", true), ("nor", false), ("nord 4", false), ("", true),
      // An alias lends no part of itself: a question for a “3 Plus” does not mean a OnePlus.
      ("3 plus", false), ("one 3", false),
    ])
  func `a model's are whole words in any order, of the phone and its brand`(
    asked: String, found: Bool
  ) {
    #expect(Self.phone.contain(AskedWords(asked)) == found)
  }

  @Test(
    arguments: [
      ("Dimensity 7300X", "dimensity 7300", true), ("Dimensity 7300X", "dimensity 73", false),
      ("Snapdragon 888", "snapdragon 8", false), ("Snapdragon 8 Gen 3", "snapdragon 8", true),
      ("Dimensity 6100+", "6100", true), ("Helio G99-Ultra", "g99 ultra", true),
      ("Helio G99", "g9", false), ("Helio G99", "elio", false), ("Helio G99", "", true),
      ("", "helio", false),
    ])
  func `a chipset's may go on with letters, not with digits`(
    chipset: String, asked: String, found: Bool
  ) {
    #expect(NameWords([chipset]).begin(with: AskedWords(asked)) == found)
  }

  @Test func `stand once between single spaces`() {
    #expect(NameWords(["Redmi", "Redmi Note-13", "note"]).spaced == " redmi note 13 note13 ")
    #expect(NameWords([]).spaced == " ")
    #expect(AskedWords("A15 a15, 5G").words == ["a15", "5g"])
  }

  @Test func `more or longer words than a phone can have are in no name`() {
    let many = (0..<49).map { "w\($0)" }.joined(separator: " ")
    let long = String(repeating: "a", count: 201)
    for text in [many, long] {
      #expect(!NameWords([text]).contain(AskedWords(text)))
      #expect(!NameWords([text]).begin(with: AskedWords(text)))
    }
  }

  @Test func `letters that look alike but are written otherwise differ, as they do in SQL`() {
    #expect(!NameWords(["Pi\u{F1}a"]).contain(AskedWords("pin\u{303}a")))
    #expect(ModelWords.of("Pin\u{303}a 2") == ["pin\u{303}a", "2"])
    #expect(LetterCase.areEqualButForCase("LEICA", "Leica"))
    #expect(!LetterCase.areEqualButForCase("\u{212A}", "k"))
  }
}
