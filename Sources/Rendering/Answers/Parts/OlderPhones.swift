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

  /// How many were left out.
  static func hidden(_ count: Int) -> String {
    "\(counted(count, "older phone")) \(count == 1 ? "fits" : "fit") too (--older shows them)."
  }
}

extension BudgetAnswer {
  /// Whether the older phones were left out of the answer.
  var isOfCurrent: Bool { results.allSatisfy { $0.standing.isCurrent } }
}

/// The sentence on the days of the prices of a list.
enum PriceDays {
  /// `Prices in force on 2026-08-22; prices read up to 2026-07-06.`
  static func words(_ asOf: CalendarDay, readUpTo: CalendarDay?) -> String {
    guard let readUpTo, readUpTo <= asOf else { return "Prices in force on \(asOf.iso)." }
    return "Prices in force on \(asOf.iso). Prices read up to \(readUpTo.iso)."
  }
}
