/// Which columns of somebody's pricelist hold what, and what is the same for all its rows.
///
/// A small text file, one line each:
///
///     # a comment
///     Product name = model          their column = our name
///     "SRP = VAT in" = price        a name with = or # in quotes
///     publisher := "My shop"        our name := the same for every row
///
/// Columns that bear our names need no line.
package struct ImportMapping: Hashable, Sendable {
  /// Their column and our field, in the order of the lines.
  package var columns: [Column] = []
  /// What every row says that does not say it itself.
  package var constants: [ImportField: String] = [:]

  /// A column of theirs and what it holds.
  package struct Column: Hashable, Sendable {
    package let header: String
    package let field: ImportField
    /// Line in the mapping.
    package let line: Int
  }

  /// A mapping that relies on the names of the columns.
  package init() {}

  /// Reads a mapping; throws all of its mistakes at once.
  package init(text: String, file: String = "mapping") throws(ImportMappingErrors) {
    let text =
      text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    var errors: [ImportMappingError] = []
    var lines: [ImportField: Int] = [:]
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      do throws(ImportMappingError.Problem) {
        guard let entry = try MappingLine(line) else { continue }
        if let first = lines[entry.field] {
          throw ImportMappingError.Problem.fieldTwice(entry.field.name, firstLine: first)
        }
        lines[entry.field] = index + 1
        switch entry.kind {
        case .constant(let value): constants[entry.field] = value
        case .column(let header):
          columns.append(Column(header: header, field: entry.field, line: index + 1))
        }
      } catch {
        errors.append(ImportMappingError(file: file, line: index + 1, problem: error))
      }
    }
    if !errors.isEmpty { throw ImportMappingErrors(errors: errors) }
  }
}

extension ImportMapping {
  /// This mapping with what `other` says instead of or beside it.
  package func overridden(by other: ImportMapping) -> ImportMapping {
    let fields = Set(other.columns.map(\.field)).union(other.constants.keys)
    var mapping = self
    mapping.columns = columns.filter { !fields.contains($0.field) } + other.columns
    mapping.constants = constants.filter { !fields.contains($0.key) }
      .merging(other.constants) { _, own in own }
    return mapping
  }

  /// Sets what every row says of a field by its name; throws what is wrong with it.
  package mutating func set(
    _ name: String, _ value: String, option: String
  ) throws(ImportMappingErrors) {
    self = overridden(
      by: try ImportMapping(text: "\(name) := \(Self.quoted(value))", file: option))
  }

  /// The mapping as a file has it, with what is still to be filled in.
  func text(of columns: ImportColumns, _ settings: ImportSettings) -> String {
    var lines = columns.named.map { "\(Self.quoted($0.header)) = \($0.field.name)" }
    let constant = ImportField.all.filter { constants[$0] != nil }
    lines += constant.map { "\($0.name) := \(Self.quoted(constants[$0] ?? ""))" }
    if settings.createsPhones, constants[.create] == nil { lines.append("create := yes") }
    for (field, example) in [
      (ImportField.source, "https://example.com/pricelist"), (.observedOn, "2026-07-05"),
      (.publisher, "Example Shop"), (.kind, "shop"), (.currency, "PHP"),
    ] where constants[field] == nil && !columns.named.contains(where: { $0.field == field }) {
      lines.append("# \(field.name) := \(example)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A name or value with what the form gives a meaning in quotes.
  private static func quoted(_ text: String) -> String {
    let needsQuotes =
      text.contains { "=#:\"".contains($0) } && !text.hasPrefix("http") || text.isEmpty
      || text.first?.isWhitespace == true || text.last?.isWhitespace == true
    return needsQuotes && !text.contains("\"") ? "\"\(text)\"" : text
  }
}

/// One line of a mapping.
private struct MappingLine {
  enum Kind {
    case column(String)
    case constant(String)
  }

  let field: ImportField
  let kind: Kind

  /// `nil` for a blank line or a comment.
  init?(_ line: Substring) throws(ImportMappingError.Problem) {
    var cursor = line[...]
    guard let left = try Self.name(&cursor) else { return nil }
    let isConstant = cursor.hasPrefix(":=")
    guard isConstant || cursor.hasPrefix("=") else { throw .noAssignment(String(left)) }
    cursor = cursor.dropFirst(isConstant ? 2 : 1)
    guard let right = try Self.value(&cursor), !right.isEmpty else { throw .noValue(left) }
    if isConstant {
      field = try Self.field(left, other: nil)
      try Self.check(right, for: field)
      kind = .constant(right)
    } else {
      field = try Self.field(right, other: left)
      kind = .column(left)
    }
  }

  private static func field(
    _ name: String, other: String?
  ) throws(ImportMappingError.Problem) -> ImportField {
    if let field = ImportField(name: name) { return field }
    let nearest = NearestName.of(name, among: ImportField.all.map(\.name))
    if nearest == nil, let other, ImportField(name: other) != nil {
      throw .turnedAround(their: name, our: other)
    }
    throw .unknownField(name, nearest: nearest)
  }

  private static func check(
    _ value: String, for field: ImportField
  ) throws(ImportMappingError.Problem) {
    guard let problem = ImportValues.problem(with: value, as: field) else { return }
    throw .badConstant(field.name, problem, value)
  }

  /// What stands before `=` or `:=`; `nil` where nothing but a comment does.
  private static func name(
    _ cursor: inout Substring
  ) throws(ImportMappingError.Problem) -> String? {
    cursor = cursor.drop { $0.isWhitespace }
    if cursor.isEmpty || cursor.first == "#" { return nil }
    if cursor.first == "\"" {
      let name = try quoted(&cursor)
      cursor = cursor.drop { $0.isWhitespace }
      return name
    }
    let name = cursor.prefix { $0 != "=" }
    cursor = cursor.dropFirst(name.count)
    guard name.last == ":" else { return trimmed(name) }
    cursor = ":\(cursor)"[...]
    return trimmed(name.dropLast())
  }

  /// What stands after `=` or `:=`, without a comment.
  private static func value(
    _ cursor: inout Substring
  ) throws(ImportMappingError.Problem) -> String? {
    cursor = cursor.drop { $0.isWhitespace }
    if cursor.first == "\"" {
      let value = try quoted(&cursor)
      let rest = cursor.drop { $0.isWhitespace }
      guard rest.isEmpty || rest.first == "#" else { throw .textAfterQuote(trimmed(rest)) }
      return value
    }
    // A # inside a word, as in an address, begins no comment.
    var value = ""
    for character in cursor {
      if character == "#", value.last?.isWhitespace ?? true { break }
      value.append(character)
    }
    return trimmed(value[...])
  }

  private static func quoted(
    _ cursor: inout Substring
  ) throws(ImportMappingError.Problem) -> String {
    cursor = cursor.dropFirst()
    guard let end = cursor.firstIndex(of: "\"") else { throw .unclosedQuote }
    let text = String(cursor[..<end])
    cursor = cursor[end...].dropFirst()
    return text
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
