import BudgetLanguage
import Catalog
import Foundation
import Interchange
import Testing

/// The law of names, over the shipped catalogue.
@Suite("Every phone is found by its names, however they are spaced")
struct PhoneNameTests {
  private static let facts = try? PlainDataFolder.read(from: Program.root.path + "/data")

  /// What is known not to be found: `phone<TAB>text<TAB>reason`.
  private static func knownFailures() throws -> Set<[String]> {
    let file = Program.root.appendingPathComponent(
      "Tests/BudgetLanguageTests/Corpus/known-names.tsv")
    let text = try String(contentsOf: file, encoding: .utf8)
    return Set(
      text.split(separator: "\n").dropFirst().map { line in
        line.split(separator: "\t").prefix(2).map(String.init)
      })
  }

  @Test("by its full name, its model alone and its id, with those spaces and without")
  func everyPhone() throws {
    let facts = try #require(Self.facts)
    let names = try #require(CatalogNames(facts))
    let reader = BudgetReader(vocabulary: Vocabulary(names))
    let brands = Dictionary(facts.brands.map { ($0.id, $0) }) { first, _ in first }
    let known = try Self.knownFailures()
    var failures: Set<[String]> = []
    for phone in facts.phones {
      let brand = brands[phone.brand]?.name ?? phone.brand
      for name in ["\(brand) \(phone.model)", phone.model, phone.id] {
        for text in Set([name, Self.squeezed(name)]) {
          let reading = try? reader.read(text)
          let isFound = reading.map { Self.finds($0.query, phone, brands) } ?? false
          if !isFound { failures.insert([phone.id, text]) }
        }
      }
    }
    let new = failures.subtracting(known)
    let mended = known.subtracting(failures)
    #expect(new.isEmpty, "\(new.count) are not found: \(new.sorted { $0[1] < $1[1] })")
    #expect(mended.isEmpty, "These are found now; take them off the list: \(mended)")
  }

  private static func finds(
    _ query: BudgetQuery, _ phone: Phone, _ brands: [String: Brand]
  ) -> Bool {
    guard query.model != nil, query.price == .any, query.models.isEmpty, query.launched == nil,
      query.ramGB == nil, query.storageGB == nil
    else { return false }
    guard let words = AskedWords(modelOf: query) else { return false }
    let brand = brands[phone.brand]
    let own = NameWords(phone, brand: brand, parent: brand?.parent.flatMap { brands[$0] })
    // A network in the name need not be known of the phone.
    var others = query
    others.network = nil
    others.model = nil
    let match = OfferMatch(others, brands: brands) { _ in [] }
    return own.contain(words) && match.holds(phone, PhoneStanding())
  }

  /// Without the spaces and hyphens between letters and digits.
  private static func squeezed(_ name: String) -> String {
    let letters = Array(name)
    var text = ""
    for (index, letter) in letters.enumerated() {
      if letter == " " || letter == "-", index > 0, index + 1 < letters.count {
        let (left, right) = (letters[index - 1], letters[index + 1])
        if left.isLetter && right.isNumber || left.isNumber && right.isLetter { continue }
      }
      text.append(letter)
    }
    return text
  }
}
