/// A chipset's name as sources write it, cut down to the names of the table of chipset classes.
enum ChipsetName {
  /// Keys of the chipsets a name speaks of, by series (`snapdragon 8 gen 2`) or, where it names
  /// no series, by part number (`mt 6737`); empty where it names neither.
  static func keys(in name: String) -> [String] {
    let words = words(of: name)
    var keys: [String] = []
    for index in words.indices {
      let rest = words[(index + 1)...]
      let key: String? =
        switch words[index] {
        case "snapdragon", "snadpragon": snapdragon(rest)
        case "dimensity": number(rest).map { "dimensity \($0)" }
        case "helio": rest.first.flatMap { lettered($0, "agpx") }.map { "helio \($0)" }
        case "exynos": number(rest).map { "exynos \($0)" }
        case "kirin": number(rest).map { "kirin \($0)" }
        case "tensor":
          "tensor \(rest.first.flatMap { lettered($0, "g") } ?? "g1")"
        case "xring": rest.first.map { "xring \($0)" }
        case "jr510": "jr510"
        default: unisoc(words[index])
        }
      if let key, !keys.contains(key) { keys.append(key) }
    }
    if !keys.isEmpty { return keys }
    return partNumber(words).map { [$0] } ?? []
  }

  /// Lower-case words of letters and digits, `+` as a word `plus`, without what stands in brackets
  /// after the last series name (`(4 nm)`), which never holds more than a process or a part.
  private static func words(of name: String) -> [String] {
    var words: [String] = []
    var word = ""
    func close() {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    for scalar in name.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": word.unicodeScalars.append(scalar)
      case "+":
        close()
        words.append("plus")
      default: close()
      }
    }
    close()
    return words
  }

  /// `8 elite gen 5`, `7 plus gen 2`, `6s gen 3`, `695`; suffixes that change no class are left out.
  private static func snapdragon(_ rest: ArraySlice<String>) -> String? {
    guard let first = rest.first else { return nil }
    let digits = String(first.prefix { $0.isDigit })
    if digits.count == 3 { return "snapdragon \(digits)" }
    guard digits.count == 1, first == digits || first == "\(digits)s" else { return nil }
    var words = ["snapdragon", first]
    var tail = rest.dropFirst()
    while let word = tail.first {
      tail = tail.dropFirst()
      switch word {
      case "4g", "5g": continue
      case "plus": words.append(word)
      case "elite":
        words.append(word)
        if tail.first != "gen" { return words.joined(separator: " ") }
      case "gen":
        guard let generation = tail.first, Int(generation) != nil else { return nil }
        return (words + [word, generation]).joined(separator: " ")
      default:
        guard word.hasPrefix("gen"), let generation = Int(word.dropFirst(3)) else { return nil }
        return (words + ["gen", String(generation)]).joined(separator: " ")
      }
    }
    return nil
  }

  /// The digits of the first word that starts with at least three of them (`8100max`, `710f`).
  private static func number(_ rest: ArraySlice<String>) -> String? {
    for word in rest.prefix(3) {
      let digits = word.prefix { $0.isDigit }
      if digits.count >= 3 { return String(digits) }
    }
    return nil
  }

  /// The start of a word that is one of `letters` and then digits: `g85`, `a22`, `t606`.
  private static func lettered(_ word: String, _ letters: String) -> String? {
    guard let letter = word.first, letters.contains(letter) else { return nil }
    let digits = word.dropFirst().prefix { $0.isDigit }
    return digits.isEmpty ? nil : "\(letter)\(digits)"
  }

  private static func unisoc(_ word: String) -> String? {
    if let part = lettered(word, "t"), part.count >= 4 { return "unisoc \(part)" }
    guard word.hasPrefix("sc") else { return nil }
    let digits = word.dropFirst(2).prefix { $0.isDigit }
    return digits.count == 4 ? "unisoc sc\(digits)" : nil
  }

  private static func partNumber(_ words: [String]) -> String? {
    let isMediaTek = words.contains { $0.hasPrefix("mediatek") || $0.hasPrefix("mt") }
    for word in words {
      let digits = word.drop { !$0.isDigit }.prefix { $0.isDigit }
      let prefix = word.prefix { !$0.isDigit }
      switch prefix {
      case "mt", "mtk": if digits.count == 4 { return "mt \(digits)" }
      case "" where isMediaTek: if digits.count == 4 { return "mt \(digits)" }
      case "" where words.contains("hisilicon"):
        if digits.count >= 3 { return "kirin \(digits)" }
      case "msm": if digits.count == 4 { return "msm\(digits)" }
      case "a" where !isMediaTek:
        if digits.count <= 2, !digits.isEmpty { return "apple a\(digits)" }
      case "g", "p", "x", "a":
        if isMediaTek, digits.count == 2 { return "helio \(prefix)\(digits)" }
      default: continue
      }
    }
    return nil
  }
}

extension Character {
  fileprivate var isDigit: Bool { asciiValue.map { (0x30...0x39).contains($0) } ?? false }
}
