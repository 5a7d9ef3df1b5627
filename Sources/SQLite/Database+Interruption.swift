extension Database {
  /// Asks `shouldStop` after every so many steps of SQLite's machine while `body` runs; a statement
  /// that is stopped throws ``ResultCode/interrupted``.
  package func asking<Value>(
    every steps: Int = 100_000, _ shouldStop: @escaping () -> Bool, _ body: () throws -> Value
  ) rethrows -> Value {
    let question = Question(shouldStop)
    setQuestion(question, every: steps)
    defer { restoreBudget() }
    return try withExtendedLifetime(question) { try body() }
  }

  /// Asks nothing after the steps of a statement but whether it has taken more than it may.
  func restoreBudget() {
    guard let budget else { return setQuestion(nil, every: 0) }
    let question = Question { budget.isUsedUp() }
    budgetQuestion = question
    setQuestion(question, every: StepBudget.piece)
  }
}

/// What is asked while a statement runs.
final class Question {
  let shouldStop: () -> Bool

  init(_ shouldStop: @escaping () -> Bool) { self.shouldStop = shouldStop }
}
