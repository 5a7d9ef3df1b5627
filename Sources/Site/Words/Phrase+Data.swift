internal import Catalog
internal import Rendering

/// Downloads, freshness and counts.
extension Phrase {
  static let dataAbout = Phrase(
    "Downloads of the whole catalogue, its sources and how fresh it is.",
    "Mga download ng buong catalogue, mga source nito at gaano ito kabago.")
  static let dataLead = Phrase(
    "The whole catalogue is open: take it, check it, correct it.",
    "Bukas ang buong catalogue: kunin, suriin, itama.")
  static let pricesThatStoodOn = Phrase("Prices that stood on", "Mga presyo noong")
  static let manyLastReadOn = Phrase(
    "Many phones last read on", "Huling nabasa ang marami noong")
  static let withPesoPrice = Phrase("With a peso price", "May presyo sa piso")
  static let onSaleWithPrice = Phrase("On sale with a price", "Ibinebenta at may presyo")
  static let pricesThatWereRead = Phrase("Prices that were read", "Mga presyong nabasa")
  static let readByKind = Phrase("What was read, by kind", "Mga nabasa, ayon sa uri")
  static let pricesByKind = Phrase("Prices by kind", "Mga presyo ayon sa uri")
  static let publishersOfPrices = Phrase(
    "Publishers of prices, most prices first", "Mga publisher ng presyo, pinakamarami muna")
  static let whoPricesAreFrom = Phrase("Who the prices are from", "Kanino galing ang mga presyo")
  static let aboutAbout = Phrase(
    "The kinds of prices, the rules that choose between them, and what value means.",
    "Mga uri ng presyo, ang mga tuntunin sa pagpili, at kung ano ang sulit.")

  static func saleRule(months: Int) -> Phrase {
    Phrase(
      "A phone counts as on sale while its last sign of sale is at most \(months) months old: its launch, a price read in a shop, or a fresh list that names it. Older phones keep their pages and are listed apart.",
      "Ibinebenta pa ang phone kung hindi lalampas sa \(months) na buwan ang huling palatandaan nito: ang paglabas, presyong nabasa sa shop, o bagong listahang kasama ito. May pahina pa rin ang mas lumang phone at nakahiwalay sa listahan."
    )
  }
}

/// Every phone by name.
extension Phrase {
  static let allPhonesAbout = Phrase(
    "Every smartphone of the catalogue by brand and name.",
    "Bawat smartphone sa catalogue ayon sa brand at pangalan.")

  static func phonesByName(_ number: Int) -> Phrase {
    Phrase(
      "\(grouped(number)) phones by brand and name, each with its price if one is known.",
      "\(grouped(number)) phone ayon sa brand at pangalan, kasama ang presyo kung may alam.")
  }
}

/// The files of the data page.
extension Phrase {
  static let phonesFile = Phrase(
    "every phone with its specifications", "bawat phone at ang specs nito")
  static let pricesFile = Phrase(
    "every price that was read, with kind, dates and source",
    "bawat presyong nabasa, may uri, petsa at source")
  static let sourcesFile = Phrase("every page that was read", "bawat pahinang nabasa")
  static let brandsFile = Phrase(
    "brands with their other names", "mga brand at iba pa nilang pangalan")
  static let brandWordsFile = Phrase(
    "words that tell a brand beside its own names",
    "mga salitang nagsasabi ng brand bukod sa pangalan nito")
  static let chipsetsFile = Phrase(
    "how good chipsets are, beside each other", "paghahambing ng husay ng mga chipset")
  static let variantsFile = Phrase(
    "memory and storage of each phone", "RAM at storage ng bawat phone")
  static let guidesFile = Phrase("the questions of the guides", "mga tanong ng mga guide")
  static let conflictsFile = Phrase(
    "where sources disagree, and which was believed",
    "kung saan nagtatalo ang mga source, at alin ang pinaniwalaan")
  static let overridesFile = Phrase(
    "corrections by hand, with reasons", "mga itinama nang mano-mano, may dahilan")
  static let packageFile = Phrase(
    "the description of all tables (Frictionless Data Package)",
    "paglalarawan ng lahat ng table (Frictionless Data Package)")
  static let otherFile = Phrase(
    "a table of the data package", "table ng data package")
}
