import Catalog

/// One phone of YugaTech's pricelist: name, chipset, memory, prices and launch month, which its
/// page runs together in one line of text.
struct YugaTechEntry: Hashable, Sendable {
  struct Price: Hashable, Sendable {
    var amount: Peso
    var asWritten: String
    var configuration: Configuration
    /// Whether the price is said to be that of the phone's 4G model.
    var isOf4GModel = false
    /// Whether the configuration follows from the order of the line's sizes alone.
    var isInferred = false
  }

  var name: String
  var chipset: String?
  var rams: [Double] = []
  var storages: [Double] = []
  var prices: [Price] = []
  var launched: PartialDate

  /// Reads an entry such as `POCO X7 … 8GB RAM 256GB storage Php 14,999 (8GB + 256GB) January 2025`;
  /// `nil` where the text does not end with a month and a year.
  init?(text: String) {
    let words = text.split(separator: " ").map(String.init)
    guard words.count >= 3, let year = Int(words[words.count - 1]), (2000...2100).contains(year),
      let month = DateText.month(words[words.count - 2]),
      let launched = PartialDate(year: year, month: month)
    else { return nil }
    self.launched = launched
    let body = Array(words.dropLast(2))
    let nameEnd = Self.nameEnd(of: body)
    name = body[..<nameEnd].filter { $0.lowercased() != "review" }.joined(separator: " ")
    let memoryStart =
      body[nameEnd...].firstIndex { Self.startsMemory($0) || Self.isCurrency($0) } ?? body.count
    let chipsetWords = body[nameEnd..<memoryStart].filter { $0 != "-" }
    chipset = chipsetWords.isEmpty ? nil : chipsetWords.joined(separator: " ")
    readMemoryAndPrices(Array(body[memoryStart...]))
  }

  /// The words of the text without its prices, by which a row is found again.
  static func withoutPrices(_ text: String) -> String {
    var kept: [Substring] = []
    var skipsAmount = false
    for word in text.split(separator: " ") {
      if isCurrency(String(word)) {
        skipsAmount = true
      } else if skipsAmount {
        skipsAmount = false
      } else {
        kept.append(word)
      }
    }
    return kept.joined(separator: " ").lowercased()
  }

  private static let chipsetMakers: Set<String> = [
    "mediatek", "qualcomm", "snapdragon", "unisoc", "kirin", "hisilicon", "exynos", "dimensity",
    "helio",
  ]

  private static func nameEnd(of words: [String]) -> Int {
    for (index, word) in words.enumerated() {
      let lower = word.lowercased()
      if startsMemory(word) || isCurrency(word) || chipsetMakers.contains(lower) { return index }
      guard index > 0, index + 1 < words.count else { continue }
      let next = words[index + 1].lowercased()
      // A maker's name before its chipset: `Apple A18`, `Samsung Exynos 2400`, `HUAWEI Kirin 8000`.
      if lower == "apple", next.hasPrefix("a"), next.dropFirst().allSatisfy(\.isNumber) {
        return index
      }
      if (lower == "samsung" && next == "exynos") || (lower == "huawei" && next == "kirin") {
        return index
      }
    }
    return words.count
  }

  private static func isCurrency(_ word: String) -> Bool { word.lowercased() == "php" }

  /// Whether the word is a size of memory, alone or at the start of a list or a bracket; `(3)` and
  /// `(4G)` are part of a name.
  private static func startsMemory(_ word: String) -> Bool {
    let bare = word.drop { $0 == "(" }
    return MemorySize.gigabytes(bare.prefix { $0 != "," && $0 != "+" && $0 != ")" }) != nil
  }

  private mutating func readMemoryAndPrices(_ words: [String]) {
    var index = 0
    var isOf4GModel = false
    while index < words.count {
      let word = words[index]
      if word.lowercased() == "4g", index + 1 < words.count, words[index + 1] == "Variant" {
        isOf4GModel = true
        index += 2
      } else if Self.isCurrency(word), index + 1 < words.count,
        let amount = Self.amount(words[index + 1])
      {
        let (configuration, next) = Self.configuration(in: words, from: index + 2)
        prices.append(
          Price(
            amount: amount, asWritten: words[index + 1], configuration: configuration,
            isOf4GModel: isOf4GModel))
        index = next
      } else if words[index...].count >= 3, words[index + 1] == "and",
        Self.isCurrency(words[index + 2]), let amount = Self.amount(word)
      {
        // `16,490 and PHP 18,490`: the currency of the second amount is that of the first.
        prices.append(Price(amount: amount, asWritten: word, configuration: .unknown))
        index += 2
      } else {
        readMemory(word, next: index + 1 < words.count ? words[index + 1] : "")
        index += 1
      }
    }
    settleConfigurations()
  }

  /// Adds the sizes of `8GB,12GB` or of `256` followed by `GB`.
  private mutating func readMemory(_ word: String, next: String) {
    guard !word.hasPrefix("(") else { return }
    for part in word.split(whereSeparator: { $0 == "," }) {
      guard
        let size = MemorySize.gigabytes(part)
          ?? (next.uppercased() == "GB" ? MemorySize.gigabytes(part + "GB") : nil)
      else { continue }
      if size <= 24 {
        if !rams.contains(size) { rams.append(size) }
      } else if !storages.contains(size) {
        storages.append(size)
      }
    }
  }

  /// Fills in what the line says of all configurations, and takes no configuration twice.
  private mutating func settleConfigurations() {
    let onlyRAM = rams.count == 1 ? rams.first : nil
    let onlyStorage = storages.count == 1 ? storages.first : nil
    let isInOrder =
      prices.count > 1 && prices.count == storages.count
      && prices.allSatisfy { $0.configuration == .unknown }
    var seen: Set<Configuration> = []
    var repeated: [Int] = []
    for index in prices.indices {
      let stated = prices[index].configuration
      let configuration = Configuration(
        ramGB: stated.ramGB ?? onlyRAM,
        storageGB: stated.storageGB ?? (isInOrder ? storages[index] : onlyStorage))
      prices[index].configuration = configuration
      prices[index].isInferred = isInOrder
      if prices[index].isOf4GModel || configuration == .unknown { continue }
      if !seen.insert(configuration).inserted { repeated.append(index) }
    }
    // The same configuration at two prices: the second is the one that is left of the line's sizes,
    // where only one is.
    let left = onlyRAM.map { ram in
      storages.map { Configuration(ramGB: ram, storageGB: $0) }.filter { !seen.contains($0) }
    }
    for index in repeated {
      let isCertain = repeated.count == 1 && left?.count == 1
      prices[index].configuration = isCertain ? left?.first ?? .unknown : .unknown
      prices[index].isInferred = isCertain
    }
  }

  private static func amount(_ word: String) -> Peso? {
    guard word.first?.isNumber == true, word.allSatisfy({ $0.isNumber || $0 == "," }),
      word.count >= 4
    else { return nil }
    return Peso(plain: word.filter { $0 != "," })
  }

  /// Reads `(12GB + 256GB)` or `(1TB)` where it follows an amount.
  private static func configuration(
    in words: [String], from start: Int
  ) -> (Configuration, next: Int) {
    guard start < words.count, words[start].hasPrefix("("),
      let end = words[start...].firstIndex(where: { $0.hasSuffix(")") })
    else { return (.unknown, start) }
    let text = words[start...end].joined().dropFirst().dropLast()
    let sizes = text.split(separator: "+").compactMap { MemorySize.gigabytes($0) }
    switch sizes.count {
    case 1: return (Configuration(storageGB: sizes[0]), end + 1)
    case 2: return (Configuration(ramGB: sizes[0], storageGB: sizes[1]), end + 1)
    default: return (.unknown, end + 1)
    }
  }
}
