internal import Catalog

/// What the checks find wrong, a clause each.
extension Phrase {
  static let lookLikeOne = Phrase(
    "these phones look like one under two spellings",
    "mukhang iisa ang mga phone na ito sa dalawang baybay")
  static let sameName = Phrase(
    "these phones have the same name", "magkapareho ang pangalan ng mga phone na ito")
  static let parentIsSubBrand = Phrase(
    "its parent is itself a sub-brand", "sub-brand din ang parent nito")
  static let differsFromFacts = Phrase(
    "it differs from what the facts give", "iba ito sa lumalabas sa mga datos")
  static let inWALMode = Phrase(
    "the file is in WAL mode, unfit for publishing",
    "naka-WAL mode ang file, hindi puwedeng i-publish")
  static let otherBands = Phrase(
    "the bands are not those of this version", "hindi sa version na ito ang mga presyuhan")
  static let noPartOfCatalogue = Phrase(
    "is not part of a catalogue", "hindi bahagi ng catalogue")
  static let isMissing = Phrase("is missing", "wala")
  static let notAsMade = Phrase(
    "is not as this version makes it", "hindi gaya ng gawa ng version na ito")
  static let priceUnsourced = Phrase(
    "a price has no source or no date", "may presyong walang source o petsa")
  static let variantTwice = Phrase("a variant is there twice", "may variant na doble")
  static let sourceUnused = Phrase(
    "no fact rests on this source", "walang datos na nakasalalay sa source na ito")
  static let phoneUnsourced = Phrase(
    "neither a price nor a field names a source", "walang presyo o detalyeng may source")

  static let rowNotAsWritten = Phrase(
    "a row of it is not as it was written", "may hanay nito na hindi gaya ng pagkakasulat")
  static let addressNotOfWeb = Phrase(
    "its address is not one of the web", "hindi web address ang address nito")

  static func beforeItIsNoBrand(_ word: String) -> Phrase {
    Phrase("“\(word)” before it is no brand", "hindi brand ang “\(word)” sa unahan nito")
  }

  static func brokenCondition(_ rows: Int, _ condition: String) -> Phrase {
    Phrase(
      rows == 1
        ? "\(rows) row does not keep the condition \(condition)"
        : "\(rows) rows do not keep the condition \(condition)",
      "\(rows) hanay ang hindi sumusunod sa kondisyong \(condition)")
  }

  static func fileDamaged(_ detail: Phrase) -> Phrase {
    Phrase("the file is damaged (\(detail))", "sira ang file (\(detail))")
  }

  static func noValueOfColumn(_ value: String) -> Phrase {
    Phrase("“\(value)” is not a value of its column", "hindi value ng column nito ang “\(value)”")
  }

  static func namesSeveralBrands(_ name: String) -> Phrase {
    Phrase(
      "“\(name)” names more than one brand", "higit sa isang brand ang may pangalang “\(name)”")
  }

  static func namesWhatIsNotThere(_ table: String) -> Phrase {
    Phrase(
      "a row names a \(table) that is not there", "may hanay na bumabanggit ng \(table) na wala")
  }

  static func inBands(_ amount: Peso, _ number: Int) -> Phrase {
    Phrase(
      "\(amount.formatted) is in \(number) bands",
      "nasa \(number) presyuhan ang \(amount.formatted)")
  }

  static func unlikelyPrice(_ amount: Peso) -> Phrase {
    Phrase(
      "\(amount.formatted) is an unlikely price for a phone",
      "hindi kapani-paniwalang presyo ng phone ang \(amount.formatted)")
  }

  static func tenTimes(_ amount: Peso, _ nearest: Peso) -> Phrase {
    Phrase(
      "\(amount.formatted) is about ten times its neighbours (\(nearest.formatted))",
      "mga sampung beses ng mga katabi ang \(amount.formatted) (\(nearest.formatted))")
  }

  static func tenth(_ amount: Peso, _ nearest: Peso) -> Phrase {
    Phrase(
      "\(amount.formatted) is about a tenth of its neighbours (\(nearest.formatted))",
      "mga ikasampu ng mga katabi ang \(amount.formatted) (\(nearest.formatted))")
  }

  static func correctionMeetsNoRow(_ field: String, _ table: String) -> Phrase {
    Phrase(
      "the correction of \(field) in \(table).csv meets no row",
      "walang hanay na tinatamaan ang pagtatama ng \(field) sa \(table).csv")
  }

  static func correctionNotInForce(_ field: String, _ value: String) -> Phrase {
    Phrase(
      "the correction of \(field) to “\(value)” is not in force",
      "hindi nasusunod ang pagtatama ng \(field) sa “\(value)”")
  }

  static func smallerIsDearer(
    _ large: String, _ largeAmount: Peso, _ small: String, _ smallAmount: Peso
  ) -> Phrase {
    Phrase(
      "\(large) at \(largeAmount.formatted) is dearer in its smaller variant, \(small) at \(smallAmount.formatted)",
      "mas mahal ang mas maliit na variant, \(small) sa \(smallAmount.formatted), kaysa \(large) sa \(largeAmount.formatted)"
    )
  }

  static func dropBeforeLaunch(_ day: PartialDate, _ launched: PartialDate) -> Phrase {
    Phrase(
      "a price drop of \(day.iso) is before the launch in \(launched.iso)",
      "mas maaga sa paglabas noong \(launched.iso) ang pagbaba ng presyo noong \(day.iso)")
  }

  static func expiredPromo(_ amount: Peso) -> Phrase {
    Phrase(
      "the suggested price \(amount.formatted) is that of an expired promo",
      "presyo ng tapos nang promo ang SRP na \(amount.formatted)")
  }

  static func impossibleResolution(_ text: String) -> Phrase {
    Phrase("a resolution of \(text) is impossible", "imposible ang resolution na \(text)")
  }
}

/// Launches that cannot be right.
extension Phrase {
  static func years(_ first: Int, _ last: Int) -> Phrase {
    Phrase("\(first) to \(last)", "\(first) hanggang \(last)")
  }

  static func launchedOutside(_ date: PartialDate, _ first: Int, _ last: Int) -> Phrase {
    Phrase(
      "launched in \(date.iso), outside \(first) to \(last)",
      "lumabas noong \(date.iso), wala sa \(first) hanggang \(last)")
  }

  static func launchedButReleased(_ date: PartialDate, _ released: PartialDate) -> Phrase {
    Phrase(
      "launched in \(date.iso), but released in \(released.iso)",
      "lumabas noong \(date.iso), pero noong \(released.iso) sa ibang bansa")
  }

  static func launchedBeforeRelease(_ date: PartialDate, _ released: PartialDate) -> Phrase {
    Phrase(
      "launched in \(date.iso), over two months before the release in \(released.iso)",
      "lumabas noong \(date.iso), mahigit dalawang buwan bago sa ibang bansa noong \(released.iso)")
  }

  static func launchedButSiblings(_ date: PartialDate, _ year: Int) -> Phrase {
    Phrase(
      "launched in \(date.iso), but all its siblings in \(year)",
      "lumabas noong \(date.iso), pero noong \(year) lahat ng kapatid nito")
  }

  static func launchedButRead(_ date: PartialDate, _ read: PartialDate) -> Phrase {
    Phrase(
      "launched in \(date.iso), but a price was read on \(read.iso)",
      "lumabas noong \(date.iso), pero may presyong nabasa noong \(read.iso)")
  }

  static func launchedWithAndroid(_ date: PartialDate, _ version: Int, _ year: Int) -> Phrase {
    Phrase(
      "launched in \(date.iso) with Android \(version), which is of \(year)",
      "lumabas noong \(date.iso) na may Android \(version), na noong \(year) pa lang")
  }

  static func launchedButChipset(_ date: PartialDate, _ years: Phrase) -> Phrase {
    Phrase(
      "launched in \(date.iso), but its brand's phones with the same chipset in \(years)",
      "lumabas noong \(date.iso), pero noong \(years) ang mga phone ng brand na may parehong chipset"
    )
  }
}
