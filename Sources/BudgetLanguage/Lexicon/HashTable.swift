/// Numbers found by hashes that are spread well already; made once, then only read.
///
/// A hash of 0 cannot be held.
struct HashTable: Sendable, Equatable {
  private var hashes: [UInt64] = []
  private var numbers: [Int32] = []
  private var count = 0

  /// Makes room for so many, at most two thirds full.
  mutating func reserve(_ count: Int) {
    var capacity = 16
    while capacity * 2 < count * 3 { capacity *= 2 }
    guard capacity > hashes.count else { return }
    let (oldHashes, oldNumbers) = (hashes, numbers)
    hashes = Array(repeating: 0, count: capacity)
    numbers = Array(repeating: 0, count: capacity)
    for (index, hash) in oldHashes.enumerated() where hash != 0 {
      let slot = slot(of: hash)
      hashes[slot] = hash
      numbers[slot] = oldNumbers[index]
    }
  }

  /// The number of `hash`; `nil` where there is none.
  subscript(_ hash: UInt64) -> Int32? {
    guard !hashes.isEmpty else { return nil }
    let slot = slot(of: hash)
    return hashes[slot] == hash ? numbers[slot] : nil
  }

  /// The number of `hash`, or `number`, which it then has.
  mutating func number(of hash: UInt64, orAdding number: Int32) -> Int32 {
    if (count + 1) * 3 > hashes.count * 2 { reserve((count + 1) * 2) }
    let slot = slot(of: hash)
    if hashes[slot] == hash { return numbers[slot] }
    hashes[slot] = hash
    numbers[slot] = number
    count += 1
    return number
  }

  /// Where `hash` is, or would be.
  private func slot(of hash: UInt64) -> Int {
    let mask = hashes.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }
}
