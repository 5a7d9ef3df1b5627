/// The readings of a catalogue, looked up by the ids of their sources.
public struct Readings: Sendable {
  private let byID: [String: Reading]
  private let complete: [Reading]

  /// - Parameters:
  ///   - readings: every reading, in any order.
  ///   - knownOn: leaves out what was read after that day.
  public init(_ readings: [Reading] = [], knownOn: CalendarDay? = nil) {
    byID = readings.indexed { $0.id }
    complete = readings.filter { reading in
      guard reading.isComplete, let readOn = reading.readOn else { return false }
      return knownOn.map { readOn.earliest <= $0 } ?? true
    }
  }

  /// The reading that a source belongs to; `nil` for one that no table describes, such as a file
  /// of a reader's own: it is taken for a fresh list.
  public func of(source id: String) -> Reading? {
    if let whole = byID[id] { return whole }
    guard let slash = id.utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    return byID[String(id[..<slash])]
  }

  /// Whether the source is an archive, whose repeating confirms nothing.
  public func isArchive(source id: String) -> Bool {
    of(source: id)?.kind.repeatsItself ?? false
  }

  /// Whether the source is the list of a shop that brings phones in from abroad.
  public func isImportShop(source id: String) -> Bool {
    of(source: id)?.kind == .importShop
  }

  /// The day up to which an observation speaks: a year's list up to the end of its year.
  public func day(of observation: PriceObservation) -> PartialDate {
    guard let until = of(source: observation.source)?.until else { return observation.observedOn }
    return until.latest < observation.observedOn.latest ? until : observation.observedOn
  }

  /// The complete readings of a publisher before a day, latest first.
  func complete(of publisher: String, before day: CalendarDay) -> [CalendarDay] {
    complete.compactMap { reading -> CalendarDay? in
      guard reading.publisher == publisher, let readOn = reading.readOn?.earliest, readOn < day
      else { return nil }
      return readOn
    }
    .sorted(by: >)
  }
}
