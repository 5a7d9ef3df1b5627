package import Catalog

/// Dates as pages and spreadsheets write them.
package enum DateText {
  /// Reads the first date of the text as far as it is known; `nil` where there is none.
  ///
  /// `October 15, 2023`, `15 October 2023`, `November 2017`, `2018, April`, `2017`, `2024-06-26`;
  /// `Aug-17` is August 2017, which a spreadsheet made of it. A quarter gives its year alone.
  package static func read(_ text: String) -> PartialDate? {
    if let date = PartialDate(iso: text.trimmed) { return date }
    let words = Words(text)
    for (index, word) in words.list.enumerated() {
      if let month = month(word) { return read(month: month, at: index, of: words) }
      if let year = fullYear(word) {
        if index + 1 < words.list.count, let month = self.month(words.list[index + 1]) {
          let day = index + 2 < words.list.count ? dayNumber(words.list[index + 2]) : nil
          return PartialDate(year: year, month: month, day: day)
        }
        return PartialDate(year: year)
      }
    }
    return nil
  }

  /// Whether the text says that there is no date yet, which is not a mistake.
  package static func isWithheld(_ text: String) -> Bool {
    let lower = text.lowercased()
    return ["to be announced", "not yet", "tba", "coming soon", "rumored"].contains {
      lower.contains($0)
    }
  }

  /// Whether the text says that its date is not the Philippine one.
  package static func isForeign(_ text: String) -> Bool {
    let lower = text.lowercased()
    guard !lower.contains("philippines") else { return false }
    return ["international", "global", "china", "india", "europe", "worldwide"].contains {
      lower.contains($0)
    }
  }

  private static func read(month: Int, at index: Int, of words: Words) -> PartialDate? {
    let next = index + 1 < words.list.count ? words.list[index + 1] : ""
    if let year = fullYear(next) {
      let day = index > 0 ? dayNumber(words.list[index - 1]) : nil
      return PartialDate(year: year, month: month, day: day)
    }
    if words.hyphens.contains(index), next.utf8.count == 2, let short = Int(next) {
      // Only a spreadsheet joins a month and two figures with a hyphen: the figures are a year.
      return PartialDate(year: 2000 + short, month: month)
    }
    if let day = dayNumber(next), index + 2 < words.list.count,
      let year = fullYear(words.list[index + 2])
    {
      return PartialDate(year: year, month: month, day: day)
    }
    return nil
  }

  static func fullYear(_ word: String) -> Int? {
    guard word.utf8.count == 4, let year = Int(word), (1990...2099).contains(year) else {
      return nil
    }
    return year
  }

  static func dayNumber(_ word: String) -> Int? {
    guard (1...2).contains(word.utf8.count), let day = Int(word), (1...31).contains(day) else {
      return nil
    }
    return day
  }

  /// The month of a name or its abbreviation, one wrong letter of a long name forgiven.
  static func month(_ word: String) -> Int? {
    let lower = word.lowercased()
    guard lower.utf8.count >= 3 else { return nil }
    for (index, name) in months.enumerated()
    where lower == name || lower == name.prefix(3) || lower == "sept" && index == 8 {
      return index + 1
    }
    guard lower.utf8.count >= 6 else { return nil }
    return months.firstIndex { name in
      name.utf8.count == lower.utf8.count
        && zip(name.utf8, lower.utf8).count(where: { $0 != $1 }) == 1
    }.map { $0 + 1 }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// Runs of letters or digits, and which of them a hyphen joins to the next.
  struct Words {
    var list: [String] = []
    var hyphens: Set<Int> = []

    init(_ text: String) {
      var word = ""
      var joined = false
      func isSame(_ character: Character) -> Bool {
        word.last.map { $0.isNumber == character.isNumber } ?? true
      }
      for character in text {
        if character.isLetter || character.isNumber {
          if !isSame(character) {
            list.append(word)
            word = ""
          }
          if word.isEmpty, joined, !list.isEmpty { hyphens.insert(list.count - 1) }
          joined = false
          word.append(character)
        } else {
          if !word.isEmpty { list.append(word) }
          joined = character == "-" && !word.isEmpty
          word = ""
        }
      }
      if !word.isEmpty { list.append(word) }
    }
  }
}
