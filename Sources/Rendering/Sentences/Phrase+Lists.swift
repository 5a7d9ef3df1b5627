package import Catalog

/// Yearly pricelists and what differs between two.
extension Phrase {
  static let whatChangedBetweenLists = Phrase(
    "What changed between the two pricelists", "Mga nagbago sa pagitan ng dalawang pricelist")
  static let unknownShort = Phrase("unknown", "hindi alam")
  static let noCurrentPhoneFits = Phrase(
    "No current phone fits.", "Walang kasalukuyang phone na pasok.")
  package static let launchNotKnownHead = Phrase(
    "Launch not known", "Hindi alam kung kailan lumabas")
  static let sourcesOfPrices = Phrase("Sources of the prices", "Pinagkunan ng mga presyo")
  package static let firstReadLater = Phrase("first read later", "nabasa nang mas huli")
  static let firstReadLaterMeans = Phrase(
    "First read later: no price of that day is known; the first that was read, with its date.",
    "Nabasa nang mas huli: walang alam na presyo noong araw na iyon; ito ang unang nabasa, may petsa."
  )

  package static func pricelist(of year: Int) -> Phrase {
    Phrase(
      "Smartphone pricelist Philippines \(year)", "Pricelist ng smartphone sa Pilipinas \(year)")
  }

  static func pricelist(on day: CalendarDay) -> Phrase {
    Phrase(
      "Smartphone pricelist Philippines, \(day.iso)",
      "Pricelist ng smartphone sa Pilipinas, \(day.iso)")
  }

  static func listOf(_ year: Int, _ day: CalendarDay, _ known: Phrase) -> Phrase {
    Phrase(
      "\(year) (prices in force on \(day.iso)\(known))",
      "\(year) (mga presyo noong \(day.iso)\(known))")
  }

  static func knownOn(_ day: CalendarDay) -> Phrase {
    Phrase(", known on \(day.iso)", ", alam noong \(day.iso)")
  }

  static func pricelistsCompared(_ one: Int, _ other: Int) -> Phrase {
    Phrase(
      "Pricelists compared: \(one) and \(other)",
      "Pagkukumpara ng mga pricelist: \(one) at \(other)")
  }

  static func fromTo(_ one: Phrase, _ other: Phrase) -> Phrase {
    Phrase("From \(one) to \(other)", "Mula \(one) hanggang \(other)")
  }

  static func to(_ one: String, _ other: String) -> Phrase {
    Phrase("\(one) to \(other)", "\(one) hanggang \(other)")
  }

  static func rowsInAll(_ counts: Phrase, _ all: Int) -> Phrase {
    Phrase(
      "Rows: \(counts); \(grouped(all)) in all.",
      "Mga hanay: \(counts); \(grouped(all)) lahat-lahat.")
  }

  static func phonesBy(_ counts: Phrase) -> Phrase {
    Phrase("Phones: \(counts).", "Mga phone: \(counts).")
  }

  static func noPhoneOfYearFits(_ year: Int) -> Phrase {
    Phrase("No phone of \(year) fits.", "Walang phone ng \(year) na pasok.")
  }

  static func firstSeenIn(_ year: Int) -> Phrase {
    Phrase(
      "First seen in a source in \(year); no source tells when they came.",
      "Unang nakita sa source noong \(year); walang source na nagsasabi kung kailan sila lumabas.")
  }

  static func phonesOfBrands(_ phones: Int, _ brands: Int, priced: Int) -> Phrase {
    Phrase(
      "\(self.phones(phones)) of \(self.brands(brands)), \(grouped(priced)) with a price; ",
      "\(self.phones(phones)) ng \(self.brands(brands)), \(grouped(priced)) ang may presyo; ")
  }

  static func rowsPriced(_ rows: Int, priced: Int) -> Phrase {
    Phrase(
      "\(self.rows(rows)), \(grouped(priced)) with a price. ",
      "\(self.rows(rows)), \(grouped(priced)) ang may presyo. ")
  }

  static func pricesReadOn(_ publisher: String, _ prices: Int, _ days: Phrase) -> Phrase {
    Phrase(
      "\(publisher): \(self.prices(prices)), read on \(days)",
      "\(publisher): \(self.prices(prices)), nabasa noong \(days)")
  }
}

/// Guides.
extension Phrase {
  static let savedGuides = Phrase("Saved guides", "Mga naka-save na guide")
  static let savedGuidesAndNames = Phrase(
    "Saved guides and their names", "Mga naka-save na guide at pangalan nila")
  static let noGuideSaved = Phrase("No guide is saved.", "Walang naka-save na guide.")
  static let listedNotRanked = Phrase(
    "Nothing is known of the specifications of these phones, so they are listed by price and not ranked.",
    "Walang alam na specs ng mga phone na ito, kaya ayon sa presyo ang listahan at walang ranggo.")
  static let noPricedPhoneFits = Phrase(
    "No phone with a peso price fits.", "Walang pasok na phone na may presyo sa piso.")
  static let whyEachIsIn = Phrase("Why each is in", "Bakit kasama ang bawat isa")
  package static let noPesoPriceOf = Phrase(
    "Without a peso price for what is asked", "Walang presyo sa piso para sa hinahanap")
  static let bestBuyHere = Phrase(
    "★ best buy: no phone here that costs the same or less equals it in every specification.",
    "★ best buy: walang phone dito na kasingmura o mas mura na tumatapat dito sa lahat ng specs.")
  static let nothingKnownOfSpecifications = Phrase(
    "nothing is known of its specifications", "walang alam sa specs nito")

  static func andMore(_ names: Phrase, _ rest: Int) -> Phrase {
    Phrase(
      "\(names), and \(grouped(rest)) more.", "\(names), at \(grouped(rest)) pa.")
  }

  static func no(_ feature: String) -> Phrase { Phrase("no \(feature)", "walang \(feature)") }

  static func inchScreen(_ inches: String) -> Phrase {
    Phrase("\(inches)-inch screen", "\(inches)-inch na screen")
  }

  package static func mAhBattery(_ number: String) -> Phrase {
    Phrase("\(number) mAh battery", "\(number) mAh na battery")
  }

  static func frontCamera(_ number: String) -> Phrase {
    Phrase("\(number) MP front camera", "\(number) MP na camera sa harap")
  }

  static func cameraWithOIS(_ number: String) -> Phrase {
    Phrase("\(number) MP camera with OIS", "\(number) MP camera na may OIS")
  }

  static func display(_ what: String) -> Phrase {
    Phrase("\(what) display", "\(what) na display")
  }
}

/// Watching.
extension Phrase {
  static let phonesWatched = Phrase(
    "Phones watched with presyo", "Mga phone na binabantayan ng presyo")
}
