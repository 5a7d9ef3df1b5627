/// One thing that `verify` found wrong, or worth a look.
public struct Finding: Hashable, Sendable {
  public enum Severity: String, CaseIterable, Sendable, Comparable {
    /// The catalogue breaks a promise.
    case error
    /// A fact that deserves a look.
    case warning

    public static func < (left: Severity, right: Severity) -> Bool {
      left == .error && right == .warning
    }
  }

  public let severity: Severity
  /// Stable name of the check, such as `price-times-ten`.
  public let check: String
  /// What is wrong, as a clause: `₱79,990 is ten times its neighbours (about ₱7,990)`.
  public let what: Phrase
  /// Where: the id of a phone, source or brand, or the name of a table.
  public let location: String
  /// How to cure it.
  public let cure: Phrase

  public init(
    _ severity: Severity, check: String, what: Phrase, location: String, cure: Phrase
  ) {
    self.severity = severity
    self.check = check
    self.what = what
    self.location = location
    self.cure = cure
  }

  /// What is wrong and how to cure it.
  public var phrase: Phrase { what + Phrase(same: "; ") + cure }

  /// The same in English.
  public var message: String { phrase.english }

  /// The whole as one line: `error: samsung-x: …; …`.
  public var sentence: String { "\(severity.rawValue): \(location): \(message)" }
}
