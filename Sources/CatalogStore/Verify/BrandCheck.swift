internal import Catalog
internal import SQLite

/// Do brands have clear names, and sub-brands a brand above them that has none itself?
enum BrandCheck {
  @Sendable static func findings(_ db: Database) throws -> [Finding] {
    let brands = try FactsReader.brands(db)
    let parents = Dictionary(brands.map { ($0.id, $0.parent) }, uniquingKeysWith: { $1 })
    let deep = brands.filter { brand in
      brand.parent.map { (parents[$0] ?? nil) != nil } ?? false
    }
    var owners: [String: Set<String>] = [:]
    for brand in brands {
      for name in [brand.name] + brand.aliases {
        owners[name.lowercased(), default: []].insert(brand.id)
      }
    }
    let words = try FactsReader.brandWords(db)
    for word in words where word.kind != .wider {
      owners[word.word.lowercased(), default: []].insert(word.brand)
    }
    let strangers = words.filter { $0.kind == .wider && parents[$0.word] == nil }
    return deep.map { brand in
      Finding(
        .error, check: "brand-depth", what: .parentIsSubBrand, location: brand.id,
        cure: .nameTopmostBrand)
    }
      + owners.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map { name, ids in
        Finding(
          .error, check: "brand-alias", what: .namesSeveralBrands(name),
          location: ids.sorted().joined(separator: ", "),
          cure: .leaveNameWithOne)
      }
      + strangers.map { word in
        Finding(
          .error, check: "brand-word", what: .beforeItIsNoBrand(word.word),
          location: word.brand, cure: .writeBrandID)
      }
  }
}
