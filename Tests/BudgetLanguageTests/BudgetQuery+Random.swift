import Catalog

extension BudgetQuery {
  /// Any query that options can say, with odd texts among its values.
  static func random(using random: inout SeededGenerator) -> BudgetQuery {
    var query = BudgetQuery()
    func maybe<Value>(_ value: () -> Value) -> Value? {
      Int.random(in: 0..<3, using: &random) == 0 ? value() : nil
    }
    func number(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &random) }
    func size() -> Double { Double(number(0...40_000)) / [1, 2, 10, 100, 1024][number(0...4)] }
    func text() -> String {
      let pieces = [
        "galaxy", "a15", "5g", "pro+", "12+", "max", "under", "\"", "\\", " ", "'", "ñ", "\u{200F}",
        "10k", "=", "/", "2024", "-", "💡", "<", "iphone", "8gb",
      ]
      return (0...number(0...4)).map { _ in pieces[number(0...pieces.count - 1)] }
        .joined(separator: number(0...1) == 0 ? " " : "").lowercased() + "x"
    }
    let slugs = ["samsung", "apple", "o-plus", "cherry-mobile", "nothing", "kata"]
    let low = number(0...5_000_000)
    query.price = PriceRange(
      lower: maybe { .init(Peso(centavos: Int64(low)), inclusive: number(0...1) == 0) },
      upper: maybe {
        .init(Peso(centavos: Int64(low + 1 + number(0...9_000_000))), inclusive: number(0...1) == 0)
      })
    query.network = maybe { Network.allCases[number(0...3)] }
    query.os = maybe { OperatingSystem.allCases[number(0...2)] }
    query.brands = maybe { Array(slugs.shuffled(using: &random).prefix(number(1...3))) } ?? []
    query.notBrands = maybe { Array(slugs.shuffled(using: &random).prefix(number(1...3))) } ?? []
    query.model = maybe(text)
    query.ramGB = maybe(size)
    query.storageGB = maybe(size)
    query.batteryMAh = maybe { number(0...100_000) }
    query.refreshHz = maybe { number(0...1000) }
    query.cameraMP = maybe(size)
    query.chargingW = maybe(size)
    query.displayInches = maybe(size)
    query.frontCameraMP = maybe(size)
    query.maxWeightG = maybe(size)
    query.chipset = maybe(text)
    query.cameraPartner = maybe { ["Leica", "Zeiss", "Hasselblad"][number(0...2)] }
    query.features =
      maybe { Feature.allCases.shuffled(using: &random).prefix(3).sorted() } ?? []
    let absences =
      Feature.allCases.map(AbsentFeature.feature) + Network.allCases.map(AbsentFeature.network)
      + OperatingSystem.allCases.map(AbsentFeature.os)
    query.notFeatures = maybe { absences.shuffled(using: &random).prefix(3).sorted() } ?? []
    let year = number(2007...2027)
    query.launched = maybe {
      let range = YearRange(from: maybe { year }, to: maybe { year + number(0...3) })
      return range == YearRange() ? YearRange(from: year) : range
    }
    query.uses = maybe { Array(Use.allCases.shuffled(using: &random).prefix(number(1...3))) } ?? []
    query.models =
      maybe {
        (0...number(1...2)).map { _ in
          AskedModel(brand: maybe { slugs[number(0...slugs.count - 1)] }, model: text())
        }
      } ?? []
    query.limit = maybe { number(0...100) }
    query.sort = maybe { SortOrder.allCases[number(0...SortOrder.allCases.count - 1)] }
    return query
  }
}
