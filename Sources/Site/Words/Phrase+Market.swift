internal import Catalog
internal import Rendering

/// Bands, and value against price.
extension Phrase {
  static let phonesByBudget = Phrase("Phones by budget", "Mga phone ayon sa budget")
  static let bandsLead = Phrase(
    "Ten price bands that hold every phone on sale once, by its lowest price.",
    "Sampung presyuhan; nasa isa lang ang bawat phone na ibinebenta, ayon sa pinakamurang presyo nito."
  )
  static let bandsAbout = Phrase(
    "How many smartphones there are in the Philippines for each budget.",
    "Ilan ang smartphone sa Pilipinas sa bawat budget.")
  static let onSaleInEachPriceBand = Phrase(
    "Phones on sale in each price band", "Mga phone na ibinebenta sa bawat presyuhan")
  static let onSaleInEachBand = Phrase(
    "Phones on sale in each band", "Phone na ibinebenta sa bawat presyuhan")
  static let bandBeginsAt = Phrase(
    "Phones on sale by their lowest price. A band begins at the amount under it.",
    "Mga phone na ibinebenta ayon sa pinakamurang presyo. Nagsisimula ang presyuhan sa halagang nasa ilalim nito."
  )
  static let bestValueFirst = Phrase("Best value first", "Pinakasulit muna")
  static let valueAgainstPrice = Phrase("Value against price", "Sulit kumpara sa presyo")
  static let valueCaption = Phrase(
    "Each dot is a phone: the further to the right the dearer, the higher the more phone for the money. The numbers are places in the list below, which holds the same figures.",
    "Isang phone ang bawat tuldok: mas mahal kapag nasa kanan, mas sulit kapag mataas. Puwesto sa listahan sa ibaba ang mga numero, at naroon din ang mga datos na ito."
  )

  /// `₱50,000 and up`: a band as a heading.
  static func andUp(_ lower: Peso) -> Phrase {
    Phrase("\(lower.formatted) and up", "\(lower.formatted) pataas")
  }

  static func under(_ upper: Peso) -> Phrase {
    Phrase("under \(upper.formatted)", "wala pang \(upper.formatted)")
  }

  static func phonesOf(_ band: Phrase) -> Phrase {
    Phrase("Phones \(band)", "Mga phone na \(band)")
  }

  static func bandAbout(_ number: Int, _ band: Phrase) -> Phrase {
    Phrase(
      "\(counted(number, "smartphone")) on sale in the Philippines for \(band), best value first, each price with its date and source.",
      "\(grouped(number)) smartphone na ibinebenta sa Pilipinas, \(band), pinakasulit muna, may petsa at source ang bawat presyo."
    )
  }

  static func onSaleBestFirst(_ number: Int) -> Phrase {
    Phrase(
      "\(phones(number)) on sale, most phone for the money first.",
      "\(phones(number)) na ibinebenta, pinakasulit muna.")
  }

  static func thisBandIs(_ band: Phrase) -> Phrase {
    Phrase(
      "This band is \(band). A phone stands in one band, by its lowest price.",
      "Ang presyuhang ito: \(band). Nasa isang presyuhan lang ang bawat phone, ayon sa pinakamurang presyo nito."
    )
  }

  static func ofPhones(_ band: Phrase) -> Phrase {
    Phrase("phones \(band)", "mga phone na \(band)")
  }

  static func valueAgainstPrice(of list: Phrase) -> Phrase {
    Phrase(
      "Value against price of \(list); the list below holds the same figures",
      "Sulit kumpara sa presyo ng \(list); nasa listahan sa ibaba ang mga datos na ito")
  }
}

/// Brands.
extension Phrase {
  static let brandsAbout = Phrase(
    "Smartphone brands in the Philippines compared by their prices.",
    "Mga brand ng smartphone sa Pilipinas, pinagkumpara ayon sa presyo.")
  static let medianByBrandAndYear = Phrase(
    "Median price by brand and year of launch", "Gitnang presyo ayon sa brand at taon ng labas")
  static let medianByYear = Phrase(
    "Median price by year of launch", "Gitnang presyo ayon sa taon ng labas")
  static let halfBelowLine = Phrase(
    "Half of a brand’s phones of a year started below its line.",
    "Kalahati ng phone ng brand sa isang taon ang mas mura sa linya nito.")
  static let medianStartingByBrand = Phrase(
    "Median starting price by brand and year of launch",
    "Gitna ng panimulang presyo ayon sa brand at taon ng labas")
  static let brandsByStartingPrices = Phrase(
    "Brands with phones on sale, by their starting prices",
    "Mga brand na may phone na ibinebenta, ayon sa panimulang presyo")
  static let onSale = Phrase("On sale", "Ibinebenta")
  static let withOlderOnly = Phrase("With older phones only", "Mas lumang phone lang ang mayroon")
  static let phonesOnSale = Phrase("Phones on sale", "Phone na ibinebenta")
  static let halfCostLess = Phrase("Half cost less than", "Kalahati ay mas mura sa")
  static let halfStartedBelow = Phrase(
    "Half of the phones launched in a year started below this price, at that year’s end.",
    "Kalahati ng mga phone na lumabas sa isang taon ang mas mura rito, sa dulo ng taong iyon.")
  static let newestFirst = Phrase("Newest first", "Pinakabago muna")
  static let cheapestFirst = Phrase("Cheapest first", "Pinakamura muna")
  static let olderPhones = Phrase("Older phones", "Mga mas lumang phone")
  static let noLongerSoldNewestFirst = Phrase(
    "No longer sold new as far as is known; newest first",
    "Sa pagkakaalam, hindi na ibinebentang bago; pinakabago muna")
  static let withoutPesoPrice = Phrase("Without a peso price", "Walang presyo sa piso")
  static let noSourceTellsCost = Phrase(
    "No source tells what they cost here", "Walang source na nagsasabi kung magkano rito")

  static func brandsWithPhones(_ brands: Int, _ phones: Int) -> Phrase {
    Phrase(
      "\(self.brands(brands)) with \(grouped(phones)) phones.",
      "\(self.brands(brands)) na may \(grouped(phones)) phone.")
  }

  static func pricesOf(_ brand: String) -> Phrase {
    Phrase("\(brand) prices in the Philippines", "Presyo ng \(brand) sa Pilipinas")
  }

  static func phonesOf(_ brand: String) -> Phrase {
    Phrase("\(brand) phones in the Philippines", "Mga \(brand) phone sa Pilipinas")
  }

  static func brandAbout(_ brand: String, _ current: Int, older: Int) -> Phrase {
    Phrase(
      "\(brand) phones in the Philippines: \(phones(current)) on sale and \(grouped(older)) older, each price with its date and source.",
      "Mga \(brand) phone sa Pilipinas: \(phones(current)) na ibinebenta at \(grouped(older)) na mas luma, may petsa at source ang bawat presyo."
    )
  }

  static func noneOnSale(_ number: Int) -> Phrase {
    Phrase(
      "\(phones(number)), none of them on sale any more.",
      "\(phones(number)), wala nang ibinebenta sa mga ito.")
  }

  static func onSale(_ number: Int) -> Phrase {
    Phrase("\(phones(number)) on sale.", "\(phones(number)) na ibinebenta.")
  }

  static func onSale(_ number: Int, older: Int) -> Phrase {
    Phrase(
      "\(phones(number)) on sale and \(grouped(older)) older.",
      "\(phones(number)) na ibinebenta at \(grouped(older)) na mas luma.")
  }

  static func countedIn(_ brands: Phrase) -> Phrase {
    Phrase(" \(brands) counted in.", " Kasama sa bilang ang \(brands).")
  }

  static func medianByYear(of brand: String) -> Phrase {
    Phrase(
      "Median price of \(brand) phones by year of launch",
      "Gitnang presyo ng mga \(brand) phone ayon sa taon ng labas")
  }

  static func medianStartingByYear(of brand: String) -> Phrase {
    Phrase(
      "Median starting price of \(brand) phones by year of launch",
      "Gitna ng panimulang presyo ng mga \(brand) phone ayon sa taon ng labas")
  }
}
