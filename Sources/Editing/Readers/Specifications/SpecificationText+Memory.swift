package import Catalog

extension SpecificationText {
  /// Options in gigabytes, ascending: `4GB or 6GB of RAM`, `256GB, 512GB, or 1TB`, `3 or 4 GB`,
  /// `512 MB`, `64GB 128GB`, `128GB UFS 2.1`. A bare figure is gigabytes; what a page calls
  /// extended memory (`+ 4GB eRAM`) does not count.
  package static func gigabytes(_ text: String) -> [Double] {
    let bytes = Array(text.utf8)
    let quantities = Quantity.all(in: bytes).filter { !$0.followsLetter }
    var options: [Double] = []
    for (index, quantity) in quantities.enumerated() {
      let before =
        index == 0 ? bytes[..<quantity.start] : bytes[quantities[index - 1].end..<quantity.start]
      let link = String(decoding: before, as: UTF8.self).lowercased()
      // A version number after the kind of storage, and memory borrowed from storage.
      let after = String(decoding: bytes[quantity.end...].prefix(12), as: UTF8.self).lowercased()
      if link.contains("ufs") || link.contains("emmc") || link.contains("lpddr") { continue }
      if after.contains("eram") || after.contains("extended") || after.contains("virtual") {
        continue
      }
      if let value = gigabytes(quantity) { options.append(value) }
    }
    return Array(Set(options)).sorted()
  }

  /// The value of one quantity in gigabytes; 1 TB is 1,024 and 512 MB is 0.5.
  static func gigabytes(_ quantity: Quantity) -> Double? {
    let value: Double
    switch quantity.unit {
    case "gb", "gbgb", "g", "gig", "", "or", "and", "of", "ufs", "emmc", "ram", "rom":
      value = quantity.value
    case "tb": value = quantity.value * 1024
    case "mb": value = quantity.value / 1024
    default: return nil
    }
    return (0.01...8192).contains(value) ? value : nil
  }

  /// The configuration that a label or the end of a name states: `4GB+64GB`, `8/256GB`,
  /// `6+128GB`, `12GB RAM / 256GB Storage`, `(8GB RAM)`, `256GB ROM`, `128GB`.
  ///
  /// One figure alone is the one of the two that knows it; where neither list tells, up to 24 GB
  /// is RAM and from 32 GB it is storage.
  package static func configuration(
    _ text: String, ramOptions: [Double] = [], storageOptions: [Double] = []
  ) -> Configuration {
    let bytes = Array(text.utf8)
    let quantities = Quantity.all(in: bytes).filter { !$0.followsLetter }
    for (index, quantity) in quantities.enumerated() where index + 1 < quantities.count {
      let next = quantities[index + 1]
      guard isMemory(next.unit), isMemory(quantity.unit) || quantity.unit.isEmpty else { continue }
      let link = String(decoding: bytes[quantity.end..<next.start], as: UTF8.self)
      guard link.contains("+") || link.contains("/") || link.holds("ram") else { continue }
      guard let ram = gigabytes(quantity), let storage = gigabytes(next), ram < storage else {
        continue
      }
      return Configuration(ramGB: ram, storageGB: storage)
    }
    guard let single = quantities.first(where: { isMemory($0.unit) }), let value = gigabytes(single)
    else { return .unknown }
    let after = String(decoding: bytes[single.end...].prefix(16), as: UTF8.self).lowercased()
    if after.contains("ram") { return Configuration(ramGB: value) }
    if after.contains("rom") || after.contains("storage") { return Configuration(storageGB: value) }
    let known = (ramOptions.contains(value), storageOptions.contains(value))
    let isRAM = known == (true, false) || (known.0 == known.1 && value <= 24)
    return isRAM ? Configuration(ramGB: value) : Configuration(storageGB: value)
  }

  /// Takes a configuration off the end of a name: `Mi A2 (6GB)`, `ROG Phone 8 Pro (24GB+1TB)`,
  /// `Pocophone F1 128GB`; other words in brackets, such as `(2018)`, stay.
  package static func nameAndConfiguration(
    _ name: String, ramOptions: [Double] = [], storageOptions: [Double] = []
  ) -> (name: String, configuration: Configuration) {
    let text = name.singleSpaced
    let (head, tail): (Substring, Substring)
    if text.hasSuffix(")"), let open = text.lastIndex(of: "(") {
      (head, tail) = (text[..<open], text[open...])
    } else if let space = text.lastIndex(of: " ") {
      (head, tail) = (text[..<space], text[space...])
    } else {
      return (text, .unknown)
    }
    let inner = tail.filter { !"()".contains($0) }.trimmed
    guard isConfiguration(inner) else { return (text, .unknown) }
    return (
      head.trimmed,
      configuration(inner, ramOptions: ramOptions, storageOptions: storageOptions)
    )
  }

  /// Whether the text is a configuration and nothing else.
  private static func isConfiguration(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }
    let quantities = Quantity.all(in: text)
    return quantities.contains { isMemory($0.unit) }
      && words.allSatisfy { ["gb", "tb", "mb", "ram", "rom", "storage"].contains($0) }
  }

  private static func isMemory(_ unit: String) -> Bool { ["gb", "tb", "mb"].contains(unit) }
}
