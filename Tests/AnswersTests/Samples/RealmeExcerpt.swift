import Catalog

/// The phones that realme launched in 2023 and every price of them that sources state, as they
/// stand in the plain data; figures about them in tests are worked out by hand.
enum RealmeExcerpt {
  static var facts: CatalogFacts {
    var facts = CatalogFacts()
    facts.brands = [Brand(id: "realme", name: "realme")]
    for cells in rows(phones) {
      var phone = phone(
        "realme-\(cells[0])", brand: "realme", model: cells[0], launched: cells[1],
        firstSeen: "2023-10-15")
      phone.specifications.network = Network(name: cells[2])
      facts.phones.append(phone)
    }
    facts.variants = rows(variants).map { cells in
      Variant(
        phone: "realme-\(cells[0])", configuration: config(Double(cells[1]), Double(cells[2])))
    }
    facts.prices = rows(prices).map { cells in
      price(
        "realme-\(cells[0])", Int(cells[3]) ?? 0, PriceKind(rawValue: cells[4]) ?? .kit,
        ram: Double(cells[1]), storage: Double(cells[2]), from: cells[5] == "-" ? nil : cells[5],
        until: cells[6] == "-" ? nil : cells[6], read: cells[7], source: cells[8])
    }
    facts.sources = Set(facts.prices.map(\.source)).map { source($0, publisher: $0) }
    return facts
  }

  private static func rows(_ text: String) -> [[String]] {
    text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
  }

  /// Model, launch, network.
  private static let phones = """
    10-pro-5g 2023-02-14 5G
    10-pro-5g-coca-cola-edition 2023-03-19 5G
    10-pro-plus-5g 2023-02-14 5G
    11 2023-11-09 4G
    11-pro-5g 2023-08-24 5G
    11-pro-plus-5g 2023-08-24 5G
    c30s 2023-05-02 4G
    c51 2023-09-04 4G
    c53 2023-06-22 4G
    c55 2023-04-10 4G
    """

  /// Model, RAM, storage.
  private static let variants = """
    10-pro-5g 8 256
    10-pro-5g-coca-cola-edition 8 256
    10-pro-plus-5g 8 128
    10-pro-plus-5g 12 256
    11 8 256
    11-pro-5g 8 256
    11-pro-plus-5g 12 512
    c30s 2 32
    c30s 3 64
    c30s 4 64
    c51 4 128
    c53 6 128
    c53 8 256
    c55 6 128
    c55 8 256
    """

  /// Model, RAM, storage, pesos, kind, effective from and until, read, source.
  private static let prices = """
    10-pro-5g 8 256 16999 srp - - 2023-10-15 ptg-2023-10
    10-pro-5g 8 256 14999 promo 2023-02-15 2023-02-17 2023-10-15 ptg-2023-10
    10-pro-5g 8 256 16999 srp - - 2024-03-24 ptg-2024-03
    10-pro-5g 8 256 14999 promo 2023-02-15 2023-02-17 2024-03-24 ptg-2024-03
    10-pro-5g 8 256 14999 srp - - 2026-07-06 ptg-2026-07
    10-pro-5g-coca-cola-edition 8 256 18999 srp - - 2023-10-15 ptg-2023-10
    10-pro-5g-coca-cola-edition 8 256 18999 srp - - 2024-03-24 ptg-2024-03
    10-pro-5g-coca-cola-edition 8 256 18999 srp - - 2026-07-06 ptg-2026-07
    10-pro-plus-5g 8 128 19999 srp - - 2023-10-15 ptg-2023-10
    10-pro-plus-5g 8 128 19999 srp - - 2024-03-24 ptg-2024-03
    10-pro-plus-5g 8 128 19999 srp - - 2026-07-06 ptg-2026-07
    10-pro-plus-5g 12 256 24999 srp - - 2023-10-15 ptg-2023-10
    10-pro-plus-5g 12 256 24999 srp - - 2024-03-24 ptg-2024-03
    10-pro-plus-5g 12 256 24999 srp - - 2026-07-06 ptg-2026-07
    11 8 256 13999 srp - - 2024-03-24 ptg-2024-03
    11 8 256 13999 srp - - 2026-07-06 ptg-2026-07
    11-pro-5g 8 256 19999 srp - - 2023-10-15 ptg-2023-10
    11-pro-5g 8 256 19999 srp - - 2024-03-24 ptg-2024-03
    11-pro-5g 8 256 19999 srp - - 2026-07-06 ptg-2026-07
    11-pro-plus-5g 12 512 24999 srp - - 2023-10-15 ptg-2023-10
    11-pro-plus-5g 12 512 24999 srp - - 2024-03-24 ptg-2024-03
    11-pro-plus-5g 12 512 24999 srp - - 2026-07-06 ptg-2026-07
    c30s - - 5699 online - - 2024-02-10 lazada-2024-02
    c30s 2 32 4999 srp - - 2023-10-15 ptg-2023-10
    c30s 2 32 4999 srp - - 2024-03-24 ptg-2024-03
    c30s 2 32 4999 srp - - 2026-07-06 ptg-2026-07
    c30s 3 64 5499 srp - - 2023-10-15 ptg-2023-10
    c30s 3 64 5499 srp - - 2024-03-24 ptg-2024-03
    c30s 4 64 5999 srp - - 2023-10-15 ptg-2023-10
    c30s 4 64 5999 srp - - 2024-03-24 ptg-2024-03
    c30s 4 64 5999 srp - - 2026-07-06 ptg-2026-07
    c51 - - 5299 online - - 2024-02-10 lazada-2024-02
    c51 4 128 6499 srp - - 2023-10-15 ptg-2023-10
    c51 4 128 6499 srp - - 2024-03-24 ptg-2024-03
    c51 4 128 6499 srp - - 2026-07-06 ptg-2026-07
    c53 - - 7599 online - - 2024-02-10 lazada-2024-02
    c53 6 128 7998 srp - - 2023-10-15 ptg-2023-10
    c53 6 128 6999 promo 2023-06-23 2023-06-23 2023-10-15 ptg-2023-10
    c53 6 128 7999 srp - - 2024-03-24 ptg-2024-03
    c53 6 128 7999 srp - - 2026-07-06 ptg-2026-07
    c53 8 256 8999 srp - - 2024-03-24 ptg-2024-03
    c53 8 256 8999 srp - - 2026-07-06 ptg-2026-07
    c55 - - 9573 online - - 2024-02-10 lazada-2024-02
    c55 6 128 8999 srp - - 2023-10-15 ptg-2023-10
    c55 6 128 7999 promo 2023-04-19 2023-04-21 2023-10-15 ptg-2023-10
    c55 6 128 8999 srp - - 2024-03-24 ptg-2024-03
    c55 6 128 7999 promo 2023-04-19 2023-04-21 2024-03-24 ptg-2024-03
    c55 6 128 7999 srp - - 2026-07-06 ptg-2026-07
    c55 8 256 10999 srp - - 2023-10-15 ptg-2023-10
    c55 8 256 9999 promo 2023-04-19 2023-04-21 2023-10-15 ptg-2023-10
    c55 8 256 10999 srp - - 2024-03-24 ptg-2024-03
    c55 8 256 9999 promo 2023-04-19 2023-04-21 2024-03-24 ptg-2024-03
    c55 8 256 9999 srp - - 2026-07-06 ptg-2026-07
    """
}
