import Answers
import Arguments
import Catalog

/// How much of an answer is given.
struct AnswerOptions: ParsableArguments {
  @Flag(name: "older", help: "Phones that are no longer sold too, not only current ones.")
  var older = false

  @Option(
    name: "price",
    help: ArgumentHelp(
      "Which price must lie in the budget: the one in force (official), a shop's, or any.",
      valueName: "official|shop|any"), transform: PriceChoice.init(argument:))
  var price: PriceChoice = .official

  @Option(
    name: "max-age",
    help: ArgumentHelp(
      "Leave out prices older than this, such as 180d, 6mo or 2y.", valueName: "age"))
  var maxAge: String?

  @Flag(
    name: "unpriced",
    help: "List the phones that meet every other condition and have no peso price.")
  var unpriced = false

  @Flag(name: "why", help: "Print what each part of the value score gives.")
  var why = false

  @Flag(name: "fail-empty", help: "Exit with status 1 when nothing matches.")
  var failEmpty = false

  func validate() throws {
    _ = try maxAgeDays()
  }

  /// ``maxAge`` in days.
  func maxAgeDays() throws -> Int? {
    guard let maxAge else { return nil }
    let lower = maxAge.lowercased()
    for (unit, days) in [("mo", 30), ("d", 1), ("w", 7), ("y", 365), ("", 1)] {
      if lower.hasSuffix(unit), let count = Int(lower.dropLast(unit.count)),
        (0...100_000).contains(count)
      {
        return count * days
      }
    }
    throw ValidationError(
      Phrase(
        "“\(maxAge)” is not an age; write it as 180d, 6mo or 2y.",
        "Hindi tagal ang “\(maxAge)”; isulat bilang 180d, 6mo o 2y."))
  }

  /// How much is asked for.
  func request() throws -> FindRequest {
    var request = FindRequest()
    request.withOlder = older
    request.price = price
    request.maxAgeDays = try maxAgeDays()
    request.listsUnpriced = unpriced
    request.explainsScores = why
    return request
  }
}

extension PriceChoice {
  /// Reads a choice given as an option.
  init(argument text: String) throws {
    guard let choice = PriceChoice(rawValue: text.lowercased()) else {
      throw ValidationError(
        Phrase(
          "“\(text)” is not a price to choose; write official, shop or any.",
          "Hindi mapipiling presyo ang “\(text)”; isulat ang official, shop o any."))
    }
    self = choice
  }
}
