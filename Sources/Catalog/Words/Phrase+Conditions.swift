/// What a question asks, said back to whoever asked.
extension Phrase {
  static func orNewer(_ network: String) -> Phrase {
    Phrase("\(network) or newer", "\(network) o mas bago")
  }

  static let orNetworkOrSystem = Phrase(
    ", or a network or system such as 5g or android",
    ", o network o system gaya ng 5g o android")

  static func not(_ brands: String) -> Phrase { Phrase("not \(brands)", "hindi \(brands)") }

  static func model(_ words: String) -> Phrase {
    Phrase("model “\(words)”", "model na “\(words)”")
  }

  static func chipset(_ words: String) -> Phrase {
    Phrase("chipset “\(words)”", "chipset na “\(words)”")
  }

  static func camera(by partner: String) -> Phrase {
    Phrase("\(partner) camera", "\(partner) na camera")
  }

  static func camera(_ partner: Phrase) -> Phrase {
    Phrase("\(partner) camera", "\(partner) na camera")
  }

  static func without(_ feature: String) -> Phrase {
    Phrase("without \(feature)", "walang \(feature)")
  }

  static func forUses(_ uses: [Use]) -> Phrase {
    let words = uses.map { $0.words }
    return Phrase(
      "for \(words.map { $0.english }.joined(separator: " and "))",
      "\(words.map { $0.filipino }.joined(separator: " at "))")
  }

  static func atLeast(_ value: String, _ noun: Phrase) -> Phrase {
    Phrase("at least \(value)\(noun)", "\(value)\(noun) pataas")
  }

  static func atLeastInches(_ number: String) -> Phrase {
    Phrase("at least \(number) inches", "\(number) inches pataas")
  }

  static func display(_ size: Phrase) -> Phrase { Phrase("\(size) display", "\(size) na display") }

  static func upToGrams(_ number: String) -> Phrase {
    Phrase("up to \(number)g", "hanggang \(number)g")
  }

  /// `Samsung or OPPO`.
  package static func eitherOf(_ names: [String]) -> Phrase {
    Phrase("\(names.joined(separator: " or "))", "\(names.joined(separator: " o "))")
  }

  static func ofSources(_ kinds: Phrase) -> Phrase {
    kinds.isEmpty ? kinds : Phrase("\(kinds) sources", "mga source na \(kinds)")
  }

  static func ofPrices(_ kinds: Phrase) -> Phrase {
    kinds.isEmpty ? kinds : Phrase("\(kinds) prices", "mga presyong \(kinds)")
  }
}

/// Years of launch.
extension Phrase {
  static let launchedAtAnyTime = Phrase("launched at any time", "lumabas kahit kailan")

  static func launchedSince(_ year: Int) -> Phrase {
    Phrase("launched since \(year)", "lumabas mula \(year)")
  }

  static func launchedBefore(_ year: Int) -> Phrase {
    Phrase("launched before \(year)", "lumabas bago mag-\(year)")
  }

  package static func launchedIn(_ year: Int) -> Phrase {
    Phrase("launched in \(year)", "lumabas noong \(year)")
  }

  static func launched(_ from: Int, _ to: Int) -> Phrase {
    Phrase("launched \(from) to \(to)", "lumabas noong \(from) hanggang \(to)")
  }

  static func launched(_ date: Phrase) -> Phrase { Phrase("launched \(date)", "lumabas \(date)") }
}

extension Use {
  /// What the phone is for, as it is said after "for" in English and by itself in Filipino.
  public var words: Phrase {
    switch self {
    case .gaming: Phrase("gaming", "pang-gaming")
    case .camera: Phrase("camera", "pang-camera")
    case .battery: Phrase("battery", "matagal ma-lowbat")
    case .kids: Phrase("kids", "pambata")
    case .seniors: Phrase("seniors", "pang-senior")
    case .school: Phrase("school", "pang-school")
    case .work: Phrase("work", "pang-trabaho")
    }
  }
}

/// Limits of a list of price changes.
extension Phrase {
  package static func since(_ date: PartialDate) -> Phrase {
    Phrase("since \(date.iso)", "mula \(date.iso)")
  }

  package static func until(_ date: PartialDate) -> Phrase {
    Phrase("until \(date.iso)", "hanggang \(date.iso)")
  }

  package static func atLeast(_ share: String) -> Phrase {
    Phrase("at least \(share)", "\(share) pataas")
  }
}

/// What the values of options are called, where one is none of them.
extension Phrase {
  static let aNetwork = Phrase("a network", "network")
  static let aFeature = Phrase("a feature", "feature")
  static let aCameraPartner = Phrase("a camera partner", "katuwang sa camera")

  static func aValue(of option: String) -> Phrase {
    Phrase("a value of --\(option)", "value ng --\(option)")
  }
}
