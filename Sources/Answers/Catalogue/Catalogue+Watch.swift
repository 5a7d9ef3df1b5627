internal import BudgetLanguage
public import Catalog

/// A line of a file of watches that cannot be looked at.
public struct WatchProblem: Error, Hashable, Sendable {
  public let line: Int
  /// What is wrong with it, a clause.
  public let phrase: Phrase
}

extension Phrase {
  fileprivate static func nothingUnderstood(of text: String) -> Phrase {
    Phrase("nothing of “\(text)” is understood", "walang naintindihan sa “\(text)”")
  }
}

extension Catalogue {
  /// Looks at watches and tells what changed since the last look.
  ///
  /// - Parameters:
  ///   - watches: what is looked at.
  ///   - earlier: what the last look found, by the text of the watch; one that is not in it is
  ///     looked at for the first time, which changes nothing.
  /// - Returns: the answer, or every line that cannot be looked at.
  public func look(
    at watches: [Watch], since earlier: [String: [WatchedPhone]]
  ) throws(CatalogueError) -> Result<WatchAnswer, WatchProblems> {
    try read { session throws(CatalogueError) in
      let questions = watches.compactMap { watch in
        if case .question(let text) = watch.subject { text } else { nil }
      }
      let looker = WatchLooker(
        session, day: session.asOf, vocabulary: try session.vocabulary(for: questions),
        moment: moment)
      var problems: [WatchProblem] = []
      var looks: [WatchLook] = []
      var changes: [WatchAnswer.Change] = []
      for watch in watches {
        let offers: [Offer]
        switch try looker.offers(of: watch) {
        case .success(let found): offers = found
        case .failure(let problem):
          problems.append(problem)
          continue
        }
        changes += watch.changes(of: offers, since: earlier[watch.text])
        looks.append(
          WatchLook(
            watch: watch,
            phones: offers.map { offer in
              WatchedPhone(
                watch: watch.text, phone: offer.phone.id, name: offer.name,
                price: offer.price?.amount)
            }))
      }
      guard problems.isEmpty else { return .failure(WatchProblems(problems)) }
      return .success(
        WatchAnswer(
          asOf: session.asOf, changes: changes, seen: looks,
          firstLooks: watches.count { earlier[$0.text] == nil }))
    }
  }
}

/// Every line of a file of watches that cannot be looked at.
public struct WatchProblems: Error, Hashable, Sendable {
  public let problems: [WatchProblem]

  init(_ problems: [WatchProblem]) { self.problems = problems }
}

/// Finds the phones of watches within one session.
private struct WatchLooker<Session: CatalogueSession> {
  let session: Session
  let day: CalendarDay
  let vocabulary: Vocabulary
  let moment: AskedMoment

  init(_ session: Session, day: CalendarDay, vocabulary: Vocabulary, moment: AskedMoment) {
    self.session = session
    self.day = day
    self.vocabulary = vocabulary
    self.moment = moment
  }

  func offers(of watch: Watch) throws(CatalogueError) -> Result<[Offer], WatchProblem> {
    do throws(CatalogueError) {
      switch watch.subject {
      case .question(let text):
        let reading = try vocabulary.reading(of: text)
        guard !reading.isNotUnderstood else {
          return .failure(
            WatchProblem(line: watch.line, phrase: .nothingUnderstood(of: text)))
        }
        var request = FindRequest()
        request.limit = 0
        let answer = try session.find(reading, request, at: moment).answer
        return .success(answer.olderShown ? [] : answer.results)
      case .phone(let words, _):
        let id = try session.phone(named: words).id
        let selection = try session.selection(of: BudgetQuery(), on: day)
        return .success(selection.startingOffers().filter { $0.phone.id == id })
      }
    } catch {
      if case .store = error { throw error }
      return .failure(WatchProblem(line: watch.line, phrase: error.phrase))
    }
  }
}

extension Watch {
  /// What changed, by kind and phone; of a first look only a price that is already reached.
  func changes(of offers: [Offer], since earlier: [WatchedPhone]?) -> [WatchAnswer.Change] {
    let before = (earlier ?? []).indexed { $0.phone }
    var changes = offers.compactMap { offer -> WatchAnswer.Change? in
      let now = offer.price?.amount
      let then = before[offer.phone.id]
      return kind(from: then, to: now, isFirst: earlier == nil).map { kind in
        WatchAnswer.Change(
          kind: kind, watch: text, phone: offer.phone.id, name: offer.name, from: then?.price,
          to: now, offer: offer)
      }
    }
    let ids = Set(offers.map { $0.phone.id })
    changes += (earlier ?? []).filter { !ids.contains($0.phone) }.map { phone in
      WatchAnswer.Change(
        kind: .gone, watch: text, phone: phone.phone, name: phone.name, from: phone.price, to: nil,
        offer: nil)
    }
    let order = WatchAnswer.Kind.allCases
    return changes.sorted { left, right in
      let places = (order.firstIndex(of: left.kind) ?? 0, order.firstIndex(of: right.kind) ?? 0)
      return places.0 == places.1 ? left.phone < right.phone : places.0 < places.1
    }
  }

  private func kind(
    from then: WatchedPhone?, to now: Peso?, isFirst: Bool
  ) -> WatchAnswer.Kind? {
    if case .phone(_, let waitFor?) = subject, let now, now <= waitFor,
      then?.price.map({ $0 > waitFor }) ?? true
    {
      return .reached
    }
    guard !isFirst else { return nil }
    guard let then else { return .new }
    switch (then.price, now) {
    case (let from?, let to?) where to < from: return .cheaper
    case (let from?, let to?) where to > from: return .dearer
    case (nil, _?): return .new
    case (_?, nil): return .gone
    default: return nil
    }
  }
}
