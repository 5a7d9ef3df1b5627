import Catalog
import Interchange

/// What changed in a list since it was last written.
struct ListChanges {
  private var added = 0
  private var gone = 0
  private var dearer = 0
  private var cheaper = 0
  private var newlyPriced = 0

  /// Compares two lists in their CSV form; `nil` where the old one cannot be read as such.
  init?(from old: [UInt8], to new: [UInt8]) {
    guard let before = Self.prices(old), let after = Self.prices(new) else { return nil }
    added = Self.phones(after).subtracting(Self.phones(before)).count
    gone = Self.phones(before).subtracting(Self.phones(after)).count
    for (row, price) in after {
      guard let price, let stood = before[row] else { continue }
      switch stood {
      case nil: newlyPriced += 1
      case let earlier? where price > earlier: dearer += 1
      case let earlier? where price < earlier: cheaper += 1
      default: break
      }
    }
  }

  /// `2 phones added, 1 gone; 3 prices dearer, 0 cheaper, 1 new`, or `nil` where nothing of that
  /// kind changed.
  var words: Phrase? {
    guard added + gone + dearer + cheaper + newlyPriced > 0 else { return nil }
    return Phrase(
      "\(added) phones added, \(gone) gone; \(dearer) prices dearer, \(cheaper) cheaper, \(newlyPriced) where none was known",
      "\(added) phone ang nadagdag, \(gone) ang nawala; \(dearer) presyo ang nagmahal, \(cheaper) ang nagmura, \(newlyPriced) ang dating walang presyo"
    )
  }

  /// A phone's variant, which has a line of its own in a list.
  private struct Row: Hashable {
    let phone: String
    let ram: String
    let storage: String
  }

  private static func prices(_ csv: [UInt8]) -> [Row: Peso?]? {
    guard let table = try? CSVTable(bytes: csv), table.header.contains("price_php") else {
      return nil
    }
    return Dictionary(
      table.rows.map { row in
        let key = Row(phone: row["id"], ram: row["ram_gb"], storage: row["storage_gb"])
        return (key, Peso(plain: row["price_php"]))
      }, uniquingKeysWith: { first, _ in first })
  }

  private static func phones(_ prices: [Row: Peso?]) -> Set<String> {
    Set(prices.keys.map(\.phone))
  }
}
