/// What the sources say of one phone: all that its price, its age and its standing follow from.
public struct PhoneFacts: Sendable {
  public let phone: Phone
  /// The configurations in which it is sold, as far as they are known.
  public let configurations: [Configuration]
  public let observations: [PriceObservation]
  /// Ids of the sources that name the phone without a price.
  public let naming: [String]
  /// The phones before and after it in its series.
  public let neighbours: SeriesNeighbours

  /// - Parameters:
  ///   - phone: the phone.
  ///   - variants: variants of this and other phones.
  ///   - observations: observations of this and other phones, in any order.
  ///   - naming: ids of the sources that name it.
  ///   - neighbours: the phones before and after it in its series.
  ///   - knownOn: leaves out what was read after that day; `nil` uses everything.
  public init(
    _ phone: Phone, variants: [Variant], observations: [PriceObservation],
    naming: [String] = [], neighbours: SeriesNeighbours = SeriesNeighbours(),
    knownOn: CalendarDay? = nil
  ) {
    self.phone = phone
    self.configurations = variants.filter { $0.phone == phone.id }.map { $0.configuration }
    self.observations = observations.filter { observation in
      observation.phone == phone.id
        && knownOn.map { observation.observedOn.earliest <= $0 } ?? true
    }
    self.naming = naming
    self.neighbours = neighbours
  }

  /// The observations by the configuration they are prices of.
  var byConfiguration: [Configuration: [PriceObservation]] {
    Dictionary(grouping: observations) { $0.configuration.resolved(among: configurations) }
  }

  /// The day on which a publisher was first read to have the phone; `nil` where it never was.
  func firstReading(of publisher: String, in readings: Readings) -> CalendarDay? {
    var days: [CalendarDay] = []
    for observation in observations
    where readings.of(source: observation.source)?.publisher == publisher {
      days.append(observation.observedOn.earliest)
    }
    for source in naming {
      guard let reading = readings.of(source: source), reading.publisher == publisher,
        let readOn = reading.readOn
      else { continue }
      days.append(readOn.earliest)
    }
    // The day first seen tells of a reading that no price and no specification rests on any more.
    let seen = phone.firstSeen.earliest
    if !days.isEmpty, readings.complete(of: publisher, before: seen.next).first == seen {
      days.append(seen)
    }
    return days.min()
  }

  /// Whether a complete reading of the publisher came before the first that had the phone.
  func cameLater(to publisher: String, in readings: Readings) -> CalendarDay? {
    guard let first = firstReading(of: publisher, in: readings),
      !readings.complete(of: publisher, before: first).isEmpty
    else { return nil }
    return first
  }
}

extension CalendarDay {
  var next: CalendarDay { CalendarDay(ordinal: ordinal + 1) }
}
