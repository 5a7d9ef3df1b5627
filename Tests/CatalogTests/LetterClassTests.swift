import Foundation
import Testing

@testable import Catalog

@Suite struct LetterClassTests {
  /// What the standard library says of a scalar.
  private static func known(_ scalar: Unicode.Scalar) -> LetterClass {
    if scalar.properties.isAlphabetic { return .letter }
    if scalar.properties.numericType != nil { return .number }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
    default: return .none
    }
  }

  /// Run with `PRESYO_RECORD=1` to take over the letters of a newer Unicode; the test fails then too.
  @Test("Every scalar of Unicode 15 has the class that the standard library gives it")
  func classesOfUnicode() throws {
    if ProcessInfo.processInfo.environment["PRESYO_RECORD"] == "1" {
      let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
        .appending(path: "Sources/Catalog/Text/Letters/LetterTable.swift")
      try Self.table.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("Recorded \(file.lastPathComponent): build and run again.")
    }
    var wrong: [String] = []
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), let age = scalar.properties.age, age.major <= 15
      else { continue }
      if scalar.letterClass != Self.known(scalar) { wrong.append(String(value, radix: 16)) }
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(20))")
  }

  @Test("Spaces are those of the standard library")
  func spaces() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(scalar.isSpace == scalar.properties.isWhitespace)
    }
  }

  private static var table: String {
    var runs: [(length: Int, letterClass: LetterClass)] = []
    for value in UInt32(0x80)...0x10FFFF {
      let own = Unicode.Scalar(value).map(known) ?? .none
      if runs.last?.letterClass == own {
        runs[runs.count - 1].length += 1
      } else {
        runs.append((1, own))
      }
    }
    var lines: [String] = []
    var line = "   "
    for run in runs {
      var left = run.length
      while left > 0 {
        let length = min(left, Int(UInt16.max) >> 2)
        left -= length
        let number = "\(length << 2 | Int(run.letterClass.rawValue)),"
        if line.utf8.count + 1 + number.utf8.count > 99 {
          lines.append(line)
          line = "   "
        }
        line += " \(number)"
      }
    }
    lines.append(line)
    return """
      /// The classes of scalars: `LetterClassTests` makes this file from the properties that the standard
      /// library knows.
      enum LetterTable {
        /// For each run of scalars of one class, from U+0080 on, four times its length and its class.
        static let runs: [UInt16] = [
      \(lines.joined(separator: "\n"))
        ]
      }

      """
  }
}
