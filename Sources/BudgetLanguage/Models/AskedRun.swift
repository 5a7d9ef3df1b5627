import Catalog

/// A run of words as ``TypedName`` spells it, in each of the ways in which it may.
struct AskedRun {
  private let text: AskedText
  private let start: Int
  private let isOfSeries: Bool
  private var end: Int
  private var spelled: String
  private var words = 0
  private var hasDigits = false
  private(set) var steps: [AskedNames.Step] = []

  /// As many as ``TypedName`` takes.
  private static let limit = 16

  init(_ text: AskedText, from start: Int, after series: String) {
    self.text = text
    self.start = start
    isOfSeries = !series.isEmpty
    end = start
    spelled = series
  }

  /// The run with its next word, number or plus, in each spelling; none where no name goes on.
  func continued() -> [AskedRun] {
    guard end < text.lexemes.count, end - start < Self.limit else { return [] }
    var index = end
    if text.lexemes[index].isSymbol("-"), index > start { index += 1 }
    guard index < text.lexemes.count else { return [] }
    let lexeme = text.lexemes[index]
    let isGlued = lexeme.isGlued && index == end
    func taken(_ letters: String, isDigits: Bool = false, isChoice: Bool = false) -> AskedRun {
      self.taken(
        letters, to: index + 1, isGlued: isGlued, isDigits: isDigits, isChoice: isChoice)
    }
    switch lexeme.kind {
    case .number:
      guard !lexeme.isGrouped, !lexeme.isMalformed else { return [] }
      let plain = taken(lexeme.text, isDigits: true)
      return index > end
        ? [taken(".\(lexeme.text)", isDigits: true, isChoice: true), plain] : [plain]
    case .symbol:
      return lexeme.isSymbol("+") && index > start
        ? [taken("plus")] : []
    case .word:
      if index == start, lexeme.text == "ip" || lexeme.text == "iph" {
        return [taken("iphone"), taken(lexeme.text)]
      }
      if hasDigits, lexeme.text == "u" {
        return [
          taken("ultra", isChoice: true), taken("u"),
        ]
      }
      if hasDigits, lexeme.text == "pm" { return [taken("promax")] }
      return [taken(lexeme.text)]
    }
  }

  /// - Parameter isChoice: whether the names decide if the words are spelled so.
  private func taken(
    _ letters: String, to end: Int, isGlued: Bool, isDigits: Bool, isChoice: Bool
  ) -> AskedRun {
    var next = self
    if !isGlued || words == 0 { next.words += 1 }
    next.spelled += letters
    next.end = end
    next.hasDigits = hasDigits || isDigits
    let reach = next.reach
    next.steps.append(
      AskedNames.Step(text: next.spelled, reach: isChoice && reach == nil ? .any : reach))
    return next
  }

  /// Which names the words find, where they end here.
  private var reach: AskedNames.Step.Reach? {
    guard text.canEnd(at: end), !isNetwork else { return nil }
    let isAlone = start == 0 && end == text.lexemes.count
    guard hasDigits else { return .whole }
    guard text.lexemes[start].kind == .number, !isOfSeries else { return .all }
    let mayBeName =
      text.mayFollowBrand(start) || text.mayGoOn(at: start)
      || (start..<end).contains { ModelWordLists.suffixes.contains(text.lexemes[$0].text) }
    return mayBeName ? .all : isAlone ? .whole : nil
  }

  private var isNetwork: Bool { words == 1 && ["5g", "4g", "3g", "lte"].contains(spelled) }
}
