/// One check of a catalogue with what it found.
public struct VerifyCheck: Hashable, Sendable {
  public enum Severity: String, CaseIterable, Sendable {
    case error, warning
  }

  /// One thing a check found.
  public struct Finding: Hashable, Sendable {
    public var severity: Severity
    /// What it is about, such as the id of a phone.
    public var subject: String
    public var message: String

    public init(severity: Severity, subject: String, message: String) {
      self.severity = severity
      self.subject = subject
      self.message = message
    }
  }

  /// What is checked, as a statement: `every price has a source`.
  public var name: String
  /// How many things were looked at.
  public var checked: Int
  public var findings: [Finding]

  public init(name: String, checked: Int, findings: [Finding]) {
    self.name = name
    self.checked = checked
    self.findings = findings
  }

  func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }
}

/// The checks of a catalogue, in every format.
public enum VerifyRendering {
  public static func render(
    checks: [VerifyCheck], format: OutputFormat, options: RenderOptions
  ) -> String {
    AnswerWriter.text(format, options, entries: "checks") {
      document(checks)
    } csv: {
      CSVSheet(
        header: ["check", "severity", "subject", "message"],
        rows: checks.flatMap { check in
          check.findings.map { [check.name, $0.severity.rawValue, $0.subject, $0.message] }
        })
    } json: {
      json(checks)
    }
  }

  private static func document(_ checks: [VerifyCheck]) -> Document {
    let errors = checks.reduce(0) { $0 + $1.count(.error) }
    let warnings = checks.reduce(0) { $0 + $1.count(.warning) }
    let table = TableModel(
      title: "Checks",
      columns: [
        TableColumn("Check", minimumWidth: 24, wraps: true, isName: true),
        TableColumn("Looked at", .trailing, priority: 1), TableColumn("Errors", .trailing),
        TableColumn("Warnings", .trailing),
      ],
      rows: checks.map { check in
        let (bad, doubtful) = (check.count(.error), check.count(.warning))
        return [
          TableCell(check.name), TableCell(grouped(check.checked)),
          TableCell(grouped(bad), bad > 0 ? .warning : .good),
          TableCell(grouped(doubtful), doubtful > 0 ? .warning : .plain),
        ]
      })
    var blocks: [Block] = [.table(table)]
    for severity in VerifyCheck.Severity.allCases {
      let items = checks.flatMap { check in
        check.findings.filter { $0.severity == severity }.map { finding in
          StyledText([
            .init(finding.subject, .strong), .init(": \(finding.message)"),
            .init(" (\(check.name))", .dim),
          ])
        }
      }
      if !items.isEmpty {
        blocks += [.heading(severity == .error ? "Errors" : "Warnings"), .list(items)]
      }
    }
    let verdict =
      errors == 0
      ? "Sound: no error, \(counted(warnings, "warning"))."
      : "Not sound: \(counted(errors, "error")), \(counted(warnings, "warning"))."
    blocks.append(.paragraph(StyledText(verdict, errors == 0 ? .good : .warning)))
    return Document(title: "The catalogue checked", showsTitle: false, blocks: blocks)
  }

  private static func json(_ checks: [VerifyCheck]) -> JSONValue {
    [
      "ok": .bool(checks.allSatisfy { $0.count(.error) == 0 }),
      "errors": .integer(checks.reduce(0) { $0 + $1.count(.error) }),
      "warnings": .integer(checks.reduce(0) { $0 + $1.count(.warning) }),
      "checks": .array(
        checks.map { check in
          [
            "check": .string(check.name), "checked": .integer(check.checked),
            "errors": .integer(check.count(.error)), "warnings": .integer(check.count(.warning)),
            "findings": .array(
              check.findings.map { finding in
                [
                  "severity": .string(finding.severity.rawValue),
                  "subject": .string(finding.subject), "message": .string(finding.message),
                ]
              }),
          ]
        }),
    ]
  }
}
