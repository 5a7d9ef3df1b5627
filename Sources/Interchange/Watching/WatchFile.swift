package import Catalog

/// A file of watches: a line each, a question as it is asked, or a phone and after `@` the price that
/// is waited for; `#` begins a comment.
package enum WatchFile {
  /// A line that says nothing to look at.
  package struct Problem: Hashable, Sendable {
    package let line: Int
    /// What is wrong with it, a clause.
    package let phrase: Phrase
  }

  /// The watches of a file, each once, and the lines that are none.
  package static func read(_ bytes: [UInt8]) -> (watches: [Watch], problems: [Problem]) {
    var watches: [Watch] = []
    var problems: [Problem] = []
    var seen: Set<String> = []
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard !words.isEmpty, !words.hasPrefix("#"), seen.insert(words).inserted else { continue }
      guard let sign = words.lastIndex(of: "@") else {
        watches.append(Watch(line: index + 1, text: words, subject: .question(words)))
        continue
      }
      let phone = words[..<sign].trimmed
      let amount = words[words.index(after: sign)...].trimmed
      if phone.isEmpty {
        problems.append(
          Problem(
            line: index + 1,
            phrase: Phrase("no phone stands before @", "walang phone bago ang @")))
      } else if amount.isEmpty {
        watches.append(
          Watch(line: index + 1, text: words, subject: .phone(phone, waitFor: nil)))
      } else if let price = Self.amount(amount) {
        watches.append(
          Watch(line: index + 1, text: words, subject: .phone(phone, waitFor: price)))
      } else {
        problems.append(
          Problem(
            line: index + 1,
            phrase: Phrase(
              "“\(amount)” is not an amount in pesos; write it as 5490 or ₱5,490",
              "hindi halaga sa piso ang “\(amount)”; isulat bilang 5490 o ₱5,490")))
      }
    }
    return (watches, problems)
  }

  /// An amount as lists write it, or in thousands: `5490`, `₱5,490`, `5.5k`.
  private static func amount(_ text: String) -> Peso? {
    let isThousands = text.hasSuffix("k") || text.hasSuffix("K")
    guard case .pesos(let amount, _) = AmountText.read(isThousands ? String(text.dropLast()) : text)
    else { return nil }
    guard isThousands else { return amount }
    let (centavos, isTooLarge) = amount.centavos.multipliedReportingOverflow(by: 1000)
    return isTooLarge ? nil : Peso(centavos: centavos)
  }
}

extension Substring {
  fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
