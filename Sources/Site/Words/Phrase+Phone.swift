internal import Catalog
internal import Rendering

/// One phone and its prices.
extension Phrase {
  static let officialPrice = Phrase("Official price", "Opisyal na presyo")
  static let inShops = Phrase("In shops", "Sa mga shop")
  static let pricesByMemory = Phrase(
    "Prices by memory and storage", "Mga presyo ayon sa RAM at storage")
  static let countsFirst = Phrase(
    "The price that counts first, then the lowest",
    "Una ang presyong binibilang, saka ang pinakamura")
  static let latestFirst = Phrase("Latest first", "Pinakahuli muna")
  static let asSourceSays = Phrase("as the source says", "ayon sa source")
  static let priceAtLaunch = Phrase("price at launch", "presyo noong lumabas")
  static let firstReadThen = Phrase("first read then", "noon unang nabasa")
  static let onlyImported = Phrase(
    "Only a shop that brings phones in names this phone; no maker’s price is known here.",
    "Shop lang na nag-i-import ang may phone na ito; walang alam na presyo ng gumawa rito.")
  static let chartOfPrices = Phrase(
    "Lines are official prices, each until the next; rings are prices of shops on the day they were read. The table below holds the same figures.",
    "Mga opisyal na presyo ang linya, bawat isa hanggang sa sumunod; presyo ng shop noong araw na nabasa ang bilog. Nasa table sa ibaba ang mga datos na ito."
  )
  static let bothKept = Phrase(
    "Both statements are kept; a written rule decides which one is shown.",
    "Parehong itinatago; may nakasulat na tuntunin kung alin ang ipapakita.")

  static func priceOf(_ name: String) -> Phrase {
    Phrase("\(name) price in the Philippines", "Presyo ng \(name) sa Pilipinas")
  }

  static func phoneAbout(_ name: String, _ price: Phrase) -> Phrase {
    Phrase(
      "\(name) in the Philippines: \(price), with its date and source, its prices over time and its specifications.",
      "\(name) sa Pilipinas: \(price), may petsa at source, mga presyo sa paglipas ng panahon at specs."
    )
  }

  static func unpricedPhoneAbout(_ name: String) -> Phrase {
    Phrase(
      "\(name) in the Philippines: no peso price is known, its prices over time and its specifications.",
      "\(name) sa Pilipinas: walang alam na presyo sa piso, mga presyo sa paglipas ng panahon at specs."
    )
  }

  static func launched(_ day: Phrase) -> Phrase { Phrase("launched \(day)", "lumabas \(day)") }

  static func probablyNoLongerSold(_ sign: Phrase) -> Phrase {
    Phrase(
      "Probably no longer sold new\(sign). The price is the last one that is known.",
      "Malamang hindi na ibinebentang bago\(sign). Ito ang huling alam na presyo.")
  }

  static func lastSign(_ day: String) -> Phrase {
    Phrase(
      ": the last sign of sale is of \(day)",
      ": noong \(day) ang huling palatandaan na ibinebenta pa")
  }

  static func pricesOverTime(of name: String) -> Phrase {
    Phrase(
      "The prices of \(name) over time; a table below holds the same figures",
      "Mga presyo ng \(name) sa paglipas ng panahon; nasa table sa ibaba ang mga datos na ito")
  }
}

/// When a phone came.
extension Phrase {
  static func abroad(_ day: String) -> Phrase {
    Phrase("\(day), abroad", "\(day), sa ibang bansa")
  }

  static func by(_ day: String) -> Phrase { Phrase("by \(day)", "hindi lalampas ng \(day)") }
}

/// Specifications.
extension Phrase {
  static let screen = Phrase("Screen", "Screen")
  static let speedAndSystem = Phrase("Speed and system", "Bilis at system")
  static let cameras = Phrase("Cameras", "Camera")
  static let battery = Phrase("Battery", "Battery")
  static let network = Phrase("Network", "Network")
  static let bodyAndMore = Phrase("Body and more", "Katawan at iba pa")
  static let launch = Phrase("Launch", "Labas")
  static let releaseAbroad = Phrase("Release abroad", "Labas sa ibang bansa")

  static func screen(_ inches: String) -> Phrase {
    Phrase("\(inches)″ screen", "\(inches)″ na screen")
  }

  static func camera(_ megapixels: String) -> Phrase {
    Phrase("\(megapixels) MP camera", "\(megapixels) MP na camera")
  }

  static func noSourceTells(_ what: Phrase) -> Phrase {
    Phrase("No source tells: \(what).", "Walang source na nagsasabi ng: \(what).")
  }
}
