internal import Catalog

/// What the checks promise, a statement each.
extension Phrase {
  static let fileIsSound = Phrase("the file is sound", "buo ang file")
  static let tablesAreAsMade = Phrase(
    "the tables are as this version makes them", "tama ang mga table para sa version na ito")
  static let rowsAsWritten = Phrase(
    "every row is as it was written", "gaya ng pagkakasulat ang bawat hanay")
  static let rowsKeepConditions = Phrase(
    "every row keeps the conditions of its table",
    "sumusunod ang bawat hanay sa kondisyon ng table nito")
  static let sourcesLeadToPages = Phrase(
    "every source leads to a page of the web", "may web page ang bawat source")
  static let everyPriceHasSource = Phrase(
    "every price has a source and a phone, and nothing is an orphan",
    "may source at phone ang bawat presyo, at walang naulila")
  static let everyPriceInOneBand = Phrase(
    "every price in force is in exactly one band",
    "nasa iisang presyuhan lang ang bawat umiiral na presyo")
  static let derivedAgrees = Phrase(
    "what is derived agrees with the observations", "tugma sa mga nabasa ang mga kinuwenta")
  static let brandsMakeNoCircle = Phrase(
    "brands and their parents make no circle", "hindi paikot ang mga brand at ang nasa itaas nila")
  static let noPriceImpossible = Phrase(
    "no price is impossible, or ten times its neighbours or a tenth",
    "walang imposibleng presyo, o sampung beses o ikasampu ng mga katabi")
  static let launchYearsPlausible = Phrase(
    "launch years are plausible", "kapani-paniwala ang mga taon ng paglabas")
  static let figuresAgree = Phrase(
    "prices and figures of a phone agree with each other",
    "magkakatugma ang mga presyo at numero ng isang phone")
  static let correctionsInForce = Phrase(
    "every correction by hand is in force", "nasusunod ang bawat mano-manong pagtatama")
  static let nothingTwice = Phrase(
    "no phone and no variant is there twice", "walang phone o variant na doble")
  static let noTwins = Phrase(
    "no two phones look like one under two spellings",
    "walang dalawang phone na mukhang iisa sa dalawang baybay")
}

/// How to cure what a check found.
extension Phrase {
  static let buildAnew = Phrase(
    "build the catalogue anew with presyo build", "buuin ulit ang catalogue gamit ang presyo build")
  static let buildItAnew = Phrase(
    "build it anew with presyo build", "buuin ulit ito gamit ang presyo build")
  static let joinThem = Phrase(
    "join them under one id, or say in the model what sets them apart",
    "pagsamahin sa iisang id, o sabihin sa model ang pinagkaiba nila")
  static let nameTopmostBrand = Phrase(
    "name the topmost brand as its parent in brands.csv",
    "ilagay sa brands.csv ang pinakaitaas na brand bilang parent nito")
  static let leaveNameWithOne = Phrase(
    "leave the name with one of them in brands.csv or brand-words.csv",
    "iwan ang pangalan sa isa sa kanila sa brands.csv o brand-words.csv")
  static let writeBrandID = Phrase(
    "write the brand's id in brand-words.csv", "isulat ang id ng brand sa brand-words.csv")
  static let writeAddress = Phrase(
    "write its address with https:// in sources.csv",
    "isulat ang address nito na may https:// sa sources.csv")
  static let correctAmount = Phrase(
    "correct the amount in prices.csv", "itama ang halaga sa prices.csv")
  static let nameSourceAndDay = Phrase(
    "name its source and the day it was read in prices.csv",
    "ilagay sa prices.csv ang source nito at ang araw na nabasa")
  static let takeOneOut = Phrase(
    "take one of the two lines out of variants.csv",
    "alisin ang isa sa dalawang linya sa variants.csv")
  static let takeSourceOut = Phrase(
    "take it out of sources.csv, or name it beside the fact it gave",
    "alisin ito sa sources.csv, o banggitin katabi ng datos na galing dito")
  static let nameSourceOfFields = Phrase(
    "name the source of its fields, or take the phone out",
    "banggitin ang source ng mga detalye nito, o alisin ang phone")
  static let correctOverride = Phrase(
    "correct its id, field or value in overrides.csv",
    "itama ang id, field o value nito sa overrides.csv")
  static let compareBoth = Phrase(
    "compare both with their source", "ihambing ang dalawa sa source nila")
  static let compareAndOverride = Phrase(
    "compare it with its source and correct it in overrides.csv",
    "ihambing sa source nito at itama sa overrides.csv")
  static let compareLaunch = Phrase(
    "compare it with its source and correct the launch in phones.csv",
    "ihambing sa source nito at itama ang petsa ng paglabas sa phones.csv")

  static func compareWith(_ source: String) -> Phrase {
    Phrase("compare it with its source, \(source)", "ihambing sa source nito, \(source)")
  }

  static func compareThemWith(_ source: String) -> Phrase {
    Phrase("compare them with their source, \(source)", "ihambing ang mga ito sa source, \(source)")
  }

  static func compareAndCorrect(_ source: String) -> Phrase {
    Phrase(
      "compare it with its source, \(source), and correct prices.csv",
      "ihambing sa source nito, \(source), at itama ang prices.csv")
  }
}
