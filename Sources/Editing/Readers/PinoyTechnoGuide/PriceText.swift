package import Catalog

/// The price text of a detail page with its history, taken apart.
///
/// The statements of the text stand without separators between them: each begins with an amount
/// and goes on to the next amount outside of brackets.
package struct PriceText {
  package private(set) var prices: [StatedPrice] = []
  package private(set) var leftOut: [LeftOutPrice] = []

  private let page: Page
  /// The period of the promo read last, for "on the same period".
  private var lastPeriod: PricePeriod?

  /// What the page says besides its prices, by which they are understood.
  package struct Page {
    package var name: String
    /// Gigabytes, ascending.
    package var ramOptions: [Double]
    package var storageOptions: [Double]
    /// RAM and storage that the page's name states.
    package var ownConfiguration: Configuration
    package var launched: PartialDate?
    package var readOn: PartialDate

    package init(
      name: String, ramOptions: [Double] = [], storageOptions: [Double] = [],
      ownConfiguration: Configuration = .unknown, launched: PartialDate? = nil,
      readOn: PartialDate
    ) {
      self.name = name
      self.ramOptions = ramOptions
      self.storageOptions = storageOptions
      self.ownConfiguration = ownConfiguration
      self.launched = launched
      self.readOn = readOn
    }

    /// The configuration with what the page leaves no choice of filled in.
    package func completed(_ configuration: Configuration) -> Configuration {
      Configuration(
        ramGB: configuration.ramGB ?? ownConfiguration.ramGB
          ?? (ramOptions.count == 1 ? ramOptions.first : nil),
        storageGB: configuration.storageGB ?? ownConfiguration.storageGB
          ?? (storageOptions.count == 1 ? storageOptions.first : nil))
    }
  }

  package init(_ text: String, page: Page) {
    self.page = page
    let characters = Array(text)
    var depths: [Int] = []
    var depth = 0
    for character in characters {
      if character == "(" { depth += 1 }
      depths.append(depth)
      if character == ")" { depth = max(0, depth - 1) }
    }
    let amounts = CurrencyAmount.all(in: characters)
    let outer = amounts.filter { depths[$0.start] == 0 }
    for (index, amount) in outer.enumerated() {
      let end = index + 1 < outer.count ? outer[index + 1].start : characters.count
      let inner = amounts.filter { $0.start > amount.start && $0.start < end }
      read(amount, label: Array(characters[amount.end..<end]), offset: amount.end, inner: inner)
    }
    if text.holds("no official price") {
      leaveOut(.noOfficialPrice, "No official price", .priceOnceAnnounced)
    } else if amounts.isEmpty, !text.trimmed.isEmpty {
      let isCount = text.trimmed.allSatisfy { $0.isNumber || $0 == "," || $0 == "." }
      leaveOut(
        isCount ? .bareCount : .unreadablePrice, text.trimmed,
        isCount ? .noCurrency : .labelAmount)
    }
  }

  private mutating func read(
    _ amount: CurrencyAmount, label: [Character], offset: Int, inner: [CurrencyAmount]
  ) {
    guard amount.isPeso else {
      leaveOut(.foreignPrice, amount.asWritten, .pesosOnly)
      return
    }
    guard let pesos = checked(amount) else { return }
    let statement = PriceLabel(String(label), page: page)
    guard let kind = statement.kind else {
      leaveOut(
        .unreadablePrice, amount.asWritten + String(label), .sayWhatFor)
      return
    }
    let configuration = page.completed(statement.configuration)
    let official = prices.last { $0.configuration == configuration && $0.kind == .srp }?.amount
    add(
      pesos, amount, kind: kind, configuration: configuration, below: official,
      period: period(of: String(label), kind: kind))
    for (index, change) in inner.enumerated() {
      let end = index + 1 < inner.count ? inner[index + 1].start - offset : label.count
      let start = index == 0 ? 0 : inner[index - 1].end - offset
      let before = String(label[start..<(change.start - offset)])
      let after = String(label[(change.end - offset)..<end].prefix { $0 != ")" })
      readChange(change, before: before, after: after, of: configuration, official: pesos)
    }
  }

  /// A change in brackets: `(price drop to ₱9,990.00 on August 1, 2022)`.
  private mutating func readChange(
    _ change: CurrencyAmount, before: String, after: String, of configuration: Configuration,
    official: Peso
  ) {
    guard change.isPeso else {
      leaveOut(.foreignPrice, change.asWritten, .pesosOnly)
      return
    }
    guard let pesos = checked(change) else { return }
    let words = before.lowercased()
    let opening = words.lastIndex(of: "(").map { words[$0...].dropFirst() } ?? words[...]
    guard let kind = PriceLabel.changeKind(opening.trimmed) else {
      leaveOut(
        .unreadablePrice, opening.trimmed + " " + change.asWritten + after,
        .sayWhatFor)
      return
    }
    add(
      pesos, change, kind: kind, configuration: configuration, below: official,
      period: period(of: after, kind: kind))
  }

  private mutating func add(
    _ pesos: Peso, _ amount: CurrencyAmount, kind: PriceKind, configuration: Configuration,
    below official: Peso?, period: PricePeriod?
  ) {
    if kind == .priceDrop || kind == .promo, let official, official < pesos {
      leaveOut(
        .impossibleValue, amount.asWritten, .below(official: official))
      return
    }
    let price = StatedPrice(
      configuration: configuration, amount: pesos, kind: kind, effectiveFrom: period?.from,
      effectiveUntil: kind == .promo ? period?.until : nil, asWritten: amount.asWritten)
    if prices.contains(price) { return }
    prices.append(price)
  }

  private mutating func checked(_ amount: CurrencyAmount) -> Peso? {
    guard let pesos = amount.amount else {
      leaveOut(.missingValue, amount.asWritten, .fillInAmount)
      return nil
    }
    guard (Peso(pesos: 400)...Peso(pesos: 400_000)).contains(pesos) else {
      leaveOut(.implausiblePrice, amount.asWritten, .checkAmount)
      return nil
    }
    return pesos
  }

  private mutating func period(of text: String, kind: PriceKind) -> PricePeriod? {
    guard kind == .priceDrop || kind == .promo else { return nil }
    if text.holds("same period") { return lastPeriod }
    guard let start = text.firstRange(of: " on ") else { return nil }
    let period = PricePeriod(
      String(text[start.upperBound...]), launched: page.launched, readOn: page.readOn)
    if kind == .promo { lastPeriod = period }
    return period
  }

  private mutating func leaveOut(_ reason: LeftOutReason, _ value: String, _ cure: RowCure) {
    leftOut.append(LeftOutPrice(reason: reason, value: value, cure: cure))
  }
}

/// A part of a price text that is no peso price of the phone.
package struct LeftOutPrice: Hashable, Sendable {
  package let reason: LeftOutReason
  package let value: String
  package let cure: RowCure
}
