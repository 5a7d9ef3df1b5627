import Catalog

/// What a refresh read, joined and left out, for people to read and for a file of counts.
package struct RefreshReport: Sendable {
  /// The account of one file.
  package struct File: Sendable {
    package let name: String
    package let rows: Int
    package let records: Int
    /// Whole rows by the reason for which they became no record.
    package var rejected: [LeftOutReason: Int]
    /// Single values by the reason for which they were left out of records that stayed.
    package var leftOut: [LeftOutReason: Int]
  }

  package var files: [File] = []
  /// Records joined by name, by rule.
  package var joins: [String: Int] = [:]
  /// Disagreements of sources, by rule.
  package var conflicts: [String: Int] = [:]
  /// Doubts that were kept, each one sentence.
  package var warnings: [String] = []

  package init() {}

  mutating func leaveOut(_ reason: LeftOutReason, of file: String) {
    guard let index = files.firstIndex(where: { $0.name == file }) else { return }
    files[index].leftOut[reason, default: 0] += 1
  }
}

extension RefreshReport {
  /// `file,reason,count`, one line for each file and reason.
  package var leftOutCSV: String {
    var lines = ["file,reason,count"]
    for file in files {
      for reason in LeftOutReason.allCases {
        let count = file.rejected[reason, default: 0] + file.leftOut[reason, default: 0]
        guard count > 0 else { continue }
        lines.append("\(file.name),\(reason.rawValue),\(count)")
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The whole account as text.
  package var text: String {
    var lines: [String] = []
    for file in files {
      let rejected = file.rejected.values.reduce(0, +)
      lines.append("\(file.name): \(file.rows) rows, \(file.records) records, \(rejected) rejected")
      for reason in LeftOutReason.allCases {
        let words = reason.words.english
        if let count = file.rejected[reason] { lines.append("  \(count) rows: \(words)") }
        if let count = file.leftOut[reason] { lines.append("  \(count) values: \(words)") }
      }
    }
    lines.append("Joined by name, not by the address of a page:")
    for (rule, count) in joins.sorted(by: { $0.key < $1.key }) {
      lines.append("  \(count): \(rule)")
    }
    lines.append("Disagreements of sources, by the rule that chose:")
    for (rule, count) in conflicts.sorted(by: { $0.key < $1.key }) {
      lines.append("  \(count): \(rule)")
    }
    lines.append("Warnings: \(warnings.count)")
    lines += warnings.map { "  \($0)" }
    return lines.map { $0 + "\n" }.joined()
  }
}
