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
  public let what: String
  /// Where: the id of a phone, source or brand, or the name of a table.
  public let location: String
  /// How to cure it.
  public let cure: String

  public init(
    _ severity: Severity, check: String, what: String, location: String, cure: String
  ) {
    self.severity = severity
    self.check = check
    self.what = what
    self.location = location
    self.cure = cure
  }

  /// What is wrong and how to cure it.
  public var message: String { "\(what); \(cure)" }

  /// The whole as one line: `error: samsung-x: …; …`.
  public var sentence: String { "\(severity.rawValue): \(location): \(message)" }
}
