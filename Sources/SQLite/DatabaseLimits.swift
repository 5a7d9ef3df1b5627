internal import CSQLite

/// How much a file made by others may ask of the program.
package struct DatabaseLimits: Sendable {
  /// The longest text or blob, in bytes.
  package var longestValue: Int
  /// How many steps of SQLite's machine a statement may take.
  package var steps: Int

  package init(longestValue: Int, steps: Int) {
    self.longestValue = longestValue
    self.steps = steps
  }
}

extension Database {
  /// Keeps every statement from now on within `limits`; one that goes beyond throws
  /// ``ResultCode/interrupted`` or ``ResultCode/tooBig``.
  package func keep(within limits: DatabaseLimits) {
    setLimit(SQLITE_LIMIT_LENGTH, limits.longestValue)
    setLimit(SQLITE_LIMIT_ATTACHED, 0)
    setLimit(SQLITE_LIMIT_TRIGGER_DEPTH, 1)
    budget = StepBudget(limits.steps)
    restoreBudget()
  }
}

/// Counts the steps of one statement, in pieces.
final class StepBudget {
  /// How many steps pass between two questions.
  static let piece = 1_000_000

  private let pieces: Int
  private var used = 0

  init(_ steps: Int) { pieces = max(1, steps / Self.piece) }

  func begin() { used = 0 }

  /// Whether the statement has used up what it may take.
  func isUsedUp() -> Bool {
    used += 1
    return used > pieces
  }
}
