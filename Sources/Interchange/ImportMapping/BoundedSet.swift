/// Some texts that were seen, of which only so many are kept.
struct BoundedSet {
  private var texts: Set<String> = []

  func contains(_ text: String) -> Bool { texts.contains(text) }

  mutating func insert(_ text: String) {
    if texts.count < 20_000 { texts.insert(text) }
  }
}
