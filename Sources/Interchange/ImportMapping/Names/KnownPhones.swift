import Catalog

/// The phones of a catalogue by all that a list may call them.
struct KnownPhones {
  /// What a name means.
  enum Meaning: Hashable {
    /// One phone; `isExact` where brand and model words are its own.
    case phone(String, isExact: Bool)
    /// More than one within reach.
    case several([String])
    /// None; one spelled nearly so where a slip of the hand explains it.
    case unknown(slip: String?)
  }

  private struct Entry {
    let id: String
    let brand: String
    let network: Network?
    /// The network that sources state.
    let known: Network?
  }

  private var idsByWords: [String: String] = [:]
  private var byShort: [String: [Entry]] = [:]
  private var byFull: [String: [Entry]] = [:]
  private var models: [String: [(id: String, words: [String])]] = [:]
  private(set) var ids: Set<String> = []

  init(_ phones: [Phone]) {
    for phone in phones { insert(phone) }
  }

  mutating func insert(_ phone: Phone) {
    guard ids.insert(phone.id).inserted else { return }
    let words = ModelWords.of(phone.model)
    let name = Self.wordKey(phone.brand, words)
    if idsByWords[name] == nil { idsByWords[name] = phone.id }
    let key = NameKey(phone.model)
    let entry = Entry(
      id: phone.id, brand: phone.brand, network: key.network, known: phone.specifications.network)
    byShort[key.short, default: []].append(entry)
    byFull[key.full, default: []].append(entry)
    models[phone.brand, default: []].append((phone.id, words))
  }

  /// The phone of this brand, or of a brand that belongs with it, that `model` means.
  func meaning(of model: String, brands: [String]) -> Meaning {
    let words = ModelWords.of(model)
    guard !words.isEmpty else { return .unknown(slip: nil) }
    for brand in brands {
      if let id = idsByWords[Self.wordKey(brand, words)] { return .phone(id, isExact: true) }
    }
    let key = NameKey(model)
    guard !key.short.isEmpty else { return .unknown(slip: nil) }
    for key in [key, Self.separated(model)].compactMap({ $0 }) {
      for brand in brands {
        let same = (byShort[key.short] ?? []).filter { $0.brand == brand }
        if let meaning = Self.chosen(among: same, key.network) { return meaning }
      }
    }
    return .unknown(slip: slip(words, brands))
  }

  /// The key of `A155G` read as `A15 5G`; `nil` where no network clings to a word.
  private static func separated(_ model: String) -> NameKey? {
    var clings = false
    let words = ModelWords.of(model).map { word in
      guard word.utf8.count > 4, word.hasSuffix("5g") else { return word }
      clings = true
      return word.dropLast(2) + " 5g"
    }
    return clings ? NameKey(words.joined(separator: " ")) : nil
  }

  /// The phone that a name without a brand means.
  func meaning(ofWhole name: String) -> Meaning {
    let key = NameKey(name)
    guard key.full.utf8.count > 2 else { return .unknown(slip: nil) }
    return Self.chosen(among: byFull[key.full] ?? [], key.network) ?? .unknown(slip: nil)
  }

  /// At most three phones whose names share most with `model`.
  func candidates(for model: String, brands: [String]) -> [String] {
    let asked = ModelWords.of(model)
    let letters = Array(NameKey(model).short.utf8)
    var scored: [(score: Int, id: String)] = []
    for (id, words) in brands.flatMap({ models[$0] ?? [] }) {
      let shared = asked.count { words.contains($0) }
      let own = Array(NameKey(words.joined(separator: " ")).short.utf8)
      let distance = EditDistance.between(letters, own, limit: 2)
      let score = shared * 4 - words.count + (distance.map { 6 - 2 * $0 } ?? 0)
      if distance != nil || shared > 1 || (shared == 1 && asked.count == 1) {
        scored.append((score, id))
      }
    }
    return scored.sorted { ($1.score, $0.id) < ($0.score, $1.id) }.prefix(3).map(\.id)
  }

  /// Of phones with the same letters the one whose network agrees; `nil` where none does.
  private static func chosen(among entries: [Entry], _ network: Network?) -> Meaning? {
    let same = entries.filter { $0.network == network }
    let fitting: [Entry] =
      if !same.isEmpty {
        same
      } else {
        switch network {
        case nil: entries
        case .fiveG?: entries.filter { $0.network == nil && $0.known == .fiveG }
        default: entries.filter { $0.network == nil && $0.known != .fiveG }
        }
      }
    switch fitting.count {
    case 0: return nil
    case 1: return .phone(fitting[0].id, isExact: false)
    default: return .several(fitting.map(\.id).sorted())
    }
  }

  /// The phone whose name differs in one long word by a letter or two.
  private func slip(_ words: [String], _ brands: [String]) -> String? {
    let near = brands.flatMap { models[$0] ?? [] }.filter { _, other in
      guard other.count == words.count else { return false }
      let different = zip(words, other).filter { $0 != $1 }
      guard different.count == 1, let (left, right) = different.first else { return false }
      let letters = (Array(left.utf8), Array(right.utf8))
      let isWord = (letters.0 + letters.1).allSatisfy { !(48...57).contains($0) }
      guard isWord, min(letters.0.count, letters.1.count) >= 5 else { return false }
      let limit = max(letters.0.count, letters.1.count) >= 8 ? 2 : 1
      return EditDistance.between(letters.0, letters.1, limit: limit) != nil
    }
    return near.count == 1 ? near[0].id : nil
  }

  private static func wordKey(_ brand: String, _ words: [String]) -> String {
    ([brand] + words).joined(separator: " ")
  }
}
