package import Catalog

/// The sizes of RAM and storage that a seller puts into the address of a page.
///
/// `4gbj128gb`, `8gb-ram-256gb-rom`, `8128gb` for 8/128, `64128gb` for two storages; memory that is
/// said to be extended, expandable or the most possible does not count.
package struct MemoryOffer: Hashable, Sendable {
  /// Gigabytes, in the order of the address, each once.
  package private(set) var rams: [Double] = []
  package private(set) var storages: [Double] = []
  /// Whether the address promises 5G.
  package var names5G = false

  package init() {}

  /// Reads the last part of an address.
  init(address: String) {
    let words = (address.split(separator: "/").last ?? "").lowercased().split(separator: "-")
      .map(String.init)
    for (index, word) in words.enumerated() {
      let before = index > 0 ? words[index - 1] : ""
      let next = index + 1 < words.count ? words[index + 1] : ""
      if before == "to" { continue }
      if ["extended", "expandable", "expansion", "virtual"].contains(where: { next.hasPrefix($0) })
      {
        continue
      }
      for size in Self.sizes(of: word, next: next) { add(size) }
    }
  }

  /// The configuration, as far as the address leaves no choice.
  package var configuration: Configuration {
    Configuration(
      ramGB: rams.count == 1 ? rams.first : nil,
      storageGB: storages.count == 1 ? storages.first : nil)
  }

  /// Whether the offer can be one of the configurations that sources know of the phone; a RAM twice
  /// as large counts memory borrowed from storage.
  func fits(_ known: [Configuration]) -> Bool {
    let knownStorages = Set(known.compactMap(\.storageGB))
    let knownRAMs = Set(known.compactMap(\.ramGB))
    if !storages.isEmpty, !knownStorages.isEmpty, knownStorages.isDisjoint(with: storages) {
      return false
    }
    return rams.isEmpty || knownRAMs.isEmpty
      || rams.contains { knownRAMs.contains($0) || knownRAMs.contains($0 / 2) }
  }

  private mutating func add(_ size: Double) {
    if Self.ramSizes.contains(size) {
      if !rams.contains(size) { rams.append(size) }
    } else if Self.storageSizes.contains(size) {
      if !storages.contains(size) { storages.append(size) }
    }
  }

  private static let ramSizes: Set<Double> = [1, 2, 3, 4, 6, 8, 12, 16, 18, 24]
  private static let storageSizes: Set<Double> = [32, 64, 128, 256, 512, 1024]

  /// The sizes that one word of the address names.
  private static func sizes(of word: String, next: String) -> [Double] {
    let runs = runs(word)
    let hasUnit = word.contains("gb") || word.contains("tb")
    if !hasUnit {
      // `ram128-rom`, `6g-ram`, `8256` in a name.
      if next == "rom" || next == "ram" || next == "gb" { return runs.compactMap { Double($0) } }
      guard runs.count == 1, runs[0] == word, word.count >= 4 else { return [] }
      return glued(word) ?? []
    }
    return runs.flatMap { run -> [Double] in
      guard let value = Double(run) else { return [] }
      if word.contains(run + "tb") { return [value * 1024] }
      if ramSizes.contains(value) || storageSizes.contains(value) { return [value] }
      return glued(run) ?? doubled(run).map { [$0] } ?? []
    }
  }

  private static func runs(_ word: String) -> [String] {
    word.split { !$0.isASCII || !$0.isNumber }.map(String.init)
  }

  /// `8128` is 8 and 128, `64128` two storages.
  private static func glued(_ run: String) -> [Double]? {
    for length in 1..<max(2, run.count) {
      guard let first = Double(run.prefix(length)), let second = Double(run.dropFirst(length)),
        storageSizes.contains(second), first < second,
        ramSizes.contains(first) && second >= first * 8 || storageSizes.contains(first)
      else { continue }
      return [first, second]
    }
    return nil
  }

  /// `88` is 8 GB and as much again borrowed from storage.
  private static func doubled(_ run: String) -> Double? {
    guard run.count % 2 == 0 else { return nil }
    let half = run.prefix(run.count / 2)
    return half == run.dropFirst(run.count / 2) ? Double(half) : nil
  }
}
