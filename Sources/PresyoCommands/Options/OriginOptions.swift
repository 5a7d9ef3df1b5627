import Arguments
import Catalog

/// Who has to have stated a price, and as what.
struct OriginOptions: ParsableArguments {
  @Option(
    name: "publisher",
    help: ArgumentHelp(
      "Only what this publisher states a price of, with that shop's own price; may be repeated.",
      valueName: "name"))
  var publisher: [String] = []

  @Option(
    name: "source-kind",
    help: ArgumentHelp(
      "Only prices of such sources: \(OptionValue.list(ReadingKind.allCases.map(\.rawValue))); "
        + "may be repeated.", valueName: "kind"),
    transform: ReadingKind.init(argument:))
  var sourceKind: [ReadingKind] = []

  @Option(
    name: "kind",
    help: ArgumentHelp(
      "Only prices of this kind: \(OptionValue.list(PriceKind.allCases.map(\.rawValue))); "
        + "may be repeated.", valueName: "kind"), transform: PriceKind.init(argument:))
  var kind: [PriceKind] = []

  var origin: PriceOrigin {
    PriceOrigin(publishers: publisher, sourceKinds: sourceKind, kinds: kind)
  }
}

extension ReadingKind {
  /// Reads a kind of source given as an option.
  init(argument text: String) throws {
    guard let kind = ReadingKind(rawValue: text.lowercased()) else {
      let all = Phrase.either(ReadingKind.allCases.map(\.rawValue))
      throw ValidationError(
        Phrase(
          "“\(text)” is not a kind of source; write \(all).",
          "Hindi uri ng source ang “\(text)”; isulat ang \(all)."))
    }
    self = kind
  }
}

extension PriceKind {
  /// Reads a kind of price given as an option.
  init(argument text: String) throws {
    guard let kind = PriceKind(rawValue: text.lowercased()) else {
      let all = Phrase.either(PriceKind.allCases.map(\.rawValue))
      throw ValidationError(
        Phrase(
          "“\(text)” is not a kind of price; write \(all).",
          "Hindi uri ng presyo ang “\(text)”; isulat ang \(all)."))
    }
    self = kind
  }
}
