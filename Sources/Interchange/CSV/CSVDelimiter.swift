/// What stands between the cells of a row.
package enum CSVDelimiter: String, CaseIterable, Sendable {
  case comma
  case tab
  case semicolon
  case bar

  var byte: UInt8 {
    switch self {
    case .comma: UInt8(ascii: ",")
    case .tab: UInt8(ascii: "\t")
    case .semicolon: UInt8(ascii: ";")
    case .bar: UInt8(ascii: "|")
    }
  }

  /// `commas`, as in "cells between commas".
  package var plural: String { rawValue + "s" }

  /// The delimiter by its name, its plural or its sign.
  package init?(name: String) {
    let lower = name.lowercased()
    let signs = [",": Self.comma, "\t": .tab, "\\t": .tab, ";": .semicolon, "|": .bar]
    guard
      let found = signs[lower]
        ?? Self.allCases.first(where: { $0.rawValue == lower || $0.plural == lower })
    else { return nil }
    self = found
  }
}
