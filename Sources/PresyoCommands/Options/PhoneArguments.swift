import Catalog
import CatalogStore

/// Finds the phone that somebody means by words of its name.
extension OpenCatalog {
  /// The one phone that `words` name; fails with the candidates where it may be several, and with
  /// the nearest names where it is none.
  func phone(named words: String) throws -> PhoneName {
    let found = try database.phones(matching: words)
    if found.count == 1 { return found[0] }
    if found.isEmpty {
      let near = try nearestPhones(to: words).map(\.name)
      let cure =
        near.isEmpty
        ? "`presyo find` lists what there is." : "did you mean \(OptionValue.list(near))?"
      throw Failure(.noInput, "There is no phone “\(words)” in the catalogue; \(cure)")
    }
    let shown = found.prefix(8).map { "\($0.name) (\($0.id))" }
    let more = found.count > shown.count ? " and \(found.count - shown.count) more" : ""
    throw Failure(
      .usage,
      "“\(words)” may be \(found.count) phones; name one of these by its id: \(shown.joined(separator: ", "))\(more)."
    )
  }

  /// Names of brands by slug.
  func brandNames() throws -> [String: String] {
    Dictionary(try database.brands().map { ($0.id, $0.name) }) { first, _ in first }
  }

  /// At most three phones whose names come nearest.
  private func nearestPhones(to words: String) throws -> [PhoneName] {
    let wanted = ModelWords.of(words)
    let scored = try database.phoneNames().compactMap { phone -> (score: Int, phone: PhoneName)? in
      let have = ModelWords.of(phone.name)
      let score = wanted.reduce(0) { sum, word in
        if have.contains(word) { return sum + 4 }
        return sum + (have.contains { Self.areNear($0, word) } ? 2 : 0)
      }
      return score > 2 ? (score * 100 - have.count, phone) : nil
    }
    return scored.sorted { $0.score == $1.score ? $0.phone.id < $1.phone.id : $0.score > $1.score }
      .prefix(3).map(\.phone)
  }

  /// Whether one slip turns one word into the other; of words of eight letters or more, two slips.
  private static func areNear(_ left: String, _ right: String) -> Bool {
    let letters = (Array(left.utf8), Array(right.utf8))
    guard letters.0.count > 2, letters.0.count < 40 else { return false }
    let limit = max(letters.0.count, letters.1.count) >= 8 ? 2 : 1
    return EditDistance.between(letters.0, letters.1, limit: limit) != nil
  }
}
