package import Catalog

/// What changed: in readings, in official prices, between lists, since the last look.
extension Phrase {
  static let nothingChanged = Phrase("Nothing changed.", "Walang nagbago.")
  static let newPhones = Phrase("New phones", "Mga bagong phone")
  static let firstPrices = Phrase("First prices", "Mga unang presyo")
  static let dearer = Phrase("Dearer", "Nagmahal")
  static let cheaper = Phrase("Cheaper", "Nagmura")
  static let goneFromList = Phrase(
    "Gone from a publisher's list", "Nawala sa listahan ng publisher")
  static let sourcesThatDisagree = Phrase("Sources that disagree", "Mga source na nagtatalo")
  static let new = Phrase("New", "Bago")
  static let gone = Phrase("Gone", "Nawala")
  static let unchanged = Phrase("Unchanged", "Walang pagbabago")
  static let unknownChange = Phrase(
    "Unknown: one of the two prices is not known",
    "Hindi alam: isa sa dalawang presyo ang hindi alam")

  static func readSince(_ date: CalendarDay) -> Phrase {
    Phrase(
      "Read since \(date.iso), compared with what was known before.",
      "Nabasa mula \(date.iso), kumpara sa dating alam.")
  }

  static func whatChangedSince(_ date: CalendarDay) -> Phrase {
    Phrase("What changed since \(date.iso)", "Mga nagbago mula \(date.iso)")
  }

  static func only(_ limits: [Phrase]) -> Phrase {
    Phrase(
      "Only: \(limits.joined(separator: " · "))", "Ito lang: \(limits.joined(separator: " · "))")
  }
}

/// Price drops.
extension Phrase {
  package static let priceChanges = Phrase("Price changes", "Mga pagbabago ng presyo")
  static let priceChangesNewestFirst = Phrase(
    "Price changes, newest first", "Mga pagbabago ng presyo, pinakabago muna")
  static let noPriceChange = Phrase(
    "No price change is recorded.", "Walang naitalang pagbabago ng presyo.")
  static let noPriceChangeFits = Phrase(
    "No price change is recorded that fits this.",
    "Walang naitalang pagbabago ng presyo na pasok dito.")
  static let changesOfOlder = Phrase(
    "These are of phones that are no longer sold.", "Sa mga phone ito na hindi na ibinebenta.")
  static let readBefore = Phrase("Read before", "Unang nabasa sa")
  static let readAfter = Phrase("Read after", "Sumunod na nabasa sa")
  static let firstReadOnDay = Phrase(
    "r = the day the new price was first read; no source states since when it stood.",
    "r = araw na unang nabasa ang bagong presyo; walang source na nagsasabi kung kailan ito nagsimula."
  )

  static func priceChanges(_ shown: Int, of all: Int) -> Phrase {
    let count = Phrase(
      "\(counted(all, "price change"))", "\(grouped(all)) pagbabago ng presyo")
    return shown == all
      ? Phrase("\(count).", "\(count).")
      : Phrase(
        "\(shown) of \(count); --limit 0 shows all.",
        "\(shown) sa \(count); --limit 0 para makita ang lahat.")
  }

  static func moreOfOlder(_ number: Int) -> Phrase {
    Phrase(
      "\(grouped(number)) more of phones that are no longer sold (--older).",
      "\(grouped(number)) pa sa mga phone na hindi na ibinebenta (--older).")
  }

  static func amongThemOlder(_ number: Int) -> Phrase {
    Phrase(
      "\(grouped(number)) of them \(number == 1 ? "is" : "are") of phones that are no longer sold.",
      "\(grouped(number)) sa mga ito ang sa phone na hindi na ibinebenta.")
  }

  static func newestChange(_ date: PartialDate) -> Phrase {
    Phrase(
      "The newest of a phone that is still sold is of \(date.iso): sources read since state prices, and not the days on which they changed.",
      "Noong \(date.iso) ang pinakabago sa phone na ibinebenta pa: presyo lang ang sinasabi ng mga source na nabasa mula noon, hindi ang araw ng pagbabago."
    )
  }

  static func undatedChanges(_ number: Int) -> Phrase {
    number == 1
      ? Phrase(
        "1 lower price stands in an archive’s list alone, without the day, and is not counted.",
        "1 mas mababang presyo ang nasa listahan lang ng archive, walang araw, at hindi binilang.")
      : Phrase(
        "\(grouped(number)) lower prices stand in an archive’s list alone, without the day, and are not counted.",
        "\(grouped(number)) mas mababang presyo ang nasa listahan lang ng archive, walang araw, at hindi binilang."
      )
  }
}

/// What changed since the last look at a file of watches.
extension Phrase {
  static func changedSinceLastLook(_ day: CalendarDay) -> Phrase {
    Phrase(
      "What changed since the last look, prices of \(day.iso)",
      "Mga nagbago mula sa huling tingin, presyo noong \(day.iso)")
  }

  static func was(_ amount: Peso) -> Phrase {
    Phrase(", was \(amount.formatted)", ", dating \(amount.formatted)")
  }

  static func reached(_ name: String, _ now: Phrase, _ then: Phrase) -> Phrase {
    Phrase(
      "\(name): \(now)\(then): the price you waited for",
      "\(name): \(now)\(then): ang presyong hinihintay mo")
  }

  static func new(_ name: String, _ now: Phrase) -> Phrase {
    Phrase("\(name): \(now): new", "\(name): \(now): bago")
  }

  static func gone(_ name: String, _ then: Phrase) -> Phrase {
    Phrase("\(name): gone\(then)", "\(name): wala na\(then)")
  }
}
