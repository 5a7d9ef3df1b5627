internal import Catalog
internal import Rendering

/// Pricelists of years.
extension Phrase {
  static let yearsLead = Phrase(
    "All phones launched in a year, with the price of every variant at the end of that year.",
    "Lahat ng phone na lumabas sa isang taon, kasama ang presyo ng bawat variant sa dulo ng taon.")
  static let yearsAbout = Phrase(
    "Smartphone pricelists of the Philippines by year.",
    "Mga pricelist ng smartphone sa Pilipinas ayon sa taon.")
  static let pricelists = Phrase("Pricelists", "Mga pricelist")
  static let fromYearToNext = Phrase(
    "From one year to the next", "Mula sa isang taon hanggang sa sumunod")
  static let besideYears = Phrase(
    "Beside the year before and after", "Katabi ng nakaraan at sumunod na taon")
  static let firstReadLaterNote = Phrase(
    "Where the first known price of a variant is younger than this day, it is shown with its date and marked “first read later”.",
    "Kung mas bago sa araw na ito ang unang alam na presyo ng variant, ipinapakita ito kasama ang petsa at may markang “nabasa nang mas huli”."
  )
  static let byBrand = Phrase("By brand", "Ayon sa brand")

  static func changedBetween(_ from: Int, _ to: Int) -> Phrase {
    Phrase("What changed from \(from) to \(to)", "Mga nagbago mula \(from) hanggang \(to)")
  }

  static func yearAbout(_ heading: Phrase, _ phones: Int, _ brands: Int) -> Phrase {
    Phrase(
      "\(heading): \(self.phones(phones)) of \(self.brands(brands)), each price with its date and source.",
      "\(heading): \(self.phones(phones)) ng \(self.brands(brands)), may petsa at source ang bawat presyo."
    )
  }

  static func yearLead(
    _ phones: Int, _ brands: Int, launchedIn year: Int, on day: CalendarDay
  ) -> Phrase {
    Phrase(
      "\(self.phones(phones)) of \(self.brands(brands)) launched in \(year), every variant at the price that stood on \(day.words).",
      "\(self.phones(phones)) ng \(self.brands(brands)) na lumabas noong \(year), bawat variant sa presyo nito noong \(day.words)."
    )
  }

  static func stoodOn(_ day: CalendarDay) -> Phrase {
    Phrase("Prices that stood on \(day.words)", "Mga presyo noong \(day.words)")
  }

  static func firstSeenUndated(_ year: Int) -> Phrase {
    Phrase(
      "First seen in \(year); no source dates their launch",
      "Unang nakita noong \(year); walang source na may petsa ng labas nila")
  }
}

/// Two years side by side.
extension Phrase {
  static let theListsThemselves = Phrase("The lists themselves", "Ang mga listahan mismo")
  static let byPriceBand = Phrase("By price band", "Ayon sa presyuhan")
  static let byLowestAtYearsEnd = Phrase(
    "Phones by their lowest price at the end of their year",
    "Mga phone ayon sa pinakamurang presyo sa dulo ng taon nila")
  static let phonesAndMedians = Phrase(
    "Phones and median starting price of each brand",
    "Bilang ng phone at gitna ng panimulang presyo ng bawat brand")

  static func smartphonesOf(_ from: Int, _ to: Int) -> Phrase {
    Phrase("Smartphones of \(from) and \(to)", "Mga smartphone ng \(from) at \(to)")
  }

  static func yearsCompared(_ from: Int, _ to: Int) -> Phrase {
    Phrase(
      "The smartphones launched in the Philippines in \(from) and \(to) compared: how many, at which prices, of which brands.",
      "Pagkukumpara ng mga smartphone na lumabas sa Pilipinas noong \(from) at \(to): ilan, magkano, at anong brand."
    )
  }

  static func launchedInBoth(_ before: Int, _ from: Int, _ after: Int, _ to: Int) -> Phrase {
    Phrase(
      "\(phones(before)) were launched in \(from) and \(grouped(after)) in \(to).",
      "\(phones(before)) ang lumabas noong \(from) at \(grouped(after)) noong \(to).")
  }

  static func halfStartedBelow(_ before: Peso, _ after: Peso, _ step: Phrase) -> Phrase {
    Phrase(
      " Half of them started below \(before.formatted) in the one year and below \(after.formatted) in the other\(step).",
      " Kalahati sa mga ito ay nagsimula nang wala pang \(before.formatted) sa unang taon at wala pang \(after.formatted) sa sumunod\(step)."
    )
  }

  static func phonesOf(year: String) -> Phrase { Phrase("Phones \(year)", "Phone \(year)") }
  static func medianOf(year: String) -> Phrase { Phrase("Median \(year)", "Gitna \(year)") }
}
