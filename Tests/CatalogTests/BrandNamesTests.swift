import Catalog
import Testing

@Suite struct BrandNamesTests {
  static let names = BrandNames(
    [
      Brand(id: "apple", name: "Apple", aliases: ["iPhone"]),
      Brand(id: "xiaomi", name: "Xiaomi"), Brand(id: "redmi", name: "Redmi", parent: "xiaomi"),
      Brand(id: "cherry-mobile", name: "Cherry Mobile"), Brand(id: "poco", name: "POCO"),
      Brand(id: "infinix", name: "Infinix", aliases: ["Infinix Mobile"]),
      Brand(id: "iqoo", name: "iQOO", parent: "vivo", aliases: ["IQ00"]),
    ],
    [
      BrandWord(brand: "apple", kind: .family, word: "iphone"),
      BrandWord(brand: "poco", kind: .wider, word: "xiaomi"),
      BrandWord(brand: "samsung", kind: .family, word: "galaxy"),
    ])

  @Test(arguments: [
    ("XIAOMI", "xiaomi"), ("cherrymobile", "cherry-mobile"), ("Cherry-Mobile", "cherry-mobile"),
    ("iq00", "iqoo"), ("iPhone", "apple"), ("Siemens", nil),
  ])
  func `a brand is found by any of its names`(name: String, id: String?) {
    #expect(Self.names.brand(named: name)?.id == id)
  }

  @Test(arguments: [
    ("Cherry Mobile Flare S8", "cherry-mobile", "Flare S8"), ("iPhone 15", "apple", "iPhone 15"),
    ("Apple iPhone 15", "apple", "iPhone 15"), ("Infinix Mobile Hot 30", "infinix", "Hot 30"),
    ("infinix  Hot 30", "infinix", "Hot 30"),
  ])
  func `a full name is split into brand and model`(name: String, brand: String, model: String) {
    let split = Self.names.split(name)
    #expect(split?.brand.id == brand)
    #expect(split?.model == model)
  }

  @Test func `a name without a brand or without a model is not split`() {
    #expect(Self.names.split("Galaxy A06") == nil)
    #expect(Self.names.split("Apple") == nil)
  }

  @Test(arguments: [
    ("xiaomi", "Xiaomi Redmi Note 13", "redmi", "Note 13"), ("xiaomi", "14T", "xiaomi", "14T"),
    ("redmi", "redmi 13C", "redmi", "13C"), ("apple", "iPhone 15", "apple", "iPhone 15"),
    ("xiaomi", "POCO X6", "poco", "X6"),
  ])
  func `the narrower brand alone is understood`(
    id: String, name: String, brand: String, model: String
  ) throws {
    let narrowed = Self.names.narrowed(try #require(Self.names.brand(named: id)), name)
    #expect(narrowed.brand.id == brand)
    #expect(narrowed.model == model)
  }
}
