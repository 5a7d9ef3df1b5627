/// One check of a catalogue: what it promises, what it looked at, what it found.
public struct CheckReport: Hashable, Sendable {
  /// What is promised, as a statement: `every price in force is in exactly one band`.
  public let name: Phrase
  /// How many things were looked at.
  public let checked: Int
  public let findings: [Finding]

  public init(name: Phrase, checked: Int, findings: [Finding]) {
    self.name = name
    self.checked = checked
    self.findings = findings
  }

  /// How many findings are of this severity.
  public func count(_ severity: Finding.Severity) -> Int {
    findings.count { $0.severity == severity }
  }
}
