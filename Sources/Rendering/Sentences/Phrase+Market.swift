package import Catalog

/// Bands and brands.
extension Phrase {
  package static let phonesInEachBand = Phrase("Phones in each band", "Phone sa bawat presyuhan")
  static let phonesInEachPriceBand = Phrase(
    "Phones in each price band", "Phone sa bawat presyuhan")
  static let phonesOfBrandsByBand = Phrase(
    "Phones of each brand by price band", "Phone ng bawat brand ayon sa presyuhan")
  static let figuresOfBrands = Phrase("Figures of each brand", "Mga numero ng bawat brand")
  package static let brandsCompared = Phrase("Brands compared", "Pagkukumpara ng mga brand")
  static let noBrandToCompare = Phrase(
    "No phone fits, so there is no brand to compare.",
    "Walang phone na pasok, kaya walang brand na maikukumpara.")
  static let figure = Phrase("Figure", "Numero")
  static let withPrice = Phrase("With a price (n)", "May presyo (n)")
  static let priced = Phrase("Priced (n)", "May presyo (n)")
  package static let lowest = Phrase("Lowest", "Pinakamura")
  static let lowerQuartile = Phrase("Lower quartile", "Ibabang quartile")
  package static let median = Phrase("Median", "Gitna")
  static let upperQuartile = Phrase("Upper quartile", "Itaas na quartile")
  package static let highest = Phrase("Highest", "Pinakamahal")
  package static let with5G = Phrase("With 5G", "May 5G")
  static let perGB = Phrase("Per GB", "Bawat GB")
  static let medianPerGB = Phrase("Median per GB", "Gitna bawat GB")
  static let shape = Phrase("Shape", "Hugis")
  static let quartiles = Phrase(
    "Q1 and Q3: a quarter of the phones cost less than the first, a quarter more than the second.",
    "Q1 at Q3: sangkapat ng mga phone ang mas mura sa una, sangkapat ang mas mahal sa ikalawa.")

  static func phonesByBand(_ limits: Phrase) -> Phrase {
    limits.isEmpty
      ? Phrase("Phones by price band", "Mga phone ayon sa presyuhan")
      : Phrase("Phones by price band: \(limits)", "Mga phone ayon sa presyuhan: \(limits)")
  }

  static func phonesInEachBand(by group: Phrase) -> Phrase {
    Phrase(
      "Phones in each band by \(group.map { $0.lowercased() })",
      "Phone sa bawat presyuhan ayon sa \(group.map { $0.lowercased() })")
  }

  static func bandsNote(_ phones: Int, _ day: CalendarDay) -> Phrase {
    Phrase(
      "\(self.phones(phones)) with a price, each in one band by its starting price. A band holds its lower end and not its upper one. Prices in force on \(day.iso).",
      "\(self.phones(phones)) ang may presyo, isang presyuhan bawat isa ayon sa pinakamurang variant. Kasama sa presyuhan ang ibaba, hindi ang itaas. Mga presyo noong \(day.iso)."
    )
  }

  static func medianAgainst(_ year: Int) -> Phrase {
    Phrase("Median against \(year)", "Gitna kumpara sa \(year)")
  }

  static func against(_ year: Int) -> Phrase { Phrase("Against \(year)", "Kumpara sa \(year)") }

  static func phonesOf(_ year: Int) -> Phrase {
    Phrase("phones of \(year)", "mga phone ng \(year)")
  }

  static func noPhoneFits(of brand: Phrase) -> Phrase {
    Phrase("No phone of \(brand) fits.", "Walang pasok na phone ng \(brand).")
  }

  static func noPriceKnown(of brand: String, _ phones: Int) -> Phrase {
    Phrase(
      "No peso price is known of \(brand) (\(self.phones(phones))).",
      "Walang presyo sa piso ang \(brand) (\(self.phones(phones))).")
  }

  static func figuresNote(_ day: CalendarDay) -> Phrase {
    Phrase(
      "n is how many phones a figure rests on; – where they are too few to say. Prices are starting prices in force on \(day.iso).",
      "n ang bilang ng phone na pinagbatayan; – kung kulang ang mga ito. Presyo ng pinakamurang variant noong \(day.iso)."
    )
  }

  static func phonesButNoPrice(_ brands: String) -> Phrase {
    Phrase(
      "Phones but no peso price: \(brands).", "May phone pero walang presyo sa piso: \(brands).")
  }

  static func noPhoneThatFits(_ brands: Phrase) -> Phrase {
    Phrase("No phone that fits: \(brands).", "Walang pasok na phone: \(brands).")
  }

  static func with(_ brand: String, _ subBrands: String) -> Phrase {
    Phrase("\(brand) with \(subBrands)", "\(brand) kasama ang \(subBrands)")
  }

  static func subBrandsCounted(_ brands: Phrase) -> Phrase {
    Phrase("Sub-brands counted in: \(brands).", "Kasama sa bilang ang mga sub-brand: \(brands).")
  }

  static func withOlder(_ brand: String, _ older: Int) -> Phrase {
    Phrase("\(brand) (\(counted(older, "older one")))", "\(brand) (\(grouped(older)) na luma)")
  }
}

extension BandGrouping {
  var words: Phrase {
    switch self {
    case .brand: .brand
    case .year: .year
    }
  }
}
