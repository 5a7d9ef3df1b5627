import Catalog

/// One figure with its unit, or RAM and storage together.
struct SpecificationFigures {
  var end: Int
  /// The JSON key, `nil` for a measure that nothing can be chosen by.
  var meaning: String?
  var effects: [Effect] = []
  /// Whether the figure is the most that may be, not the least.
  var isMaximum = false

  static func read(
    _ cursor: Cursor, at index: Int, noun: SpecificationKind?
  ) -> SpecificationFigures? {
    guard index < cursor.count, cursor[index].kind == .number, cursor.isStart(index),
      !cursor[index].isMalformed
    else { return nil }
    return pair(cursor, at: index) ?? range(cursor, at: index, noun: noun)
      ?? memory(cursor, at: index, noun: noun) ?? measure(cursor, at: index, noun: noun)
      ?? bare(cursor, at: index, noun: noun)
  }

  private static func gigabytes(_ cursor: Cursor, at index: Int) -> (size: Double, end: Int)? {
    guard index < cursor.count, cursor[index].kind == .number, let unit = cursor.word(index + 1),
      let factor = SpecificationUnit.memory[unit], cursor.canEnd(at: index + 2)
    else { return nil }
    return (Double(cursor[index].hundredths) / 100 * factor, index + 2)
  }

  /// `8/256`, `8GB+256GB`, `12+512GB`, `8GB RAM 256GB ROM` is two of them.
  private static func pair(_ cursor: Cursor, at index: Int) -> SpecificationFigures? {
    let first = gigabytes(cursor, at: index)
    var next = first?.end ?? index + 1
    if first != nil, cursor.word(next) == "ram" { next += 1 }
    guard cursor.isSymbol(next, "/") || cursor.isSymbol(next, "+") || cursor.isSymbol(next, "-"),
      next + 1 < cursor.count, cursor[next + 1].kind == .number
    else { return nil }
    let isDash = cursor.isSymbol(next, "-")
    next += 1
    let second = gigabytes(cursor, at: next)
    let ram = first?.size ?? Double(cursor[index].hundredths) / 100
    var storage = second?.size ?? Double(cursor[next].hundredths) / 100
    if second == nil, storage == 1 { storage = 1024 }
    let sizes: [Double] = [4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048]
    guard ram > 0, ram <= 24, storage >= 32 || storage >= ram * 4, sizes.contains(storage),
      !isDash || storage >= 32
    else { return nil }
    if isDash, first == nil, second == nil { return nil }
    var end = second?.end ?? next + 1
    if second == nil {
      guard cursor.canEnd(at: end), cursor[next].hundredths % 100 == 0 else { return nil }
    }
    while cursor.isWord(end, Words.memoryNouns) { end += 1 }
    return SpecificationFigures(
      end: end, meaning: "ram_gb", effects: [.ram(ram), .storage(storage)])
  }

  /// `6 to 8GB RAM`: the lower end is the minimum.
  private static func range(
    _ cursor: Cursor, at index: Int, noun: SpecificationKind?
  ) -> SpecificationFigures? {
    var next = index + 1
    if let unit = cursor.word(next),
      SpecificationUnit.memory[unit] != nil
        || SpecificationUnit.kind(of: unit, isGlued: true, hasDecimals: false) != nil
    {
      next += 1
    }
    guard
      cursor.isSymbol(next, "-") || cursor.isSymbol(next, "/")
        || cursor.isWord(next, Words.rangeLinks),
      next + 1 < cursor.count, cursor[next + 1].kind == .number
    else { return nil }
    let low = cursor[index]
    // `6GB and 128GB storage` is RAM and storage.
    if cursor.isWord(next, Words.and), low.hundredths <= 2_400,
      cursor[next + 1].hundredths >= 3_200,
      cursor.word(next + 2).map({ SpecificationUnit.memory[$0] != nil }) ?? false
    {
      return nil
    }
    guard
      let high = memory(cursor, at: next + 1, noun: noun, low: low.hundredths)
        ?? measure(cursor, at: next + 1, noun: noun, low: low.hundredths),
      low.hundredths <= cursor[next + 1].hundredths, high.meaning != nil,
      // `6GB and 5000mAh` are two figures.
      next == index + 1 || isSameUnit(cursor, cursor.spelling(index + 1), after: next + 1)
    else { return nil }
    return high
  }

  private static func isSameUnit(_ cursor: Cursor, _ unit: String, after index: Int) -> Bool {
    guard let other = cursor.word(index + 1) else { return false }
    return unit == other
      || SpecificationUnit.memory[unit] != nil && SpecificationUnit.memory[other] != nil
  }

  private static func memory(
    _ cursor: Cursor, at index: Int, noun: SpecificationKind?, low: Int64? = nil
  ) -> SpecificationFigures? {
    guard let figure = gigabytes(cursor, at: index) else { return nil }
    var size = figure.size
    if let low { size = size * Double(low) / Double(max(1, cursor[index].hundredths)) }
    var end = figure.end
    var kind = noun
    if cursor.isSymbol(end, "+"), cursor.isGlued(end), !cursor.isGlued(end + 1),
      cursor.isWord(end + 1, Words.memoryNouns)
    {
      end += 1  // `8GB+ RAM`
    }
    let next = cursor.isWord(end, Words.ofNa) ? end + 1 : end
    if cursor.word(figure.end - 1) == "gbram" {
      kind = .ram
    } else if cursor.word(figure.end - 1) == "gbrom" {
      kind = .storage
    } else if noun == .ram || noun == .storage,
      !cursor.isWord(next, noun?.nounsAfter ?? SpecificationKind.none)
    {
      // `RAM 8GB storage 128GB`: the second noun belongs to the second figure.
    } else if cursor.word(next) == "ram" {
      (kind, end) = (.ram, next + 1)
    } else if cursor.isWord(next, Words.storageNouns) {
      (kind, end) = (.storage, next + 1)
      if cursor.isWord(end, Words.storageSeconds) { end += 1 }
    } else if cursor.word(next) == "memory", !(cursor.word(next + 1) == "card") {
      (kind, end) = (size <= 24 ? .ram : .storage, next + 1)
    }
    if kind != .ram, kind != .storage { kind = size <= 24 ? .ram : .storage }
    return kind == .ram
      ? SpecificationFigures(end: end, meaning: "ram_gb", effects: [.ram(size)])
      : SpecificationFigures(end: end, meaning: "storage_gb", effects: [.storage(size)])
  }

  private static func measure(
    _ cursor: Cursor, at index: Int, noun: SpecificationKind?, low: Int64? = nil
  ) -> SpecificationFigures? {
    let number = cursor[index]
    var unitAt = index + 1
    if cursor.isSymbol(unitAt, "-"), cursor.isGlued(unitAt) { unitAt += 1 }
    guard unitAt < cursor.count,
      let kind = SpecificationUnit.kind(
        of: cursor.spelling(unitAt), isGlued: cursor.isGlued(unitAt) && unitAt == index + 1,
        hasDecimals: number.hasDecimals),
      cursor.canEnd(at: unitAt + 1),
      cursor.network(at: index) == nil
    else { return nil }
    var figures = SpecificationFigures(end: unitAt + 1)
    let hundredths = low ?? number.hundredths
    figures.set(kind, hundredths: hundredths)
    figures.takeNouns(cursor, kind)
    return figures
  }

  /// `RAM 8`, `battery 5000`: a figure whose unit only the noun before it says.
  private static func bare(
    _ cursor: Cursor, at index: Int, noun: SpecificationKind?
  ) -> SpecificationFigures? {
    let number = cursor[index]
    guard cursor.canEnd(at: index + 1), !number.isGrouped else { return nil }
    var end = index + 1
    var noun = noun
    if noun == nil, cursor.isWord(end, Words.memoryNouns), cursor.word(end) != "memory" {
      noun = cursor.word(end) == "ram" ? .ram : .storage
      end += 1
    }
    guard let noun else { return nil }
    let range: ClosedRange<Int64>
    switch noun {
    case .ram: range = 1...24
    case .storage: range = 16...2048
    case .battery: range = 1000...10_000
    default: return nil
    }
    guard range.contains(number.hundredths / 100),
      Amount.read(cursor, at: index, afterPriceWord: true)?.isBare ?? false
    else { return nil }
    var figures = SpecificationFigures(end: end)
    figures.set(noun, hundredths: number.hundredths)
    return figures
  }

  private mutating func set(_ kind: SpecificationKind, hundredths: Int64) {
    let size = Double(hundredths) / 100
    let whole = Int(min(hundredths / 100, 1_000_000))
    switch kind {
    case .ram: (meaning, effects) = ("ram_gb", [.ram(size)])
    case .storage: (meaning, effects) = ("storage_gb", [.storage(size)])
    case .battery: (meaning, effects) = ("battery_mah", [.battery(whole)])
    case .refresh: (meaning, effects) = ("refresh_hz", [.refresh(whole)])
    case .camera: (meaning, effects) = ("camera_mp", [.camera(size)])
    case .charging: (meaning, effects) = ("charging_w", [.charging(size)])
    case .display: (meaning, effects) = ("display_inches", [.display(size)])
    case .weight:
      (meaning, effects) = (QueryMeasure.maxWeight.name, [.measure(.maxWeight, size)])
      isMaximum = true
    case .other: (meaning, effects) = (nil, [])
    }
  }

  /// The figure is that of the camera in front.
  mutating func takeFront() {
    guard case .camera(let size)? = effects.first else { return }
    (meaning, effects) = (QueryMeasure.frontCamera.name, [.measure(.frontCamera, size)])
  }

  private mutating func takeNouns(_ cursor: Cursor, _ kind: SpecificationKind) {
    if kind == .camera, cursor.isWord(end, Words.selfie) {
      end += 1
      if cursor.word(end) == "facing" { end += 1 }
      if cursor.isWord(end, Words.cameras) { end += 1 }
      takeFront()
      return
    }
    if cursor.isSymbol(end, "-"), cursor.isGlued(end), cursor.isWord(end + 1, kind.nounsAfter) {
      end += 1
    }
    var taken = 0
    while taken < 3, let word = cursor.word(end), cursor.canEnd(at: end + 1),
      kind.nounsAfter.contains(word) || (taken > 0 && SpecificationKind.secondNouns.contains(word))
    {
      end += 1
      taken += 1
    }
  }
}
