import Catalog
import Interchange

/// What changed in a list since it was last written.
struct ListChanges {
  private var added = 0
  private var gone = 0
  private var dearer = 0
  private var cheaper = 0

  /// Compares two lists in their CSV form; `nil` where the old one cannot be read as such.
  init?(from old: String, to new: String) {
    guard let before = Self.prices(old), let after = Self.prices(new) else { return nil }
    for (key, price) in after {
      guard let earlier = before[key] else {
        added += 1
        continue
      }
      if let price, let earlier, price != earlier {
        if price > earlier { dearer += 1 } else { cheaper += 1 }
      }
    }
    gone = before.keys.count { after[$0] == nil }
  }

  /// `2 added, 1 gone, 3 dearer, 0 cheaper`, or `nil` where nothing of that kind changed.
  var words: String? {
    guard added + gone + dearer + cheaper > 0 else { return nil }
    return "\(added) added, \(gone) gone, \(dearer) dearer, \(cheaper) cheaper"
  }

  private static func prices(_ csv: String) -> [[String]: Peso?]? {
    guard let table = try? CSVTable(text: csv), table.header.contains("price_php") else {
      return nil
    }
    var prices: [[String]: Peso?] = [:]
    for row in table.rows {
      prices[[row["id"], row["ram_gb"], row["storage_gb"]]] = .some(Peso(plain: row["price_php"]))
    }
    return prices
  }
}
