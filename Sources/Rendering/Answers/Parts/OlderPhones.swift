import Catalog

/// Sentences about phones that are no longer sold.
enum OlderPhones {
  /// That they are the answer, because nothing that is sold fits.
  static func shown(nearest: Offer?) -> String {
    let near = nearest.flatMap { offer in
      offer.price.map {
        " The current phone nearest to the budget is \(offer.name) at \($0.marked)."
      }
    }
    return "No phone that is still sold fits; of these the last sign of sale is over "
      + "\(SignOfSale.months) months old.\(near ?? "")"
  }

  /// How many of the phones that are listed can no longer be bought.
  static func included(_ count: Int) -> String {
    "\(grouped(count)) of them \(count == 1 ? "is" : "are") no longer sold."
  }

  /// How many were left out.
  static func hidden(_ count: Int) -> String {
    "\(counted(count, "older phone")) \(count == 1 ? "fits" : "fit") too (--older shows them)."
  }
}

extension PhonesCounted {
  /// Of which phones a list is, where it is to be said: how many older ones fit too, or are in.
  var listWords: String? {
    guard older > 0 else { return nil }
    return switch scope {
    case .current: OlderPhones.hidden(older)
    case .all: OlderPhones.included(older)
    case .older: nil
    }
  }

  /// Of which phones figures are: `Current phones only: 612 older ones are left out (--older counts
  /// them).`
  func figureWords(_ how: String = "--older counts them") -> String? {
    switch scope {
    case .current:
      older == 0
        ? "Current phones only."
        : "Current phones only: \(counted(older, "older one")) \(older == 1 ? "is" : "are") "
          + "left out (\(how))."
    case .all:
      older == 0
        ? nil
        : "Of all phones: \(grouped(older)) of them \(older == 1 ? "is" : "are") no longer sold."
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
  static func words(_ asOf: CalendarDay, readUpTo: CalendarDay?) -> String {
    guard let readUpTo, readUpTo <= asOf else { return "Prices in force on \(asOf.iso)." }
    return "Prices in force on \(asOf.iso). Prices read up to \(readUpTo.iso)."
  }
}
