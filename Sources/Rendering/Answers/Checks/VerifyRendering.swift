public import Catalog

/// The checks of a catalogue, in every format.
public enum VerifyRendering {
  public static func render(
    checks: [CheckReport], format: OutputFormat, options: RenderOptions
  ) -> String {
    AnswerWriter.text(format, options, entries: "checks") {
      document(checks)
    } csv: {
      CSVSheet(
        header: ["check", "severity", "subject", "message"],
        rows: checks.flatMap { check in
          check.findings.map {
            [check.name.english, $0.severity.rawValue, $0.location, $0.message]
          }
        })
    } json: {
      json(checks)
    }
  }

  private static func document(_ checks: [CheckReport]) -> Document {
    let errors = checks.reduce(0) { $0 + $1.count(.error) }
    let warnings = checks.reduce(0) { $0 + $1.count(.warning) }
    let table = TableModel(
      title: .checks,
      columns: [
        TableColumn(.check, minimumWidth: 24, wraps: true, isName: true),
        TableColumn(.lookedAt, .trailing, priority: 1), TableColumn(.errors, .trailing),
        TableColumn(.warnings, .trailing),
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
    for severity in Finding.Severity.allCases {
      let items = checks.flatMap { check in
        check.findings.filter { $0.severity == severity }.map { finding in
          StyledText([
            .init(finding.location, .strong), .init(.same(": ") + finding.phrase),
            .init(.same(" (") + check.name + .same(")"), .dim),
          ])
        }
      }
      if !items.isEmpty {
        blocks += [.heading(severity == .error ? .errors : .warnings), .list(items)]
      }
    }
    let verdict: Phrase =
      errors == 0 ? .sound(warnings: warnings) : .notSound(errors: errors, warnings: warnings)
    blocks.append(.paragraph(StyledText(verdict, errors == 0 ? .good : .warning)))
    return Document(title: .catalogueChecked, showsTitle: false, blocks: blocks)
  }

  private static func json(_ checks: [CheckReport]) -> JSONValue {
    [
      "ok": .bool(checks.allSatisfy { $0.count(.error) == 0 }),
      "errors": .integer(checks.reduce(0) { $0 + $1.count(.error) }),
      "warnings": .integer(checks.reduce(0) { $0 + $1.count(.warning) }),
      "checks": .array(
        checks.map { check in
          [
            "check": .string(check.name.english), "checked": .integer(check.checked),
            "errors": .integer(check.count(.error)), "warnings": .integer(check.count(.warning)),
            "findings": .array(
              check.findings.map { finding in
                [
                  "severity": .string(finding.severity.rawValue),
                  "subject": .string(finding.location), "message": .string(finding.message),
                ]
              }),
          ]
        }),
    ]
  }
}
