import Catalog

/// Sentences about phones that are no longer sold.
enum OlderPhones {
  /// That they are the answer, because nothing that is sold fits.
  static func shown(nearest: Offer?) -> Phrase {
    let near = nearest.flatMap { offer in
      offer.price.map { Phrase.nearestCurrent(offer.name, $0.marked) }
    }
    return .olderShown + (near ?? .blank)
  }

  /// How many of the phones that are listed can no longer be bought.
  static func included(_ count: Int) -> Phrase { .noLongerSold(count) }

  /// How many were left out.
  static func hidden(_ count: Int) -> Phrase { .olderFitToo(count) }
}

extension PhonesCounted {
  /// Of which phones a list is, where it is to be said: how many older ones fit too, or are in.
  var listWords: Phrase? {
    guard older > 0 else { return nil }
    return switch scope {
    case .current: OlderPhones.hidden(older)
    case .all: OlderPhones.included(older)
    case .older: nil
    }
  }

  /// Of which phones figures are: `Current phones only: 612 older ones are left out (--older counts
  /// them).`
  func figureWords(_ how: Phrase = .olderCountsThem) -> Phrase? {
    switch scope {
    case .current:
      older == 0 ? .currentOnly : .currentOnly(leftOut: older, how)
    case .all:
      older == 0 ? nil : .ofAllPhones(older)
    case .older: OlderPhones.shown(nearest: nil)
    }
  }

  var json: [JSONValue.Member] {
    [
      .init("older", .integer(older)), .init("older_shown", .bool(olderShown)),
      .init("scope", .string(scope.rawValue)),
    ]
  }
}

/// The sentence on the days of the prices of a list.
enum PriceDays {
  /// `Prices in force on 2026-08-22; prices read up to 2026-07-06.`
  static func words(_ asOf: CalendarDay, readUpTo: CalendarDay?) -> Phrase {
    guard let readUpTo, readUpTo <= asOf else { return .pricesInForce(on: asOf) }
    return .pricesInForce(on: asOf, readUpTo: readUpTo)
  }
}
