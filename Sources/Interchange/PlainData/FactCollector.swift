import Catalog

/// What is found while the files are read: mistakes, ids, and values that recur.
struct FactCollector {
  private(set) var errors: [FactError] = []
  private(set) var warnings: [FactError] = []
  /// Ids by file; a file that could not be read whole is absent, so that no row is blamed for it.
  var ids: [PlainDataFile: Set<String>] = [:]

  private var dates: [String: PartialDate] = [:]
  private var amounts: [String: Peso] = [:]
  private var numbers: [String: Double] = [:]
  private var writtenAmounts: [String: AmountText.Reading] = [:]
  private var lists: [String: [String]] = [:]
  private var suggestions: [Unknown: String?] = [:]

  private struct Unknown: Hashable {
    let id: String
    let file: PlainDataFile
  }

  /// So many unknown ids get a suggestion, each of which looks at all that are known.
  private static let suggestionLimit = 100

  mutating func report(
    _ problem: FactProblem, _ file: PlainDataFile, line: Int? = nil, column: String? = nil
  ) {
    errors.append(FactError(file: file.name, line: line, column: column, problem: problem))
  }

  /// Puts what was found into the order of files and lines.
  mutating func sortErrors() {
    let files = PlainDataFile.allCases
    let order = files.indices.indexed { files[$0].name }
    func inOrder(_ list: [FactError]) -> [FactError] {
      list.enumerated().sorted { left, right in
        (order[left.element.file] ?? 0, left.element.line ?? 0, left.offset)
          < (order[right.element.file] ?? 0, right.element.line ?? 0, right.offset)
      }.map { $0.element }
    }
    errors = inOrder(errors)
    warnings = inOrder(warnings)
  }

  mutating func warn(
    _ problem: FactProblem, _ file: PlainDataFile, line: Int? = nil, column: String? = nil
  ) {
    warnings.append(FactError(file: file.name, line: line, column: column, problem: problem))
  }

  /// The date; the few that a catalogue knows recur on every row.
  mutating func date(_ text: String) -> PartialDate? {
    if let known = dates[text] { return known }
    guard let date = PartialDate(iso: text) else { return nil }
    dates[text] = date
    return date
  }

  mutating func amount(_ text: String) -> Peso? {
    if let known = amounts[text] { return known }
    guard let amount = Peso(plain: text) else { return nil }
    amounts[text] = amount
    return amount
  }

  mutating func amountAsWritten(_ text: String) -> AmountText.Reading {
    if let known = writtenAmounts[text] { return known }
    let reading = AmountText.read(text)
    writtenAmounts[text] = reading
    return reading
  }

  /// Texts joined by `|`; the same fields come from the same kind of source again and again.
  mutating func list(_ text: String) -> [String] {
    if let known = lists[text] { return known }
    let items = text.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    lists[text] = items
    return items
  }

  /// Gigabytes: a plain number above 0, up to 16,384.
  mutating func gigabytes(_ text: String) -> Double? {
    if let known = numbers[text] { return known }
    let isPlain = text.utf8.allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: ".")
    }
    guard isPlain, let number = Double(text), number > 0, number <= 16_384 else { return nil }
    numbers[text] = number
    return number
  }

  /// The id that was meant by one that is not known.
  mutating func nearest(to id: String, in file: PlainDataFile) -> String? {
    let unknown = Unknown(id: id, file: file)
    if let known = suggestions[unknown] { return known }
    guard suggestions.count < Self.suggestionLimit else { return nil }
    let nearest = NearestName.of(id, among: ids[file] ?? [])
    suggestions[unknown] = nearest
    return nearest
  }
}
