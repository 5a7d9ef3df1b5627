/// A few words that a clause treats alike, found by their hashes without comparing letters.
///
/// They are written as one text with spaces between them, which a program holds in less room than a
/// list.
struct WordGroup: Sendable, ExpressibleByStringLiteral {
  private var hashes: Set<UInt64> = []
  /// One bit for each hash, so that nearly every other word is turned away at once.
  private var bits: UInt64 = 0

  /// The words between the spaces of a text.
  init(_ words: String) { add(words) }

  init(stringLiteral words: String) { add(words) }

  /// The words of either group.
  static func + (left: WordGroup, right: WordGroup) -> WordGroup {
    var both = left
    both.hashes.formUnion(right.hashes)
    both.bits |= right.bits
    return both
  }

  /// Once for all groups, not within each: there are a hundred of them.
  @inline(never) private mutating func add(_ words: String) {
    for word in words.utf8.split(separator: Self.space) {
      let hash = WordHash.of(word)
      hashes.insert(hash)
      bits |= 1 << (hash >> 58)
    }
  }

  private static let space = UInt8(ascii: " ")

  func contains(hash: UInt64) -> Bool { bits & 1 << (hash >> 58) != 0 && hashes.contains(hash) }

  func contains(_ word: String) -> Bool { contains(hash: WordHash.of(word)) }
}

/// A hash of a word's bytes that is the same everywhere.
enum WordHash {
  static let basis: UInt64 = 0xcbf2_9ce4_8422_2325

  static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    let mixed = (hash ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ mixed >> 29
  }

  static func of(_ word: String) -> UInt64 { of(word.utf8) }

  static func of(_ letters: some Sequence<UInt8>) -> UInt64 {
    var hash = basis
    for byte in letters { hash = step(hash, byte) }
    return hash
  }
}

/// Groups that more than one clause needs, or that are too small for a name of their own there.
enum Words {
  /// Bounds that people put before or after their amount.
  static let eitherSide: WordGroup = "below above under over up"
  static let article: WordGroup = "a an"
  /// Words between two models that are compared.
  static let comparing: WordGroup = "vs versus or o and at kumpara kaya sa kaysa kesa ug og"
  static let beforeCount: WordGroup = "top best first"
  static let signs: WordGroup = "< <= > >="
  static let pricesThere: WordGroup = "price presyo x cost"
  static let eitherOr: WordGroup = "or o"
  static let andOr: WordGroup = "and or at o"
  static let and: WordGroup = "and at"
  static let earlier: WordGroup = "older earlier below before pababa"
  static let beforeYear: WordGroup = "sa noong year"
  static let afterBefore: WordGroup = "ang mag"
  static let priceNouns: WordGroup = "budget range price"
  static let nounLinks: WordGroup = "of is na ay with"
  static let ofNa: WordGroup = "of na ng"
  static let moneyOnly: WordGroup = "budget ang lang na max maximum min"
  static let cameraNouns: WordGroup = "camera cameras lens lenses optics"
  static let cameras: WordGroup = "camera cam cameras"
  static let memoryNouns: WordGroup = "ram rom storage memory"
  static let storageNouns: WordGroup = "storage rom internal"
  static let storageSeconds: WordGroup = "storage memory"
  static let rangeLinks: WordGroup = "to hanggang hangtod and or"
  static let selfie: WordGroup = "selfie front"
  static let afterNothing: WordGroup = "but else fancy too special much like more less"
  static let afterSharp: WordGroup = "display screen camera photos pictures image"
  static let afterCherry: WordGroup = "red color pick"
  static let beforeServices: WordGroup = """
    may with has have having meron merong naay supports support via
    """
  static let services: WordGroup = """
    play playstore services service apps app maps photos pay account store gms mobile assistant \
    chrome lens meet classroom drive
    """
  static let forUse: WordGroup = "for para pang"
  static let not: WordGroup = "not no hindi di huwag wag without"
}
