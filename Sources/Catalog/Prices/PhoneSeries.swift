/// The launches of the phones before and after one in its series.
public struct SeriesNeighbours: Hashable, Sendable {
  public var before: PartialDate?
  public var after: PartialDate?

  public init(before: PartialDate? = nil, after: PartialDate? = nil) {
    self.before = before
    self.after = after
  }
}

/// The series of a catalogue's phones: models whose names differ in one number only, such as
/// Galaxy A15 5G, A16 5G and A17 5G, or X200 Pro and X300 Pro.
public struct PhoneSeries: Sendable {
  /// How far around a phone the launches of its series have to follow the numbers for the series
  /// to tell anything: makers such as vivo number their phones without regard to time.
  static let reach = 2
  private static let around = (-reach...reach).filter { $0 != 0 }

  private var launches: [Place: PartialDate] = [:]

  public init(_ phones: [Phone]) { self.init(phones, around: nil) }

  /// The series of the phones of which no source states a launch: those of dated ones tell nothing
  /// that is asked, and a series lies within a brand.
  package init(_ phones: [Phone], around asked: [Phone]) {
    self.init(phones, around: Set(asked.filter { !$0.isDated }.map { $0.brand }))
  }

  private init(_ phones: [Phone], around brands: Set<String>?) {
    for phone in phones where brands?.contains(phone.brand) ?? true {
      guard let place = Place(phone), let date = phone.launched ?? phone.released else { continue }
      launches[place] = launches[place].map { min($0, date) } ?? date
    }
  }

  /// The launches of the neighbours of a phone that is not dated itself; none where the series is
  /// not in the order of time.
  public func neighbours(of phone: Phone) -> SeriesNeighbours {
    guard !phone.isDated, let place = Place(phone) else { return SeriesNeighbours() }
    let stride = stride(at: place)
    let around = Self.around.compactMap { launches[place.moved(by: $0 * stride)] }
    let isInOrder = zip(around, around.dropFirst()).allSatisfy { $0.earliest <= $1.earliest }
    guard isInOrder else { return SeriesNeighbours() }
    return SeriesNeighbours(
      before: launches[place.moved(by: -stride)], after: launches[place.moved(by: stride)])
  }

  /// How far apart the numbers of the series lie at a place: one, else ten or a hundred where only
  /// round numbers are given (Note 70 and Note 80, X200 Pro and X300 Pro).
  private func stride(at place: Place) -> Int {
    [1, 10, 100].first { stride in
      place.number % stride == 0
        && Self.around.contains { launches[place.moved(by: $0 * stride)] != nil }
    } ?? 1
  }

  /// A series and a number in it.
  private struct Place: Hashable {
    let series: String
    let number: Int

    init(series: String, number: Int) {
      self.series = series
      self.number = number
    }

    /// By the first number of a model's name that is no network: `a16 5g` is 16 of `a# 5g`.
    init?(_ phone: Phone) {
      var series: [UInt8] = Array(phone.brand.utf8)
      var number: Int?
      for word in ModelWords.of(phone.model) {
        series.append(UInt8(ascii: " "))
        let bytes = Array(word.utf8)
        let isNetwork = word == "5g" || word == "4g"
        guard number == nil, !isNetwork,
          let start = bytes.firstIndex(where: Self.isDigit)
        else {
          series += bytes
          continue
        }
        let digits = bytes[start...].prefix(while: Self.isDigit)
        guard digits.count <= 3 else { return nil }
        number = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        series += bytes[..<start] + [UInt8(ascii: "#")] + bytes[(start + digits.count)...]
      }
      guard let number else { return nil }
      self.init(series: String(decoding: series, as: UTF8.self), number: number)
    }

    func moved(by step: Int) -> Place { Place(series: series, number: number + step) }

    private static func isDigit(_ byte: UInt8) -> Bool {
      byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }
  }
}
