import Catalog

/// The brands of a catalogue with the words that tell them.
struct BrandTable: Sendable {
  let brands: [Brand]
  private let positions: [String: Int]
  private let families: [String: String]
  /// The hashes of the names of families, which tell most words apart without their letters.
  private let familyHashes: Set<UInt64>
  private let spellings: [String: [String]]
  private let wider: [String: Set<String>]

  init(_ brands: [Brand], _ words: [BrandWord]) {
    self.brands = brands
    positions = brands.indices.indexed { brands[$0].id }
    families = words.filter { $0.kind == .family || $0.kind == .spoken }
      .indexed(by: { $0.word }, as: { $0.brand })
    familyHashes = Set(families.keys.map { WordHash.of($0) })
    let others = words.filter { $0.kind == .spelling }
    spellings = Dictionary(grouping: others) { $0.brand }.mapValues { $0.map { $0.word } }
    let before = words.filter { $0.kind == .wider }
    wider = Dictionary(grouping: before) { $0.brand }.mapValues { Set($0.map { $0.word }) }
  }

  subscript(slug: String) -> Brand? { positions[slug].map { brands[$0] } }

  /// The brand that a family's name stands for.
  func brand(ofFamily word: String) -> String? { families[word] }

  /// Whether a word with this hash may name a family.
  func mayNameFamily(hash: UInt64) -> Bool { familyHashes.contains(hash) }

  /// Every spelling of a brand that a question can hold.
  func spellings(of brand: Brand) -> [String] {
    [brand.name, brand.id] + brand.aliases + (spellings[brand.id] ?? [])
  }

  /// Whether a brand belongs to another, or the other's name still stands before its own.
  func isNarrower(_ slug: String, than other: String) -> Bool {
    self[slug]?.parent == other || wider[slug]?.contains(other) == true
  }
}
