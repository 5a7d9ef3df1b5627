import Catalog

/// The series of a brand's phones that a maker of cameras took part in.
package struct PartnershipSeries: Sendable {
  let partnership: CameraPartnership

  static func of(_ partnerships: [CameraPartnership]) -> [PartnershipSeries] {
    partnerships.map { PartnershipSeries(partnership: $0) }
  }

  /// Whether a phone is of the series and of its time: `X60*` is every model that goes on from
  /// these words but the Lite ones, `V40` that model alone.
  func holds(brand: String, model: String, date: PartialDate?) -> Bool {
    guard brand == partnership.brand else { return false }
    if let date {
      if let from = partnership.from, date.latest < from.earliest { return false }
      if let until = partnership.until, date.earliest > until.latest { return false }
    }
    let compact = ModelName(model).compact
    return partnership.series.contains { item in
      guard item.hasSuffix("*") else { return compact == ModelName(item).compact }
      let start = ModelName(String(item.dropLast())).compact
      return compact.hasPrefix(start) && !ModelWords.of(model).contains("lite")
        && compact.dropFirst(start.count).first?.isNumber != true
    }
  }
}
