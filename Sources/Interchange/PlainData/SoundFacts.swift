package import Catalog

/// What no fact can be, whoever states it: the limits that keep one slip from changing every answer.
package enum SoundFacts {
  /// No phone is sold here for more; the dearest of eleven years cost a fifth of it.
  static let highestPrice = Peso(pesos: 1_000_000)

  /// How often another price of a phone can be held: the furthest two that sources state of one
  /// phone are at three times each other.
  static let farFactor: Int64 = 20

  /// So many days after the clock's a fact may lie: clocks are set wrong, by years at worst.
  private static let daysAhead = 3_653

  /// The day after which no fact of files can lie.
  package static func latestDay(_ today: CalendarDay) -> CalendarDay {
    CalendarDay(ordinal: today.ordinal + daysAhead)
  }

  /// Whether a character stands in a text that nobody sees and that changes what is seen: a control
  /// character, or one that turns the direction of writing. The end of a line is seen.
  package static func hasHidden(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0..<0x0A, 0x0B..<0x20, 0x7F..<0xA0: true
      case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
  }

  /// The prices that are far from all others of their phones, those of `known` included.
  static func far(_ prices: [PriceObservation], knowing known: [PriceObservation]) -> [Int] {
    var amounts: [String: [Int64]] = [:]
    for price in known { amounts[price.phone, default: []].append(price.amount.centavos) }
    for price in prices { amounts[price.phone, default: []].append(price.amount.centavos) }
    let sorted = amounts.mapValues { $0.sorted() }
    return prices.indices.filter { index in
      let amount = prices[index].amount.centavos
      guard let all = sorted[prices[index].phone], all.count > 1 else { return false }
      let (low, high) = (all[0], all[all.count - 1])
      if amount == high, all[all.count - 2] < high { return high / farFactor > all[all.count - 2] }
      if amount == low, all[1] > low { return all[1] / farFactor > low }
      return false
    }
  }
}
