internal import Catalog
internal import SQLite

/// How a phone stood on a day, with its prices in force.
struct PricesOnDay {
  var standing = PhoneStanding()
  var prices: [PriceInForce] = []
}

extension CatalogSession {
  /// The stored prices of some phones, which are those of the latest day.
  func stored(_ selected: PhoneSelection) throws -> [String: PricesOnDay] {
    var phones: [String: PricesOnDay] = [:]
    let standings = selected.rows(
      of: "SELECT standing.phone, \(StandingRow.list) FROM main.phone_standing AS standing")
    for (phone, standing) in try FactsReader.all(
      db, standings, { try ($0.get(0) as String, StandingRow.standing($0, at: 1)) })
    {
      phones[phone] = PricesOnDay(standing: standing)
    }
    let prices = selected.rows(
      of: "SELECT \(PriceRow.priceList) FROM main.price_in_force AS price")
    for price in try FactsReader.all(db, prices, { try PriceRow.price($0) }) {
      phones[price.phone, default: PricesOnDay()].prices.append(price)
    }
    return phones
  }

  /// The series of those phones that no source dates, as far as their brands were known.
  func series(of phones: [Phone], knownOn: CalendarDay?) throws -> PhoneSeries {
    let brands = Set(phones.filter { !$0.isDated }.map(\.brand)).sorted()
    let known = try brands.flatMap { try FactsReader.dates(db, ofBrand: $0) }.filter { phone in
      knownOn.map { phone.firstSeen.earliest <= $0 } ?? true
    }
    return PhoneSeries(known)
  }

  /// The prices of some phones on any day, derived from what sources say of these phones.
  func derived(
    _ selected: PhoneSelection, _ phones: [Phone], on day: CalendarDay
  ) throws -> [String: PricesOnDay] {
    let knownOn = moment.askedKnownOn
    let variants = try FactsReader.variants(db, of: selected)
    let observations = try FactsReader.observations(db, of: selected)
    let naming = try FactsReader.naming(db, of: selected)
    let readings = Readings(try kept.readings(db), knownOn: knownOn)
    let series = try series(of: phones, knownOn: knownOn)
    var prices: [String: PricesOnDay] = [:]
    for phone in phones {
      let facts = PhoneFacts(
        phone, variants: variants[phone.id] ?? [], observations: observations[phone.id] ?? [],
        naming: naming[phone.id] ?? [], neighbours: series.neighbours(of: phone), knownOn: knownOn)
      let standing = PhoneStanding.of(facts, readings, on: day)
      prices[phone.id] = PricesOnDay(
        standing: standing, prices: PricesInForce.of(facts, readings, standing, on: day))
    }
    return prices
  }
}
