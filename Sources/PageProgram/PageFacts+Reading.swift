internal import Catalog

extension PageFacts {
  /// `nil` where the bytes are no such file, or one of another version.
  package init?(_ bytes: [UInt8]) {
    var cells = CellReader(bytes)
    guard cells.text() == Self.form else { return nil }
    let asOf = CalendarDay(iso: cells.text())
    let knownOn = CalendarDay(iso: cells.text())
    var facts = CatalogFacts()
    for _ in 0..<cells.count() {
      facts.brands.append(
        Brand(id: cells.text(), name: cells.text(), parent: cells.filled(), aliases: cells.list()))
    }
    for _ in 0..<cells.count() {
      let brand = cells.text()
      let kind = BrandWord.Kind(rawValue: cells.text())
      facts.brandWords.append(BrandWord(brand: brand, kind: kind ?? .family, word: cells.text()))
    }
    for _ in 0..<cells.count() {
      facts.androidVersions.append(
        AndroidVersion(number: cells.number(), released: cells.date(), url: cells.text()))
    }
    for _ in 0..<cells.count() {
      facts.partnerships.append(
        CameraPartnership(
          brand: cells.text(), partner: cells.text(), from: cells.dateIfAny(),
          until: cells.dateIfAny(), firstPhones: cells.text(), source: cells.text(),
          series: cells.list()))
    }
    for _ in 0..<cells.count() { facts.readings.append(cells.reading()) }
    for _ in 0..<cells.count() {
      facts.sources.append(
        PriceSource(
          id: cells.text(), publisher: cells.text(), url: cells.text(), readOn: cells.date()))
    }
    for _ in 0..<cells.count() { facts.phones.append(cells.phone()) }
    for _ in 0..<cells.count() {
      facts.variants.append(Variant(phone: cells.text(), configuration: cells.configuration()))
    }
    for _ in 0..<cells.count() { facts.prices.append(cells.price()) }
    for _ in 0..<cells.count() {
      facts.fieldSources.append(
        FieldSource(phone: cells.text(), source: cells.text(), fields: ["model"]))
    }
    guard cells.isAtEnd else { return nil }
    self.init(read: facts, asOf: asOf, knownOn: knownOn)
  }
}

/// Reads cells in their order; past the end all are empty.
struct CellReader {
  /// The unit separator of ASCII, which no text has.
  static let end: UInt8 = 0x1F

  private let bytes: [UInt8]
  private var place = 0
  private var isPast = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether all was read, and nothing more than that.
  var isAtEnd: Bool { place == bytes.count && !isPast }

  mutating func text() -> String {
    var end = place
    while end < bytes.count, bytes[end] != Self.end { end += 1 }
    guard end < bytes.count else {
      isPast = true
      return ""
    }
    defer { place = end + 1 }
    return String(decoding: bytes[place..<end], as: UTF8.self)
  }

  mutating func filled() -> String? {
    let text = text()
    return text.isEmpty ? nil : text
  }

  mutating func list() -> [String] { text().parts(between: "|") }

  mutating func number() -> Int { Int(text()) ?? 0 }

  /// How many rows follow; a row has a byte at least.
  mutating func count() -> Int { min(max(number(), 0), bytes.count - place) }

  mutating func dateIfAny() -> PartialDate? { PartialDate(iso: text()) }

  mutating func date() -> PartialDate { dateIfAny() ?? PartialDate(CalendarDay(ordinal: 0)) }

  mutating func configuration() -> Configuration {
    Configuration(ramGB: Double(text()), storageGB: Double(text()))
  }
}

extension CellReader {
  fileprivate mutating func reading() -> Reading {
    let id = text()
    let publisher = text()
    let readOn = dateIfAny()
    let kind = ReadingKind(rawValue: text()) ?? .list
    return Reading(
      id: id, publisher: publisher, readOn: readOn, kind: kind, isComplete: filled() != nil,
      until: dateIfAny())
  }

  fileprivate mutating func phone() -> Phone {
    let id = text()
    let brand = text()
    let model = text()
    let launched = dateIfAny()
    let released = dateIfAny()
    let firstSeen = date()
    let chipsetClass = filled().flatMap { Int($0) }
    var specifications = Specifications()
    for field in Specifications.fields {
      if let text = filled() { _ = field.write(&specifications, text) }
    }
    return Phone(
      id: id, brand: brand, model: model, launched: launched, released: released,
      firstSeen: firstSeen, specifications: specifications, chipsetClass: chipsetClass)
  }

  fileprivate mutating func price() -> PriceObservation {
    let phone = text()
    let configuration = configuration()
    let amount = Peso(centavos: Int64(text()) ?? 0)
    let kind = PriceKind(rawValue: text()) ?? .shop
    return PriceObservation(
      phone: phone, configuration: configuration, amount: amount, kind: kind,
      effectiveFrom: dateIfAny(), effectiveUntil: dateIfAny(), observedOn: date(), source: text(),
      asWritten: "", isVariantInferred: filled() != nil)
  }
}
