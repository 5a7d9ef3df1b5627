package import Catalog

/// One phone, and what is known of it.
extension Phrase {
  static let none = Phrase("none", "wala")
  static let yes = Phrase("yes", "oo")
  static let no = Phrase("no", "hindi")
  static let has = Phrase("Has", "Mayroon")
  static let lacks = Phrase("Lacks", "Wala")
  package static let notKnown = Phrase("not known", "hindi alam")
  static let notKnownHead = Phrase("Not known", "Hindi alam")
  static let notSaid = Phrase("not said", "hindi sinabi")
  static let lenses = Phrase("Lenses", "Lente")
  static let ageOfPrice = Phrase("Age of the price", "Tagal ng presyo")
  static let largestRAM = Phrase("Largest RAM", "Pinakamalaking RAM")
  static let largestStorage = Phrase("Largest storage", "Pinakamalaking storage")
  static let philippineLaunchNotKnown = Phrase(
    "Philippine launch not known", "hindi alam kung kailan lumabas sa Pilipinas")
  static let releasedAbroad = Phrase("Released abroad", "Lumabas sa ibang bansa")
  static let came = Phrase("Came", "Dumating")
  static let firstSeen = Phrase("First seen", "Unang nakita")
  static let lastSignOfSale = Phrase("Last sign of sale", "Huling palatandaan")
  static let noLongerSold = Phrase(" (no longer sold)", " (hindi na ibinebenta)")
  static let noPesoPriceKnown = Phrase(
    "No peso price is known.", "Walang alam na presyo sa piso.")
  static let pricesInForceTable = Phrase("Prices in force", "Mga umiiral na presyo")
  static let everyObservation = Phrase("Every observation", "Bawat nabasang presyo")
  static let asWritten = Phrase("As written", "Ayon sa source")
  static let from = Phrase("From", "Mula")
  static let until = Phrase("Until", "Hanggang")
  static let internationalRelease = Phrase(
    "int’l = international release", "int’l = labas sa ibang bansa")
  static let firstReadInSource = Phrase(
    "seen = first read in a source on that day",
    "nakita = unang nabasa sa source noong araw na iyon")

  static func released(_ date: PartialDate) -> Phrase {
    Phrase("\(date.iso) int’l", "\(date.iso) int’l")
  }

  static func seen(_ date: PartialDate) -> Phrase {
    Phrase("seen \(date.iso)", "nakita \(date.iso)")
  }

  static func launchNotKnown(_ marks: Phrase) -> Phrase {
    Phrase(
      "\(marks); the Philippine launch of these is not known.",
      "\(marks); hindi alam kung kailan lumabas ang mga ito sa Pilipinas.")
  }

  static func between(_ first: CalendarDay, _ last: CalendarDay) -> Phrase {
    Phrase("between \(first.iso) and \(last.iso)", "sa pagitan ng \(first.iso) at \(last.iso)")
  }

  static func by(_ day: CalendarDay) -> Phrase {
    Phrase("by \(day.iso)", "hindi lalampas ng \(day.iso)")
  }

  static func pricesInForceHead(on day: CalendarDay) -> Phrase {
    Phrase("Prices in force on \(day.iso)", "Mga presyo noong \(day.iso)")
  }

  static func notThis(_ value: String) -> Phrase { Phrase(", not \(value)", ", hindi \(value)") }

  static func sourceReadOn(_ number: Int, _ publisher: String, _ day: PartialDate) -> Phrase {
    Phrase(
      "[\(number)] \(publisher), read on \(day.iso): ",
      "[\(number)] \(publisher), nabasa noong \(day.iso): ")
  }
}

/// Prices over time, and amounts that are no price.
extension Phrase {
  package static let priceOverTime = Phrase("Price over time", "Presyo sa paglipas ng panahon")
  static let twoPoints = Phrase(
    "Two prices in time are two points, not a trend.",
    "Dalawang tuldok lang ang dalawang presyo, hindi pa ito takbo.")
  static let oneDayOnly = Phrase(
    "Prices of one day only: nothing to draw.", "Presyo ng isang araw lang: walang maiguguhit.")
  package static let variantNotNamed = Phrase("variant not named", "hindi sinabi ang variant")
  static let paidAMonth = Phrase("Paid a month", "Hulugan kada buwan")
  static let paidAMonthNeverCounts = Phrase(
    "What is paid a month never counts as a price.", "Hindi binibilang na presyo ang hulugan.")
  static let takenBack = Phrase("Taken back", "Binawi")
  static let takenBackOn = Phrase("Taken back on", "Binawi noong")
  static let takenBackCountsNoLonger = Phrase(
    "Taken back: counts no longer", "Binawi: hindi na binibilang")
  static let why = Phrase("Why", "Bakit")

  static func pricesOverTime(of name: String) -> Phrase {
    Phrase("Prices of the \(name) over time", "Presyo ng \(name) sa paglipas ng panahon")
  }

  static func chartShows(_ shown: Int, of all: Int) -> Phrase {
    Phrase(
      "The chart shows \(shown) of \(all) variants.", "\(shown) sa \(all) variant ang nasa guhit.")
  }

  static func lowestRecorded(
    since first: PartialDate, _ price: Phrase, from day: PartialDate
  ) -> Phrase {
    Phrase(
      "Lowest recorded since \(first.iso): \(price), from \(day.iso).",
      "Pinakamababang naitala mula \(first.iso): \(price), simula \(day.iso).")
  }

  static func noChangeSince(_ date: PartialDate) -> Phrase {
    Phrase(
      "No change since \(date.iso) is recorded: nothing to draw.",
      "Walang naitalang pagbabago mula \(date.iso): walang maiguguhit.")
  }
}

/// Phones side by side, and those like one.
extension Phrase {
  static let phonesSideBySide = Phrase("Phones side by side", "Magkatabing mga phone")
  static let betterValue = Phrase(
    "✓ the better value, where better is defined.",
    "✓ ang mas maganda, kung may masasabing mas maganda.")
  static let nothingDiffers = Phrase(
    "The phones do not differ in anything that is known.",
    "Walang pinagkaiba ang mga phone sa anumang alam.")
  static let everyPriceInForce = Phrase("Every price in force", "Lahat ng umiiral na presyo")
  static let nearestPhones = Phrase("The nearest phones", "Mga pinakamalapit na phone")
  static let whatDiffers = Phrase("What differs", "Ano ang pinagkaiba")
  static let nothingKnown = Phrase("nothing that is known", "walang alam na pinagkaiba")
  static let noCheaperKnown = Phrase(
    "No phone cheaper than it is known.", "Walang alam na phone na mas mura rito.")
  static let noLikeKnown = Phrase(
    "No phone like it is known.", "Walang alam na phone na katulad nito.")
  static let distanceMeans = Phrase(
    "Distance is 0 for the same specifications and 1000 for the opposite in all. ",
    "0 ang layo kung pareho ang specs at 1000 kung baligtad sa lahat. ")

  static func bothOf(_ names: [String]) -> Phrase {
    Phrase("\(names.joined(separator: " and "))", "\(names.joined(separator: " at "))")
  }

  static func equalValuesLeftOut(_ number: Int) -> Phrase {
    Phrase(
      "\(counted(number, "property", "properties")) with equal values left out.",
      "\(grouped(number)) detalyeng magkapareho ang hindi na ipinakita.")
  }

  static func everyPriceInForce(on day: CalendarDay) -> Phrase {
    Phrase("Every price in force on \(day.iso)", "Lahat ng presyo noong \(day.iso)")
  }

  static func cheaperThan(_ name: String) -> Phrase {
    Phrase(
      "Cheaper than the \(name), giving up least",
      "Mas mura sa \(name), pinakakaunti ang isusuko")
  }

  static func mostLike(_ name: String) -> Phrase {
    Phrase("Most like the \(name)", "Pinakakatulad ng \(name)")
  }

  static func phoneAt(_ name: String, _ price: Phrase) -> Phrase {
    Phrase("The \(name): \(price).", "Ang \(name): \(price).")
  }

  static func phoneWithoutPrice(_ name: String) -> Phrase {
    Phrase("The \(name): no peso price is known.", "Ang \(name): walang alam na presyo sa piso.")
  }

  static func better(_ change: Phrase) -> Phrase {
    Phrase("\(change) (better)", "\(change) (mas maganda)")
  }

  static func worse(_ change: Phrase) -> Phrase {
    Phrase("\(change) (worse)", "\(change) (mas mahina)")
  }

  static func knownOfOne(_ properties: Phrase) -> Phrase {
    Phrase("; known of one alone: \(properties)", "; alam sa isa lang: \(properties)")
  }
}
