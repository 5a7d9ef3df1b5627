import Foundation

/// Prices in force by a second reckoning: from the rows of the plain data alone, as the
/// documentation states the rule, sharing no code with the program.
struct PlainPrices {
  /// A price that stands on a day.
  struct Standing {
    let ram: String
    let storage: String
    let pesos: Int
    let isOfficial: Bool
    let since: String
  }

  private typealias Row = [String: String]

  private let variants: [String: [(ram: String, storage: String)]]
  private let prices: [String: [Row]]
  private let launches: [String: String]

  init() throws {
    variants = Dictionary(grouping: try PlainTable("variants.csv").rows) { $0["phone_id"] ?? "" }
      .mapValues { rows in rows.map { ($0["ram_gb"] ?? "", $0["storage_gb"] ?? "") } }
    prices = Dictionary(grouping: try PlainTable("prices.csv").rows) { $0["phone_id"] ?? "" }
    launches = Dictionary(
      uniqueKeysWithValues: try PlainTable("phones.csv").rows.map {
        ($0["id"] ?? "", $0["launched"] ?? "")
      })
  }

  /// The cheapest price that stands; of two that are equal that of the smaller variant.
  func starting(_ phone: String, on day: String) -> Standing? {
    standing(phone, on: day).min { left, right in
      func order(_ price: Standing) -> [Double] {
        [Double(price.pesos), Double(price.ram) ?? -1, Double(price.storage) ?? -1]
      }
      return order(left).lexicographicallyPrecedes(order(right))
    }
  }

  /// Every price of a phone that stands on a day.
  func standing(_ phone: String, on day: String) -> [Standing] {
    let groups = Dictionary(grouping: prices[phone] ?? []) { row in variant(of: row, phone) }
    let all = groups.compactMap { variant, rows -> Standing? in
      let parts = variant.components(separatedBy: "/")
      let official = self.official(rows)
      let stands = official.map { ($0, effect($0, official, launches[phone] ?? "")) }
        .filter { row, since in
          let ends = end(of: row)
          return first(since) <= day
            && (row["price_kind"] != "promo" || day <= ends + "-99-99".dropFirst(ends.count - 4))
        }
        .max { precedes($0, $1, day) }
      if let (row, since) = stands {
        return Standing(
          ram: parts[0], storage: parts[1], pesos: pesos(row), isOfficial: true, since: since)
      }
      let shop = rows.filter {
        ["online", "street", "shop"].contains($0["price_kind"]) && first(read($0)) <= day
      }
      .max { (read($0), -pesos($0)) < (read($1), -pesos($1)) }
      return shop.map {
        Standing(
          ram: parts[0], storage: parts[1], pesos: pesos($0), isOfficial: false, since: read($0))
      }
    }
    return all.filter { price in !isSpokenFor(price, all) }
  }

  /// The variant a row means, `ram/storage`, with what all possible variants share filled in.
  private func variant(of row: Row, _ phone: String) -> String {
    let (ram, storage) = (row["ram_gb"] ?? "", row["storage_gb"] ?? "")
    let possible = (variants[phone] ?? []).filter {
      (ram.isEmpty || ram == $0.ram) && (storage.isEmpty || storage == $0.storage)
    }
    let rams = Set(possible.map(\.ram))
    let storages = Set(possible.map(\.storage))
    let sharedRAM = rams.count == 1 ? rams.first : nil
    let sharedStorage = storages.count == 1 ? storages.first : nil
    return (ram.isEmpty ? sharedRAM ?? "" : ram) + "/"
      + (storage.isEmpty ? sharedStorage ?? "" : storage)
  }

  /// Official rows, without the dearer of two prices of one reading that name no variant.
  private func official(_ rows: [Row]) -> [Row] {
    let official = rows.filter { ["srp", "price-drop", "promo"].contains($0["price_kind"]) }
    return official.filter { row in
      let names = row["ram_gb"] != "" || row["storage_gb"] != ""
      guard row["price_kind"] == "srp", !names, row["effective_from"] == "" else { return true }
      return !official.contains {
        $0["price_kind"] != "promo" && $0["effective_from"] == "" && read($0) == read(row)
          && pesos($0) < pesos(row)
      }
    }
  }

  private func effect(_ row: Row, _ official: [Row], _ launch: String) -> String {
    if let stated = row["effective_from"], !stated.isEmpty { return stated }
    if row["price_kind"] == "promo" { return read(row) }
    let lasting = official.filter { $0["price_kind"] != "promo" }
    let same = lasting.filter { pesos($0) == pesos(row) }
    let firstRead = same.map(read).min() ?? read(row)
    let stated = same.compactMap { $0["effective_from"] }.filter { !$0.isEmpty }.min()
    if row["price_kind"] == "price-drop" { return stated ?? firstRead }
    let undated = same.filter { $0["price_kind"] == "srp" && $0["effective_from"] == "" }
    let opens = undated.map(read).min() == lasting.map(read).min()
    let since = opens ? (launch.isEmpty ? firstRead : launch) : stated ?? firstRead
    let sources = Set(undated.map { $0["source_id"] })
    let drops = official.filter {
      $0["price_kind"] == "price-drop" && sources.contains($0["source_id"])
    }
    .compactMap { $0["effective_from"] }.filter { !$0.isEmpty }
    return ([since] + drops).min() ?? since
  }

  /// Whether the first of two rows gives way to the second.
  private func precedes(_ left: (Row, String), _ right: (Row, String), _ day: String) -> Bool {
    func order(_ dated: (Row, String)) -> (String, Int, Int) {
      let rank = ["promo": 2, "price-drop": 1][dated.0["price_kind"] ?? ""] ?? 0
      return (first(dated.1), rank, first(read(dated.0)) <= day ? 1 : 0)
    }
    let orders = (order(left), order(right))
    if orders.0 != orders.1 { return orders.0 < orders.1 }
    if read(left.0) != read(right.0) {
      return (read(left.0) < read(right.0)) == (orders.0.2 == 1)
    }
    return pesos(left.0) > pesos(right.0)
  }

  /// Whether other prices of the phone say what this one says, and say it better.
  private func isSpokenFor(_ price: Standing, _ all: [Standing]) -> Bool {
    func narrows(_ narrow: Standing, _ wide: Standing) -> Bool {
      (narrow.ram, narrow.storage) != (wide.ram, wide.storage)
        && (wide.ram.isEmpty || wide.ram == narrow.ram)
        && (wide.storage.isEmpty || wide.storage == narrow.storage)
    }
    let narrower = all.filter { narrows($0, price) }
    if !price.isOfficial {
      // A price that names less serves only where nothing narrower does; one that names more
      // gives way to an official price that can mean it and itself serves.
      return !narrower.isEmpty
        || all.contains { wide in
          wide.isOfficial && narrows(price, wide) && !isSpokenFor(wide, all)
        }
    }
    return narrower.contains { $0.isOfficial && $0.since >= price.since }
  }

  private func pesos(_ row: Row) -> Int { Int(row["price_php"] ?? "") ?? 0 }
  private func read(_ row: Row) -> String { row["observed_on"] ?? "" }
  private func first(_ date: String) -> String { String((date + "-01-01").prefix(10)) }

  private func end(of row: Row) -> String {
    for column in ["effective_until", "effective_from", "observed_on"] {
      if let date = row[column], !date.isEmpty { return date }
    }
    return ""
  }
}
