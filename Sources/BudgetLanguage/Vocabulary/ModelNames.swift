internal import Catalog

/// The names of the known models, found from any of their words on, however spaces, hyphens and
/// pluses are typed.
///
/// Every name is held as its letters and digits alone, `+` as `plus`; a search narrows a sorted
/// list of all places where a word begins, a byte at a time.
struct ModelNames: Sendable {
  /// A place where a word of a name begins.
  struct Place: Sendable {
    let start: Int32
    let name: Int32
    /// How many words of the name stand before.
    let word: Int32
    fileprivate let key: UInt64
  }

  private var bytes: [UInt8] = []
  /// Whether a word begins at this byte, or a name ends.
  private var isBoundary: [Bool] = []
  private(set) var names: [ModelName]
  private var places: [Place] = []

  init(_ models: [ModelName]) {
    names = models
    bytes.reserveCapacity(models.count * 16)
    isBoundary.reserveCapacity(models.count * 16)
    places.reserveCapacity(models.count * 4)
    var starts: [(start: Int, name: Int, word: Int)] = []
    for (index, name) in models.enumerated() {
      let spelling = ModelSpelling(name.model)
      let first = bytes.count
      for (word, start) in spelling.starts.enumerated() {
        starts.append((first + start, index, word))
      }
      bytes += spelling.bytes + [0]
      isBoundary += Array(repeating: false, count: spelling.bytes.count) + [true]
      for start in spelling.starts { isBoundary[first + start] = true }
    }
    places = starts.map { place in
      Place(
        start: Int32(place.start), name: Int32(place.name), word: Int32(place.word),
        key: key(at: place.start))
    }
    let allBytes = bytes
    places.sort { left, right in
      left.key == right.key ? Self.comesFirst(left, right, allBytes) : left.key < right.key
    }
  }

  static let plus = ModelSpelling.plus

  /// The first eight bytes of a place, for quick comparison.
  private func key(at start: Int) -> UInt64 {
    var key: UInt64 = 0
    var isOver = false
    for offset in 0..<8 {
      let byte = isOver ? 0 : bytes[start + offset]
      isOver = isOver || byte == 0
      key = key << 8 | UInt64(byte)
    }
    return key
  }

  private static func comesFirst(_ left: Place, _ right: Place, _ bytes: [UInt8]) -> Bool {
    var first = Int(left.start)
    var second = Int(right.start)
    while bytes[first] == bytes[second], bytes[first] != 0 {
      first += 1
      second += 1
    }
    return bytes[first] == bytes[second] ? left.name < right.name : bytes[first] < bytes[second]
  }

  /// The places that begin with what has been read so far.
  struct Range {
    fileprivate(set) var lower: Int
    fileprivate(set) var upper: Int
    fileprivate(set) var depth = 0

    var isEmpty: Bool { lower >= upper }
  }

  var all: Range { Range(lower: 0, upper: places.count) }

  /// The places of `range` that go on with `byte`.
  func narrowed(_ range: Range, by byte: UInt8) -> Range {
    func firstPlace(from lower: Int, where isEnough: (UInt8) -> Bool) -> Int {
      var (low, high) = (lower, range.upper)
      while low < high {
        let middle = (low + high) / 2
        if isEnough(bytes[Int(places[middle].start) + range.depth]) {
          high = middle
        } else {
          low = middle + 1
        }
      }
      return low
    }
    let lower = firstPlace(from: range.lower) { $0 >= byte }
    guard lower < range.upper, bytes[Int(places[lower].start) + range.depth] == byte else {
      return Range(lower: lower, upper: lower, depth: range.depth + 1)
    }
    let upper = firstPlace(from: lower) { $0 > byte }
    return Range(lower: lower, upper: upper, depth: range.depth + 1)
  }

  func narrowed(_ range: Range, by word: some Sequence<UInt8>) -> Range {
    var range = range
    for byte in word where !range.isEmpty { range = narrowed(range, by: byte) }
    return range
  }

  /// The places of `range` where a word ends after what was read, and one begins at each of
  /// `joints`, which count bytes from the place.
  func places(in range: Range, joints: [Int]) -> [Place] {
    places[range.lower..<range.upper].filter { place in
      let start = Int(place.start)
      return isBoundary[start + range.depth] && joints.allSatisfy { isBoundary[start + $0] }
    }
  }

  /// Whether the name ends after `depth` bytes from the place.
  func isWhole(_ place: Place, depth: Int) -> Bool {
    place.word == 0 && bytes[Int(place.start) + depth] == 0
  }

  /// The words of the name that stand in the `depth` bytes from the place on.
  func words(_ place: Place, depth: Int) -> [String] {
    var left = depth
    var words: [String] = []
    for word in ModelWords.of(names[Int(place.name)].model).dropFirst(Int(place.word)) {
      guard left > 0 else { break }
      words.append(word)
      left -= word.utf8.reduce(0) { $0 + ($1 == 0x2B ? Self.plus.count : 1) }
    }
    return words
  }

  /// The words of the name before the place.
  func wordsBefore(_ place: Place) -> ArraySlice<String> {
    ModelWords.of(names[Int(place.name)].model).prefix(Int(place.word))
  }
}
