import Catalog
import Testing

@testable import BudgetLanguage

/// Every word of price with every way of writing an amount.
@Suite struct PriceWordTests {
  private static let amounts = [
    "20K", "20 k", "₱20,000.00", "P20,000", "P20, 000", "PHP20000", "Php 20K", "20,000php",
    "20 thousand", "20 thou", "twenty thousand", "20 libo", "dalawampung libo", "bente mil",
    "20000 pesos", "20k piso", "dalawampung libong piso",
  ]

  @Test("Every word of price before every notation of an amount bounds it", arguments: amounts)
  func before(amount: String) throws {
    for (sense, words) in Lexicon.priceWordsBefore where sense.word != .between {
      for word in PhrasePattern.phrases(words) {
        let text = "\(phrase(word)) \(amount)"
        let reading = try reader.read("5G phone \(text) sa Pilipinas")
        let expected = sense.word.range(of: Peso(pesos: 20_000))
        #expect(reading.query.price == expected, "\(text)")
        #expect(!reading.tokens.contains { $0.role == .unknown }, "\(text)")
      }
    }
  }

  @Test("Every word of price after every notation of an amount bounds it", arguments: amounts)
  func after(amount: String) throws {
    for (sense, words) in Lexicon.priceWordsAfter {
      for word in PhrasePattern.phrases(words) {
        let text = "\(amount) \(phrase(word))"
        let reading = try reader.read("phone na 5G, \(text)")
        #expect(reading.query.price == sense.range(of: Peso(pesos: 20_000)), "\(text)")
        #expect(!reading.tokens.contains { $0.role == .unknown }, "\(text)")
      }
    }
  }

  @Test("Every link between two amounts makes a range, in either order", arguments: amounts)
  func ranges(amount: String) throws {
    let links = [
      "between 10k and X", "10k-X", "10k - X", "10k – X", "10k~X", "10k to X", "10k through X",
      "from 10k to X", "10k hanggang X", "mula 10k hanggang X", "sa pagitan ng 10k at X",
      "between X and 10k", "X-10k", "X to 10k", "X hanggang 10k", "diyes mil hanggang X",
      "sampu hanggang X", "ten thousand to X", "PHP 10,000 - X",
    ]
    for link in links {
      let text = link.split(separator: "X", omittingEmptySubsequences: false)
        .joined(separator: amount)
      if link.hasPrefix("sampu "), amount.contains("000") { continue }
      let price = try reader.read("\(text) gaming phone").query.price
      #expect(
        price
          == PriceRange(
            lower: .init(Peso(pesos: 10_000), inclusive: true),
            upper: .init(Peso(pesos: 20_000), inclusive: true)), "\(text)")
    }
  }

  private func phrase(_ pattern: String) -> String {
    pattern.split(whereSeparator: { $0 == " " || $0 == "_" }).joined(separator: " ")
  }
}
