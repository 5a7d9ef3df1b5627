import Catalog
import Testing

@testable import Editing

@Suite struct ProductNameTests {
  @Test(
    "A product name comes apart into brand and model",
    arguments: [
      ("SAMSUNG Galaxy A57 5G", "samsung", "Galaxy A57 5G"),
      ("Samsung A06", "samsung", "Galaxy A06"),
      ("Galaxy A25 5G", "samsung", "Galaxy A25 5G"),
      ("SAMSUNG GALAXY A07 LTE", "samsung", "Galaxy A07 LTE"),
      ("Xiaomi Redmi Note 11", "redmi", "Note 11"),
      ("Redmi Note 13", "redmi", "Note 13"),
      ("REDMI A7 PRO", "redmi", "A7 Pro"),
      ("Xiaomi Mi 11 Lite", "xiaomi", "Mi 11 Lite"),
      ("Vivo Y50", "vivo", "Y50"),
      ("vivo v21 5G", "vivo", "V21 5G"),
      ("realme narzo 50", "narzo", "50"),
      ("narzo 50i Prime", "narzo", "50i Prime"),
      ("Realme Narzo 50A", "narzo", "50A"),
      ("vivo iQOO 15", "iqoo", "15"),
      ("vivo IQ00 12", "iqoo", "12"),
      ("Vivo iQOO", "iqoo", "iQOO"),
      ("Xiaomi Poco X6", "poco", "X6"),
      ("Pocophone F1", "poco", "F1"),
      ("REDMAGIC 9 Pro", "redmagic", "9 Pro"),
      ("ZTE nubia Red Magic 8S Pro+", "redmagic", "8S Pro+"),
      ("Nubia V80 Max", "nubia", "V80 Max"),
      ("Firefly Mobile Aurii Delight", "firefly", "AURII Delight"),
      ("Moto G6", "motorola", "Moto G6"),
      ("Motorola moto e7i power", "motorola", "Moto E7i Power"),
      ("Motorola Moto Edge 30 Pro", "motorola", "Edge 30 Pro"),
      ("Nothing CMF Phone 1", "cmf", "Phone 1"),
      ("NOTHING Phone (2)", "nothing", "Phone (2)"),
      ("Huawei Honor v9", "honor", "V9"),
      ("HUAWIE Nova 13 PRO", "huawei", "nova 13 Pro"),
      ("OPPO RENO11 PRO 5G", "oppo", "Reno11 Pro 5G"),
      ("Infinix Mobile Hot 10", "infinix", "HOT 10"),
      ("TECNO Camon 19 Pro", "tecno", "CAMON 19 Pro"),
      ("Cherry Aqua GR", "cherry-mobile", "Aqua GR"),
      ("Black Shark 4 Pro", "black-shark", "4 Pro"),
      ("Xiaomi Black Shark 2 Pro", "black-shark", "2 Pro"),
      ("Brown&Proud Brown 1", "brown-and-proud", "Brown 1"),
      ("realme 10 Pro 5G Coca-Cola® Edition", "realme", "10 Pro 5G Coca-Cola Edition"),
      ("Iphone 15", "apple", "iPhone 15"),
      ("IPHONE 16 PLUS", "apple", "iPhone 16 Plus"),
    ])
  func splits(name: String, brand: String, model: String) {
    #expect(ShippedTables.all.brands.productName(name) == ProductName(brand: brand, model: model))
  }

  @Test(
    "A name that opens with no brand has none",
    arguments: ["Latest stories", "Smartphones under", "", "   ", "TV A 32"])
  func unknown(name: String) {
    #expect(ShippedTables.all.brands.productName(name) == nil)
  }

  @Test func `Every brand has its own slug, and every parent is a brand`() {
    let ids = ShippedTables.all.brands.brands.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids == ids.sorted())
    for brand in ShippedTables.all.brands.brands {
      #expect(ShippedTables.all.brands.brand(named: brand.name)?.id == brand.id)
      if let parent = brand.parent { #expect(ids.contains(parent)) }
      for alias in brand.aliases {
        #expect(ShippedTables.all.brands.brand(named: alias)?.id == brand.id)
      }
    }
    #expect(Set(ShippedTables.kept.brandWords.map(\.brand)).isSubset(of: ids))
  }
}
