/// What a scalar is in a word: the same on every machine and in a page, which could not hold all of
/// what Unicode tells of each.
package enum LetterClass: UInt8, Sendable {
  /// A sign, a space, a control, or what Unicode has not given a meaning.
  case none
  /// Alphabetic.
  case letter
  /// No letter, but a number: a digit of any script, ½, ².
  case number
  /// Neither, but a mark on the letter before it, as an accent is.
  case mark
}

extension Unicode.Scalar {
  package var letterClass: LetterClass {
    switch self {
    case "a"..."z", "A"..."Z": .letter
    case "0"..."9": .number
    case "\0"..."\u{7F}": .none
    default: LetterRuns.shared.letterClass(of: self)
    }
  }

  package var isLetter: Bool { letterClass == .letter }

  /// Whether it is white space by Unicode.
  package var isSpace: Bool {
    switch value {
    case 0x9...0xD, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }
}

/// The classes of all scalars from U+0080 on, in runs of equal ones.
private struct LetterRuns: Sendable {
  static let shared = LetterRuns()

  /// Where each run begins.
  private var starts: [UInt32] = []

  private init() {
    starts.reserveCapacity(LetterTable.runs.count)
    var start: UInt32 = 0x80
    for run in LetterTable.runs {
      starts.append(start)
      start += UInt32(run >> 2)
    }
  }

  func letterClass(of scalar: Unicode.Scalar) -> LetterClass {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= scalar.value { low = middle } else { high = middle }
    }
    return LetterClass(rawValue: UInt8(LetterTable.runs[low] & 3)) ?? .none
  }
}
