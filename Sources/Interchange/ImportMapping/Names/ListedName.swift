import Catalog

/// A phone's name as a list writes it, taken apart: `[In Stock] HONOR 70 (5G) 8GB+256GB | Black`.
struct ListedName {
  /// Names that it can mean, without configuration and brackets of no meaning; the fullest first.
  let names: [String]
  /// The configuration that stands in it.
  let configuration: Configuration
  /// Whether two variants stand in it, RAM and storage of each.
  let hasSeveralVariants: Bool

  /// The name that a phone not known yet would get.
  var shortest: String { names.last ?? "" }

  init(_ text: String) {
    var configuration = StatedConfiguration()
    let plain = Self.withoutBrackets(
      AmountText.written(text).filter { !"®™©*".contains($0) }, &configuration)
    var names: [String] = []
    for part in Self.cuts(of: plain) {
      let (words, end) = Self.withoutConfiguration(part, &configuration)
      var parts = [words]
      // What follows RAM and storage and is no part of a name is a colour: `8/256 Glitter Purple`.
      if let end, end > 1, words[end...].allSatisfy(NameNoise.describes) {
        parts.append(Array(words[..<end]))
      }
      for name in parts.flatMap(Self.shortened) where !names.contains(name) { names.append(name) }
    }
    self.names = names.filter { !$0.isEmpty }
    self.configuration = configuration.value
    hasSeveralVariants = configuration.isSeveral
  }

  /// The text without brackets that hold a configuration, a network or nothing of meaning.
  private static func withoutBrackets(
    _ text: String, _ configuration: inout StatedConfiguration
  ) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(where: { $0 == "(" || $0 == "[" }),
      let close = rest[open...].firstIndex(where: { $0 == ")" || $0 == "]" })
    {
      let inner = rest[rest.index(after: open)..<close]
      result += rest[..<open]
      result += meaning(inner, &configuration).map { " \($0) " } ?? String(rest[open...close])
      rest = rest[close...].dropFirst()
    }
    return result + rest
  }

  /// What stays of a bracket's content; `nil` where it is a part of the name: `(2018)`.
  private static func meaning(
    _ inner: Substring, _ configuration: inout StatedConfiguration
  ) -> String? {
    var kept = ""
    if let stated = VariantText.readInName(inner) {
      configuration.take(stated)
      // The sign after which a title describes.
      return "|"
    }
    for part in inner.split(whereSeparator: { $0 == "," || $0 == "|" || $0 == ";" }) {
      let part = trimmed(part)
      if let stated = VariantText.readInName(part) {
        configuration.take(stated)
      } else if ["5g", "4g", "lte", "4g lte", "4g/lte", "3g"].contains(part.lowercased()) {
        kept = part.lowercased().hasPrefix("5") ? "5G" : part.uppercased()
      } else if !NameNoise.holds(part), !part.isEmpty {
        return nil
      }
    }
    return kept
  }

  /// The text, then what stands before each sign or word after which a title describes.
  private static func cuts(of text: String) -> [String] {
    var cuts: [String] = [text]
    let words = text.split(whereSeparator: \.isWhitespace)
    for (index, word) in words.enumerated().reversed() where index > 0 {
      let next = words.indices.contains(index + 1) ? ModelWords.of(String(words[index + 1])) : []
      let goesOn = next.first.map(NameNoise.modelWords.contains) ?? false
      let isNumbered = next.first?.unicodeScalars.first?.properties.numericType != nil
      let isSign = ["|", "-", "–", "—", "•", ",", ";", "w/", "with"].contains(word.lowercased())
      if isSign, !goesOn {
        cuts.append(words[..<index].joined(separator: " "))
      } else if NameNoise.describing.contains(word.lowercased()), !goesOn, !isNumbered {
        cuts.append(words[..<index].joined(separator: " "))
      } else if let sign = word.firstIndex(where: { ",|;".contains($0) }) {
        let clings = sign != word.startIndex ? [String(word[..<sign])] : []
        let isEnd = word.index(after: sign) == word.endIndex
        if isEnd ? !goesOn : word[sign] == "|" || sign == word.startIndex {
          cuts.append((words[..<index].map(String.init) + clings).joined(separator: " "))
        }
      }
    }
    return cuts
  }

  /// The words without the runs of them that state a configuration, and the place of the last run.
  private static func withoutConfiguration(
    _ text: String, _ configuration: inout StatedConfiguration
  ) -> (words: [String], end: Int?) {
    var words = text.split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == "|" })
      .map(String.init)
    var start = 1
    var last: Int?
    while start < words.count {
      for end in stride(from: min(words.count, start + 7), to: start, by: -1) {
        let run = words[start..<end].joined(separator: " ")
        guard let stated = VariantText.readInName(run) else { continue }
        configuration.take(stated)
        words.removeSubrange(start..<end)
        last = start
        // What links it to the words around goes with it.
        start -= 1
        break
      }
      start += 1
    }
    return (words, last)
  }

  /// The words as a name, and shorter ones without words of no meaning at either end.
  private static func shortened(_ words: [String]) -> [String] {
    var words = words
    while let last = words.last, ModelWords.of(last).isEmpty || links.contains(last.lowercased()) {
      words.removeLast()
    }
    while words.count > 2, let first = words.first,
      ModelWords.of(first).allSatisfy(NameNoise.openings.contains)
    {
      words.removeFirst()
    }
    var names = [words.joined(separator: " ")]
    while words.count > 1, let last = words.last,
      NameNoise.holds(last) || ModelWords.of(last).isEmpty
    {
      words.removeLast()
      names.append(words.joined(separator: " "))
    }
    return names
  }

  /// Words that stand between two variants.
  private static let links: Set<String> = ["or", "and", "o", "at"]

  static func trimmed(_ text: some StringProtocol) -> String {
    var text = text.drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

/// What the parts of a name state of RAM and storage; nothing where two of them disagree.
struct StatedConfiguration {
  private var ram: Set<Double> = []
  private var storage: Set<Double> = []
  private var whole: Set<Configuration> = []

  var isSeveral: Bool { whole.count > 1 }

  mutating func take(_ stated: Configuration) {
    if stated.ramGB != nil, stated.storageGB != nil { whole.insert(stated) }
    if let size = stated.ramGB { ram.insert(size) }
    if let size = stated.storageGB { storage.insert(size) }
  }

  var value: Configuration {
    Configuration(
      ramGB: ram.count == 1 ? ram.first : nil, storageGB: storage.count == 1 ? storage.first : nil)
  }
}

extension Configuration {
  /// The configuration with what is not known of it taken from `other`.
  func completed(by other: Configuration) -> Configuration {
    Configuration(ramGB: ramGB ?? other.ramGB, storageGB: storageGB ?? other.storageGB)
  }
}
