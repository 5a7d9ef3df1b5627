import Catalog
import Testing

@Suite("Names are found by the words people type")
struct AskedModelTests {
  private static func finds(_ model: String, _ name: String, network: Network? = nil) -> Bool {
    var query = BudgetQuery()
    query.model = model
    query.network = network
    return AskedWords(modelOf: query).map { NameWords([name]).contain($0) } ?? false
  }

  @Test("plus and + are the same word, and neither is the model without it")
  func plus() {
    #expect(Self.finds("note 13 pro plus", "Redmi Note 13 Pro+ 5G"))
    #expect(Self.finds("note 13 pro+", "Redmi Note 13 Pro+ 5G"))
    #expect(Self.finds("iphone 15 plus", "Apple iPhone 15 Plus"))
    #expect(Self.finds("iphone 15+", "Apple iPhone 15 Plus"))
    #expect(!Self.finds("iphone 15 plus", "Apple iPhone 15"))
    #expect(!Self.finds("note 13 pro+", "Redmi Note 13 Pro 5G"))
  }

  @Test("a network that is asked for as such need not stand in the name")
  func network() {
    #expect(Self.finds("iphone 15 5g", "Apple iPhone 15", network: .fiveG))
    #expect(!Self.finds("iphone 15 5g", "Apple iPhone 15"))
    #expect(Self.finds("5g", "realme narzo 5G", network: .fiveG))
    #expect(!Self.finds("5g", "Apple iPhone 15", network: .fiveG))
  }

  @Test("words are whole words")
  func wholeWords() {
    #expect(!Self.finds("galaxy a1", "Samsung Galaxy A15"))
    #expect(Self.finds("a15 galaxy", "Samsung Galaxy A15 5G"))
  }
}
