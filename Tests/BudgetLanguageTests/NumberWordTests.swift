import Catalog
import Testing

@testable import BudgetLanguage

/// Every whole thousand up to 999,000 in each of the three systems, spelled here by rule.
@Suite struct NumberWordTests {
  @Test("English number words up to the hundred thousands are read")
  func english() throws {
    for thousands in 1...999 {
      try expect("under \(Self.english(thousands)) thousand", thousands * 1000)
      try expect(
        "under \(Self.english(thousands)) thousand five hundred", thousands * 1000 + 500)
    }
  }

  @Test("Tagalog number words up to the hundred thousands are read, with their ligatures")
  func tagalog() throws {
    for thousands in 1...999 {
      try expect("wala pang \(Self.linked(Self.tagalog(thousands))) libo", thousands * 1000)
      try expect(
        "wala pang \(Self.linked(Self.tagalog(thousands))) libong piso", thousands * 1000)
    }
  }

  @Test("Number words from Spanish up to the hundred thousands are read")
  func spanish() throws {
    for thousands in 2...999 {
      try expect("wala pang \(Self.spanish(thousands)) mil", thousands * 1000)
      try expect("wala pang \(Self.spanish(thousands)) mil kinyentos", thousands * 1000 + 500)
    }
  }

  private func expect(_ text: String, _ amount: Int) throws {
    let canonical = try reader.read(text).query.canonical
    if canonical != "price<\(amount)" {
      Issue.record("“\(text)” reads as ‹\(canonical)›, not ‹price<\(amount)›")
    }
  }

  private static func english(_ number: Int) -> String {
    let small = [
      "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    let tens = [
      "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]
    if number >= 100 {
      return "\(small[number / 100]) hundred \(english(number % 100))"
    }
    if number < 20 { return small[number] }
    return number % 10 == 0 ? tens[number / 10] : "\(tens[number / 10])-\(small[number % 10])"
  }

  private static let units = [
    "", "isa", "dalawa", "tatlo", "apat", "lima", "anim", "pito", "walo", "siyam",
  ]

  private static func tagalog(_ number: Int) -> String {
    let teens = [
      "sampu", "labing-isa", "labindalawa", "labintatlo", "labing-apat", "labinlima", "labing-anim",
      "labimpito", "labingwalo", "labinsiyam",
    ]
    let tens = [
      "", "", "dalawampu", "tatlumpu", "apatnapu", "limampu", "animnapu", "pitumpu", "walumpu",
      "siyamnapu",
    ]
    switch number {
    case 1..<10: return units[number]
    case 10..<20: return teens[number - 10]
    case 20..<100:
      return number % 10 == 0 ? tens[number / 10] : "\(tens[number / 10])’t \(units[number % 10])"
    default:
      let hundreds = number / 100 == 1 ? "sandaan" : "\(linked(units[number / 100])) daan"
      return number % 100 == 0 ? hundreds : "\(hundreds) at \(tagalog(number % 100))"
    }
  }

  private static func linked(_ word: String) -> String {
    guard let last = word.last else { return word }
    if "aeiou".contains(last) { return word + "ng" }
    return last == "n" ? word + "g" : word + " na"
  }

  private static func spanish(_ number: Int) -> String {
    let small = [
      "", "uno", "dos", "tres", "kwatro", "singko", "sais", "siyete", "otso", "nuwebe", "diyes",
      "onse", "dose", "trese", "katorse", "kinse", "disisais", "disisiyete", "disiotso",
      "disinuwebe",
    ]
    let tens = [
      "", "", "bente", "trenta", "kwarenta", "singkwenta", "sisenta", "sitenta", "otsenta",
      "nobenta",
    ]
    let hundreds = [
      "", "siyento", "dos siyentos", "tres siyentos", "kwatro siyentos", "kinyentos",
      "sais siyentos", "siyete siyentos", "otso siyentos", "nuwebe siyentos",
    ]
    switch number {
    case ..<20: return small[number]
    case 20..<100:
      return number % 10 == 0
        ? tens[number / 10] : "\(tens[number / 10])’y \(small[number % 10])"
    default:
      return number % 100 == 0
        ? hundreds[number / 100] : "\(hundreds[number / 100]) \(spanish(number % 100))"
    }
  }
}
