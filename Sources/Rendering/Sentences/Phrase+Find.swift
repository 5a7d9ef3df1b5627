package import Catalog

/// The answer to a question.
extension Phrase {
  package static let allPhones = Phrase("All phones", "Lahat ng phone")
  static let understood = Phrase("Understood: ", "Naintindihan: ")
  static let howScoresComeAbout = Phrase(
    "How the scores come about", "Paano nakuha ang mga score")
  static let noPesoPrice = Phrase("No peso price is known", "Walang alam na presyo sa piso")
  static let phonesWithoutPrice = Phrase(
    "Phones without a peso price", "Mga phone na walang presyo sa piso")
  package static let phonesThatMatch = Phrase("Phones that match", "Mga pasok na phone")
  static let limit0ShowsAll = Phrase(
    "--limit 0 shows all.", "--limit 0 para makita ang lahat.")
  static let noConditionWouldHelp = Phrase(
    " No single condition, if dropped, would change that.",
    " Walang isang kondisyon na kapag inalis ay makakatulong.")
  static let cheapestNear = Phrase(
    "The cheapest phones that come near", "Pinakamurang phone na malapit sa hanap")
  static let screenSize = Phrase("screen size", "laki ng screen")
  static let waterResistance = Phrase("water resistance", "water resistance")
  static let recency = Phrase("recency", "pagkabago")

  static func phonesThat(_ conditions: Phrase) -> Phrase {
    Phrase("Phones: \(conditions)", "Mga phone: \(conditions)")
  }

  static func ignored(_ words: String) -> Phrase {
    Phrase("   (ignored: \(words))", "   (hindi pinansin: \(words))")
  }

  static func nearestKnown(_ word: String) -> Phrase {
    Phrase(" (nearest known: “\(word)”)", " (pinakamalapit: “\(word)”)")
  }

  static func notUnderstood(_ words: Phrase) -> Phrase {
    Phrase("Not understood: \(words)", "Hindi naintindihan: \(words)")
  }

  static func bestBuyNote(_ terms: Phrase) -> Phrase {
    Phrase(
      "★ best buy: no phone that matches and costs the same or less equals it in every one of \(terms).",
      "★ best buy: walang pasok na phone na kasingmura o mas mura na tumatapat dito sa lahat ng \(terms)."
    )
  }

  static func moreAtShops(_ number: Int) -> Phrase {
    Phrase(
      "\(grouped(number)) more \(number == 1 ? "fits" : "fit") at a shop’s price (--price any).",
      "\(grouped(number)) pa ang pasok sa presyo ng shop (--price any).")
  }

  static func furtherUnpriced(_ number: Int, isListed: Bool) -> Phrase {
    let hint =
      isListed ? blank : Phrase(" (--unpriced lists them)", " (--unpriced para makita)")
    return Phrase(
      "Of \(counted(number, "further phone")) that \(number == 1 ? "meets" : "meet") the other conditions no peso price is known\(hint).",
      "\(grouped(number)) pang phone ang pasok sa ibang kondisyon pero walang presyo sa piso\(hint)."
    )
  }

  static func noneOf(_ asked: Phrase) -> Phrase { Phrase("\(asked): none.", "\(asked): wala.") }

  static func without(_ condition: Phrase, _ number: Int) -> Phrase {
    Phrase(
      " Without \(condition): \(grouped(number)).",
      " Kung wala ang \(condition): \(grouped(number)).")
  }

  static func without(_ condition: Phrase, _ number: Int, cheapest: String) -> Phrase {
    Phrase(
      " Without \(condition): \(grouped(number)), cheapest \(cheapest).",
      " Kung wala ang \(condition): \(grouped(number)), pinakamura ang \(cheapest).")
  }

  static func cheapest(_ what: Phrase, _ phone: String, of number: Int) -> Phrase {
    Phrase(
      " Cheapest \(what): \(phone) (of \(grouped(number))).",
      " Pinakamurang \(what): \(phone) (sa \(grouped(number))).")
  }

  static func scorePart(_ term: Phrase, _ value: Int?, _ percent: String) -> Phrase {
    let value = value.map { same(String($0)) } ?? Phrase("not known, 0", "hindi alam, 0")
    return Phrase("\(term) \(value) × \(percent)%", "\(term) \(value) × \(percent)%")
  }

  static func score(_ total: Int, _ parts: Phrase) -> Phrase {
    Phrase("\(total) of 1000 = \(parts)", "\(total) sa 1000 = \(parts)")
  }
}

/// Whether the bounds themselves are in.
extension Phrase {
  static let isIn = Phrase("in", "kasama")
  static let isOut = Phrase("out", "hindi kasama")

  static func upToMeans(_ amount: Peso) -> Phrase {
    Phrase(
      "Up to means at most: \(amount.formatted) itself is in.",
      "“Hanggang” ay kasama ang mismong \(amount.formatted).")
  }

  static func underMeans(_ amount: Peso) -> Phrase {
    Phrase(
      "Under means below: \(amount.formatted) itself is out.",
      "“Wala pa” ay mas mababa: hindi kasama ang mismong \(amount.formatted).")
  }

  static func andUpMeans(_ amount: Peso) -> Phrase {
    Phrase(
      "And up means at least: \(amount.formatted) itself is in.",
      "“Pataas” ay kasama ang mismong \(amount.formatted).")
  }

  static func overMeans(_ amount: Peso) -> Phrase {
    Phrase(
      "Over means above: \(amount.formatted) itself is out.",
      "“Higit sa” ay mas mataas: hindi kasama ang mismong \(amount.formatted).")
  }

  static func bothEndsIn(_ lower: Peso, _ upper: Peso) -> Phrase {
    Phrase(
      "Both ends, \(lower.formatted) and \(upper.formatted), are in.",
      "Kasama ang dalawang dulo, \(lower.formatted) at \(upper.formatted).")
  }

  static func ends(
    _ lower: Peso, _ lowerIs: Phrase, _ upper: Peso, _ upperIs: Phrase
  ) -> Phrase {
    Phrase(
      "\(lower.formatted) itself is \(lowerIs), \(upper.formatted) is \(upperIs).",
      "\(lowerIs) ang mismong \(lower.formatted), \(upperIs) ang \(upper.formatted).")
  }
}

/// How a question was read.
extension Phrase {
  static let canonical = Phrase("Canonical", "Canonical")
  static let options = Phrase("Options", "Options")
  static let everyWord = Phrase("Every word", "Bawat salita")
  static let asSQL = Phrase("As SQL", "Bilang SQL")
  static let parameters = Phrase("Parameters", "Parameters")
  static let everyWordTakenFor = Phrase(
    "Every word and what it was taken for", "Bawat salita at kung paano ito binasa")
  static let words = Phrase("Words", "Salita")
  static let role = Phrase("Role", "Papel")
  static let readAsColumn = Phrase("As", "Bilang")
  static let nearestKnown = Phrase("Nearest known", "Pinakamalapit")

  static func howRead(_ text: String) -> Phrase {
    Phrase("How “\(text)” is read", "Paano binasa ang “\(text)”")
  }
}

extension QueryToken.Role {
  var words: Phrase {
    switch self {
    case .used: Phrase("used", "ginamit")
    case .ignored: Phrase("ignored", "hindi pinansin")
    case .unknown: Phrase("unknown", "hindi kilala")
    }
  }
}
