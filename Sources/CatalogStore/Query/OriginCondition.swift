internal import Catalog

/// The origin of a price as SQL on a row of `offer` under whatever name it has in the statement.
struct OriginCondition {
  /// The lowest price of shops that is of the origin, in centavos; `NULL` where there is none.
  let shopAmount: OfferConditions.Clause
  /// Holds where the offer has a price of the origin.
  let clause: OfferConditions.Clause

  init(_ asked: AskedOrigin, binding parameters: inout ParameterList) {
    let marks = Marks(asked.origin, &parameters)
    let first = parameters.bind(.text(asked.days.lowerBound.iso))
    let last = parameters.bind(.text(asked.days.upperBound.iso))
    let kinds = PriceKind.allCases.filter(\.servesAsFallback).map { "'\($0.rawValue)'" }
    let shop: OfferConditions.Clause = { offer in
      """
      (SELECT min(said.centavos) FROM price_observation AS said
            JOIN price_in_force AS price ON price.id = \(offer).id
            WHERE said.phone = price.phone AND said.kind IN (\(kinds.joined(separator: ", ")))
            AND \(Self.isPriceOfRow)
            AND substr(said.observed_on || '-01-01', 1, 10) BETWEEN \(first) AND \(last)
            AND \(marks.admits(kind: "said.kind", source: "said.source")))
      """
    }
    let own = marks.admits(kind: "price.kind", source: "price.source")
    let official = marks.admits(kind: "price.official_kind", source: "price.official_source")
    shopAmount = shop
    clause = { offer in
      """
      (EXISTS (SELECT 1 FROM price_in_force AS price
            WHERE price.id = \(offer).id AND (\(own) OR \(official)))
          OR \(shop(offer)) IS NOT NULL)
      """
    }
  }

  /// Whether what `said` states is a price of the row `price`: of what it sells, or, where it does
  /// not name the variant, of the cheapest row that it can be.
  private static let isPriceOfRow: String = {
    let ram = resolved("ram_gb", by: "storage_gb")
    let storage = resolved("storage_gb", by: "ram_gb")
    func covers(_ row: String) -> String {
      "coalesce(\(ram) = \(row).ram_gb, \(ram) IS NULL) "
        + "AND coalesce(\(storage) = \(row).storage_gb, \(storage) IS NULL)"
    }
    func order(_ row: String) -> String {
      "(\(row).centavos, coalesce(\(row).ram_gb, -1), coalesce(\(row).storage_gb, -1))"
    }
    return """
      (coalesce(price.ram_gb = \(ram), price.ram_gb IS NULL)
              AND coalesce(price.storage_gb = \(storage), price.storage_gb IS NULL)
              OR \(covers("price")) AND NOT EXISTS (
                SELECT 1 FROM price_in_force AS rival WHERE rival.phone = price.phone
                AND \(covers("rival")) AND \(order("rival")) < \(order("price"))))
      """
  }()

  /// A size that `said` names, else the one that all variants have which it can mean.
  private static func resolved(_ column: String, by other: String) -> String {
    """
    coalesce(said.\(column), (SELECT iif(count(DISTINCT coalesce(sold.\(column), -1)) = 1, \
    max(sold.\(column)), NULL) FROM variant AS sold WHERE sold.phone = said.phone \
    AND (said.\(other) IS NULL OR sold.\(other) = said.\(other))))
    """
  }

  /// The places of what is asked for in the statement.
  private struct Marks {
    private let publishers: [String]
    private let kinds: [PriceKind]
    private let sourceKinds: [ReadingKind]

    init(_ origin: PriceOrigin, _ parameters: inout ParameterList) {
      publishers = origin.publishers.map { parameters.bind(.text($0)) }
      kinds = origin.kinds
      sourceKinds = origin.sourceKinds
    }

    /// Whether a price of this kind from this source is of the origin.
    func admits(kind: String, source: String) -> String {
      var clauses: [String] = []
      if !kinds.isEmpty {
        clauses.append("\(kind) IN (\(Self.list(kinds.map(\.rawValue))))")
      }
      if !publishers.isEmpty {
        clauses.append(
          """
          EXISTS (SELECT 1 FROM source AS told WHERE told.id = \(source) \
          AND told.publisher COLLATE NOCASE IN (\(publishers.joined(separator: ", "))))
          """)
      }
      if !sourceKinds.isEmpty {
        let shops = PriceKind.allCases.filter {
          PriceOrigin.sourceKind(ofUndescribed: $0) == .shop
        }
        clauses.append(
          """
          coalesce((SELECT reading.kind FROM reading WHERE reading.id = \(source)), \
          (SELECT reading.kind FROM reading \
          WHERE reading.id = substr(\(source), 1, instr(\(source), '/') - 1)), \
          iif(\(kind) IN (\(Self.list(shops.map(\.rawValue)))), 'shop', 'list')) \
          IN (\(Self.list(sourceKinds.map(\.rawValue)))) AND \(source) IS NOT NULL
          """)
      }
      return "(\(clauses.isEmpty ? "1" : clauses.joined(separator: " AND ")))"
    }

    private static func list(_ names: [String]) -> String {
      names.map { "'\($0)'" }.joined(separator: ", ")
    }
  }
}
