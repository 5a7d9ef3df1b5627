package import Catalog

/// How many there are.
extension Phrase {
  package static func phones(_ number: Int) -> Phrase {
    Phrase("\(counted(number, "phone"))", "\(grouped(number)) phone")
  }

  package static func brands(_ number: Int) -> Phrase {
    Phrase("\(counted(number, "brand"))", "\(grouped(number)) brand")
  }

  static func rows(_ number: Int) -> Phrase {
    Phrase("\(counted(number, "row"))", "\(grouped(number)) hanay")
  }

  static func prices(_ number: Int) -> Phrase {
    Phrase("\(counted(number, "price"))", "\(grouped(number)) presyo")
  }

  static func days(_ number: Int) -> Phrase {
    Phrase("\(counted(number, "day"))", "\(grouped(number)) araw")
  }

  static func months(_ number: Int) -> Phrase {
    Phrase("\(counted(number, "month"))", "\(grouped(number)) buwan")
  }

  static func years(_ number: Int) -> Phrase {
    Phrase("\(counted(number, "year"))", "\(grouped(number)) taon")
  }

  static func monthsShort(_ number: Int) -> Phrase { Phrase("\(number) mo", "\(number) buwan") }
  static func yearsShort(_ number: Int) -> Phrase { Phrase("\(number) y", "\(number) taon") }

  /// `10 of 57 phones.`
  static func phones(_ shown: Int, of all: Int) -> Phrase {
    shown == all
      ? Phrase("\(phones(all)).", "\(phones(all)).")
      : Phrase("\(shown) of \(phones(all)).", "\(shown) sa \(phones(all)).")
  }
}
