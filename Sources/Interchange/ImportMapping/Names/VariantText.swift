import Catalog

/// RAM and storage as lists write them: `4/128`, `8GB+256GB`, `12GB RAM 512GB ROM`, `(512GB)`.
enum VariantText {
  /// The configuration that a text of its own states; `nil` where it says anything else.
  ///
  /// One figure alone up to 24 is RAM and from 32 up storage. Of three the one in the middle is
  /// memory borrowed from storage, which does not count: `8GB+8GB/256GB`.
  static func read(_ text: String) -> Configuration? { read(text, inName: false) }

  /// As ``read(_:)``, within a model's name: there a figure needs its unit, and two figures a sign
  /// between them, so that `Note 13` and `12+` stay what they are.
  static func readInName(_ text: some StringProtocol) -> Configuration? {
    read(text, inName: true)
  }

  private static func read(_ text: some StringProtocol, inName: Bool) -> Configuration? {
    guard text.utf8.count <= 60, let figures = VariantFigure.all(in: text) else { return nil }
    switch figures.count {
    case 1: return one(figures[0], inName: inName)
    case 2: return two(figures[0], figures[1], inName: inName)
    case 3:
      let (own, borrowed, storage) = (figures[0], figures[1], figures[2])
      guard ram.contains(borrowed.gigabytes), isLinked(own, borrowed, inName: inName) else {
        return nil
      }
      let isWhole = own.label != .storage && storage.label != .ram
      guard isWhole, ram.contains(own.gigabytes), self.storage.contains(storage.gigabytes),
        storage.gigabytes > own.gigabytes, storage.gigabytes >= 16
      else { return nil }
      return Configuration(ramGB: own.gigabytes, storageGB: storage.gigabytes)
    default: return nil
    }
  }

  private static func one(_ figure: VariantFigure, inName: Bool) -> Configuration? {
    if inName, figure.unit.isEmpty || (figure.unit == "g" && figure.gigabytes < 16) { return nil }
    if !inName, figure.unit == "g", figure.gigabytes < 6 { return nil }
    switch figure.label {
    case .ram where ram.contains(figure.gigabytes): return Configuration(ramGB: figure.gigabytes)
    case .storage where storage.contains(figure.gigabytes):
      return Configuration(storageGB: figure.gigabytes)
    case .none where figure.gigabytes >= 32 && storage.contains(figure.gigabytes):
      return Configuration(storageGB: figure.gigabytes)
    case .none where figure.gigabytes <= 24 && ram.contains(figure.gigabytes):
      return Configuration(ramGB: figure.gigabytes)
    default: return nil
    }
  }

  private static func two(
    _ first: VariantFigure, _ second: VariantFigure, inName: Bool
  ) -> Configuration? {
    guard isLinked(first, second, inName: inName) else { return nil }
    // `5G/128GB` is a network and a storage.
    if first.unit == "g", first.gigabytes < 6, second.unit != "g" { return nil }
    let isTurned =
      first.label == .storage || second.label == .ram
      || (first.label == nil && second.label == nil && first.gigabytes > second.gigabytes)
    let (memory, kept) = isTurned ? (second, first) : (first, second)
    guard memory.label != .storage, kept.label != .ram, ram.contains(memory.gigabytes),
      storage.contains(kept.gigabytes), memory.gigabytes < kept.gigabytes,
      // `4GB/8GB` offers two sizes of RAM; `1/8` is an old phone.
      kept.gigabytes >= 16 || kept.gigabytes >= 4 * memory.gigabytes
    else { return nil }
    return Configuration(ramGB: memory.gigabytes, storageGB: kept.gigabytes)
  }

  /// Whether two figures belong together: by a sign between them, or by the unit of each.
  private static func isLinked(
    _ first: VariantFigure, _ second: VariantFigure, inName: Bool
  ) -> Bool {
    if !first.unit.isEmpty, !second.unit.isEmpty { return true }
    guard inName else { return true }
    let link = first.link
    guard link.contains(where: { $0 == "+" || $0 == "/" }) else { return false }
    // `12+ 256GB` is a model with a plus and its storage.
    return !first.unit.isEmpty || link.hasPrefix(" ") == link.hasSuffix(" ")
  }

  private static let ram: Set<Double> = [
    0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4, 6, 8, 10, 12, 16, 18, 20, 24,
  ]

  private static let storage: Set<Double> = [
    0.5, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048,
  ]
}

/// A figure of a configuration with its unit and what it is called.
struct VariantFigure {
  enum Label {
    case ram
    case storage
  }

  let gigabytes: Double
  /// `gb`, `tb`, `mb`, `g`, `t`, or nothing.
  let unit: String
  var label: Label?
  /// What stands between it and the next figure.
  var link = ""

  /// The figures of a text of nothing else; `nil` where anything else stands in it.
  static func all(in text: some StringProtocol) -> [VariantFigure]? {
    var figures: [VariantFigure] = []
    var rest = Array(text.lowercased().unicodeScalars)[...]
    while let scalar = rest.first {
      if ("0"..."9").contains(scalar) {
        guard let figure = figure(&rest) else { return nil }
        figures.append(figure)
      } else if ("a"..."z").contains(scalar) {
        let word = taken(&rest) { ("a"..."z").contains($0) }
        guard let label = labels[word], let last = figures.indices.last else { return nil }
        if figures[last].label == nil { figures[last].label = label }
      } else {
        guard "+/|,-& ".unicodeScalars.contains(scalar) else { return nil }
        let link = taken(&rest) { "+/|,-& ".unicodeScalars.contains($0) }
        if let last = figures.indices.last { figures[last].link += link }
      }
    }
    return figures.isEmpty ? nil : figures
  }

  private static func figure(_ rest: inout ArraySlice<Unicode.Scalar>) -> VariantFigure? {
    let digits = taken(&rest) { ("0"..."9").contains($0) || $0 == "." }
    guard digits.utf8.count <= 5, let number = Double(digits) else { return nil }
    let spaces = rest.prefix { $0 == " " }
    let letters = rest.dropFirst(spaces.count).prefix { ("a"..."z").contains($0) }
    var unit = ""
    unit.unicodeScalars.append(contentsOf: letters)
    guard let factor = factors[unit] else {
      // A letter that clings to a figure makes it something else: `12c`.
      let clings = spaces.isEmpty && !letters.isEmpty && labels[unit] == nil
      return clings ? nil : VariantFigure(gigabytes: number, unit: "")
    }
    rest = rest.dropFirst(spaces.count + letters.count)
    return VariantFigure(gigabytes: number * factor, unit: unit)
  }

  private static func taken(
    _ rest: inout ArraySlice<Unicode.Scalar>, while holds: (Unicode.Scalar) -> Bool
  ) -> String {
    let scalars = rest.prefix(while: holds)
    rest = rest.dropFirst(scalars.count)
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }

  private static let factors: [String: Double] = [
    "gb": 1, "g": 1, "gig": 1, "tb": 1024, "t": 1024, "mb": 1.0 / 1024,
  ]

  private static let labels: [String: Label] = [
    "ram": .ram, "memory": .ram, "rom": .storage, "storage": .storage, "internal": .storage,
    "ssd": .storage,
  ]
}
