/// The newest answers to one question about neighbouring places of a text, so that clauses which
/// ask the same share the work.
struct Recent<Answer> {
  private var even: (place: Int, answer: Answer)?
  private var odd: (place: Int, answer: Answer)?

  /// The answer that was kept for `place`.
  func kept(at place: Int) -> Answer? {
    guard let found = place & 1 == 0 ? even : odd, found.place == place else { return nil }
    return found.answer
  }

  mutating func keep(_ answer: Answer, at place: Int) {
    if place & 1 == 0 { even = (place, answer) } else { odd = (place, answer) }
  }
}
