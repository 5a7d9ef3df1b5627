internal import Catalog
internal import Rendering

/// Names of pages and of their parts.
extension Phrase {
  static let home = Phrase("Home", "Home")
  static let budgets = Phrase("Budgets", "Budget")
  static let brandsPages = Phrase("Brands", "Brand")
  static let guidesPages = Phrase("Guides", "Guide")
  static let guides = Phrase("Guides", "Mga guide")
  static let yearsHead = Phrase("Years", "Taon")
  static let compare = Phrase("Compare", "Ikumpara")
  static let dataAndSources = Phrase("Data and sources", "Datos at mga source")
  static let howPricesAreRead = Phrase("How prices are read", "Paano binabasa ang presyo")
  static let pageNotHere = Phrase("This page is not here", "Wala rito ang pahinang ito")
  static let addressLeadsNowhere = Phrase(
    "The address leads nowhere.", "Walang patutunguhan ang address.")
  static let pricelistsByYear = Phrase("Pricelists by year", "Mga pricelist ayon sa taon")
  static let mostPhoneForTheMoney = Phrase("Most phone for the money", "Pinakasulit sa presyo")
  static let valueHead = Phrase("Value", "Sulit")
  static let theList = Phrase("The list", "Ang listahan")
  static let theFirstThree = Phrase("The first three", "Ang unang tatlo")
  static let aFeedOfChanges = Phrase(
    "a feed of price changes", "feed ng mga pagbabago ng presyo")
  static let notNamed = Phrase("not named", "hindi sinabi")

  static func inThePhilippines(_ what: Phrase) -> Phrase {
    Phrase("\(what) in the Philippines", "\(what) sa Pilipinas")
  }
}

/// How fresh it all is.
extension Phrase {
  static func pricesStoodOn(_ day: CalendarDay) -> Phrase {
    Phrase("Prices that stood on \(day.words).", "Mga presyo noong \(day.words).")
  }

  static func pricesStoodOn(_ day: CalendarDay, readOn last: CalendarDay) -> Phrase {
    Phrase(
      "Prices that stood on \(day.words); the prices of many phones were last read on \(last.words).",
      "Mga presyo noong \(day.words); huling nabasa ang presyo ng maraming phone noong \(last.words)."
    )
  }
}

/// The first page.
extension Phrase {
  static let smartphonePrices = Phrase(
    "Smartphone prices in the Philippines", "Presyo ng smartphone sa Pilipinas")
  static let bandsByLowestPrice = Phrase(
    "Phones on sale, each in one band by its lowest price.",
    "Mga phone na ibinebenta, nasa isang presyuhan bawat isa ayon sa pinakamurang presyo nito.")
  static let highestValueOfBands = Phrase(
    "The phone with the highest value in each band.", "Ang pinakasulit na phone sa bawat presyuhan."
  )
  static let changedNewestFirst = Phrase(
    "Official prices that changed, newest first",
    "Mga opisyal na presyong nagbago, pinakabago muna")

  static func whatPhonesCost(_ phones: Int) -> Phrase {
    Phrase(
      "What smartphones cost in the Philippines: \(grouped(phones)) phones, each price with its kind, its date and its source.",
      "Magkano ang smartphone sa Pilipinas: \(grouped(phones)) phone, may uri, petsa at source ang bawat presyo."
    )
  }

  static func phonesAndPrices(_ phones: Int, _ prices: Int) -> Phrase {
    Phrase(
      "\(grouped(phones)) phones and \(grouped(prices)) prices, each with its kind, its date and its source. No advertising, and nobody watches you.",
      "\(grouped(phones)) phone at \(grouped(prices)) presyo, may uri, petsa at source ang bawat isa. Walang ads, at walang nagmamanman sa iyo."
    )
  }

  static func halfUnder(_ median: Peso) -> Phrase {
    Phrase(
      ", half under \(median.formatted)", ", kalahati ay wala pang \(median.formatted)")
  }

  static func launchedOn(_ day: Phrase) -> Phrase { Phrase("Launched \(day)", "Lumabas: \(day)") }
}

/// Guides.
extension Phrase {
  static let guidesLead = Phrase(
    "Questions that people ask, answered anew with every change of the facts.",
    "Mga karaniwang tanong, sinasagot ulit tuwing nagbabago ang datos.")
  static let guidesAbout = Phrase(
    "Guides to smartphones in the Philippines by budget and purpose.",
    "Mga guide sa smartphone sa Pilipinas ayon sa budget at gamit.")
  static let allGuides = Phrase("All guides", "Lahat ng guide")
  static let onlyOlderFit = Phrase(
    "No phone that is on sale fits; these are older ones.",
    "Walang ibinebentang phone na pasok; mas luma ang mga ito.")
  static let notSaidToFit = Phrase(
    "They are not said to fit the budget", "Hindi sinasabing pasok sila sa budget")
  static let bestValueForPurpose = Phrase(
    "Best value for this purpose first", "Pinakasulit muna para sa gamit na ito")
  static let byBrandAndModel = Phrase("By brand and model", "Ayon sa brand at model")

  static func guide(_ title: String, _ phones: Int) -> Phrase {
    Phrase(
      "\(title): \(self.phones(phones)) with price, date, source and reasons.",
      "\(title): \(self.phones(phones)), may presyo, petsa, source at dahilan.")
  }

  static func phonesFit(_ number: Int) -> Phrase {
    Phrase(
      "\(counted(number, "phone")) \(number == 1 ? "fits" : "fit").",
      "\(grouped(number)) phone ang pasok.")
  }

  static func olderWouldFit(_ number: Int) -> Phrase {
    Phrase(
      "\(counted(number, "older phone")) would fit too.",
      "\(grouped(number)) mas lumang phone ang papasok din.")
  }
}
