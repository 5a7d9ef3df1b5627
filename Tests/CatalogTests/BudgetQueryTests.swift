import Catalog
import Testing

@Suite struct `A budget query` {
  /// A query with every condition set.
  static var full: BudgetQuery {
    var query = BudgetQuery()
    query.price = PriceRange(
      lower: .init(Peso(pesos: 15_000), inclusive: true),
      upper: .init(Peso(centavos: 2_000_050), inclusive: false))
    query.network = .fiveG
    query.os = .harmonyOS
    query.brands = ["cherry-mobile", "xiaomi"]
    query.notBrands = ["poco"]
    query.model = "note 13 pro+"
    query.ramGB = 0.5
    query.storageGB = 1024
    query.batteryMAh = 5000
    query.refreshHz = 120
    query.cameraMP = 64
    query.chargingW = 67.5
    query.displayInches = 6.7
    query.frontCameraMP = 32
    query.maxWeightG = 199.5
    query.chipset = "helio g99"
    query.cameraPartner = "Leica"
    query.features = [.nfc, .headphoneJack]
    query.notFeatures = [.feature(.foldable), .network(.fourG), .os(.iOS)]
    query.launched = YearRange(from: 2023)
    query.uses = [.gaming, .camera]
    query.models = [AskedModel(brand: "poco", model: "x7"), AskedModel(model: "note 13 4g/5g")]
    query.limit = 5
    query.sort = .priceDescending
    return query
  }

  @Test func `has one canonical form`() {
    #expect(BudgetQuery().canonical == "")
    #expect(
      Self.full.canonical == """
        5G price>=15000 price<20000.50 os=HarmonyOS brand=cherry-mobile brand=xiaomi \
        not-brand=poco model="note 13 pro+" ram>=0.5GB storage>=1024GB battery>=5000mAh \
        refresh>=120Hz camera>=64MP charging>=67.5W display>=6.7in front-camera>=32MP \
        weight<=199.5g chipset="helio g99" partner=Leica feature=nfc feature=headphone_jack without=foldable without=4g without=ios \
        launched=2023.. use=gaming use=camera compare="poco/x7" compare="/note 13 4g/5g" limit=5 \
        sort=-price
        """)
  }

  @Test func `is written as options that a shell hands over unchanged`() {
    #expect(BudgetQuery().options == "")
    #expect(
      Self.full.options == """
        --network 5G --min-price 15000 --under 20000.50 --os HarmonyOS --brand cherry-mobile \
        --brand xiaomi --not-brand poco --model 'note 13 pro+' --ram 0.5 --storage 1024 \
        --battery 5000 --refresh 120 --camera 64 --charging 67.5 --display 6.7 \
        --front-camera 32 --max-weight 199.5 --chipset 'helio g99' --camera-partner Leica --feature nfc --feature headphone_jack \
        --without foldable --without 4g --without ios --launched 2023.. --use gaming \
        --use camera --compare 'poco/x7' --compare '/note 13 4g/5g' --limit 5 \
        --sort=-price
        """)
    var query = BudgetQuery()
    query.model = "it's $HOME `x`; rm"
    #expect(query.options == #"--model 'it'\''s $HOME `x`; rm'"#)
    query.model = ""
    #expect(query.options == "--model ''")
  }

  @Test func `an order that would be taken anyway is not in the canonical form`() {
    var query = BudgetQuery()
    #expect(query.effectiveSort == .newest)
    query.sort = .newest
    #expect(query.canonical == "")
    query.use = .camera
    #expect(query.canonical == "use=camera sort=newest")
    query.sort = nil
    #expect(query.effectiveSort == .value)
    #expect(query.canonical == "use=camera")
  }

  @Test func `is ordered by age where only brands, models and years are named, else by value`() {
    var named = BudgetQuery()
    named.brands = ["samsung"]
    named.notBrands = ["apple"]
    named.model = "a15"
    named.models = [AskedModel(model: "a15"), AskedModel(model: "a16")]
    named.launched = YearRange(from: 2024)
    named.limit = 5
    #expect(named.effectiveSort == .newest)
    for condition in Self.full.conditions {
      var query = Self.full.keepingOnly(condition)
      query.sort = nil
      let isNamed = [.brands, .notBrands, .model, .launched].contains(condition)
      #expect(query.effectiveSort == (isNamed ? .newest : .value), "\(condition)")
    }
  }

  @Test func `an option wins over the text's word for the same thing`() {
    var text = BudgetQuery()
    text.price = PriceRange(
      lower: .init(Peso(pesos: 5_000), inclusive: true),
      upper: .init(Peso(pesos: 20_000), inclusive: true))
    text.brands = ["samsung"]
    text.notBrands = ["oppo", "vivo"]
    text.ramGB = 12
    text.maxWeightG = 180
    text.features = [.nfc]
    text.notFeatures = [.feature(.amoled)]
    text.uses = [.gaming]
    var options = BudgetQuery()
    options.price.upper = .init(Peso(pesos: 30_000), inclusive: false)
    options.brands = ["oppo"]
    options.ramGB = 8
    options.maxWeightG = 200
    options.features = [.amoled]
    options.uses = [.camera]
    let both = text.overridden(by: options)
    #expect(both.price.lower == text.price.lower)
    #expect(both.price.upper == options.price.upper)
    #expect(both.brands == ["oppo"])
    #expect(both.notBrands == ["vivo"])
    #expect(both.ramGB == 8)
    #expect(both.maxWeightG == 200)
    #expect(both.features == [.amoled, .nfc])
    #expect(both.notFeatures == [])
    #expect(both.uses == [.camera])
    #expect(Self.full.overridden(by: BudgetQuery()) == Self.full)
    var ordered = Self.full
    ordered.features.sort()
    ordered.notFeatures.sort()
    #expect(BudgetQuery().overridden(by: ordered) == ordered)
  }

  @Test func `a number that cannot be asked for is none, with or without its unit`() {
    #expect(MeasureText.number("5000mAh", of: .battery) == 5000)
    #expect(MeasureText.number("5000", of: .battery) == 5000)
    #expect(MeasureText.number("1TB", of: .storage) == 1024)
    #expect(MeasureText.number("512MB", of: .ram) == 0.5)
    for text in ["9223372036854775807", "5000.5", "-1", "", "mAh", "5e3", "1000001", "5 000"] {
      #expect(MeasureText.number(text, of: .battery) == nil, "\(text)")
    }
  }

  @Test(
    arguments: [
      ("2024", YearRange(from: 2024, to: 2024)), ("2020..2023", YearRange(from: 2020, to: 2023)),
      ("2023-2020", YearRange(from: 2020, to: 2023)), ("2023..", YearRange(from: 2023)),
      ("..2006", YearRange(to: 2006)), ("..999999", nil), ("..", nil), ("1999", nil), ("", nil),
      ("2020.2023", nil), ("2020..20x3", nil), ("20240", nil),
    ] as [(String, YearRange?)])
  func `years are read as they are written`(text: String, years: YearRange?) {
    #expect(YearRange(text: text) == years)
  }

  @Test(arguments: [
    AskedModel(brand: "poco", model: "x7"), AskedModel(model: "x7"), AskedModel(model: "4g/5g"),
    AskedModel(brand: "o-plus", model: "4g/5g"), AskedModel(model: ""), AskedModel(model: "/"),
  ])
  func `a model to compare is one text that reads back`(name: AskedModel) {
    #expect(AskedModel(text: name.text) == name)
  }

  @Test func `says its conditions, and each can be dropped alone`() {
    #expect(BudgetQuery().conditions == [])
    #expect(Self.full.conditions == QueryCondition.allCases)
    for condition in QueryCondition.allCases {
      let rest = Self.full.dropping(condition)
      #expect(rest.conditions == QueryCondition.allCases.filter { $0 != condition })
      #expect(!condition.isSet(in: rest))
    }
  }

  @Test(
    arguments: [
      (nil, nil, false), (100, nil, false), (nil, 100, false), (100, 200, false),
      (200, 100, true),
    ] as [(Int?, Int?, Bool)])
  func `bounds contradict each other where no amount is between`(
    lower: Int?, upper: Int?, contradicts: Bool
  ) {
    for inclusive in [true, false] {
      let range = PriceRange(
        lower: lower.map { .init(Peso(pesos: $0), inclusive: inclusive) },
        upper: upper.map { .init(Peso(pesos: $0), inclusive: inclusive) })
      #expect(range.isContradictory == contradicts)
    }
  }

  @Test func `an amount is between equal bounds only where both take it in`() {
    for (lower, upper) in [(true, true), (true, false), (false, true), (false, false)] {
      let range = PriceRange(
        lower: .init(Peso(pesos: 100), inclusive: lower),
        upper: .init(Peso(pesos: 100), inclusive: upper))
      #expect(range.isContradictory == !(lower && upper))
      #expect(range.contains(Peso(pesos: 100)) == (lower && upper))
    }
    let gap = PriceRange(
      lower: .init(Peso(centavos: 100), inclusive: false),
      upper: .init(Peso(centavos: 101), inclusive: false))
    #expect(gap.isContradictory)
  }

  @Test func `a range takes in its bounds as they say`() {
    let range = PriceRange(
      lower: .init(Peso(pesos: 10), inclusive: true),
      upper: .init(Peso(pesos: 20), inclusive: false))
    #expect(
      [999, 1000, 1999, 2000].map { range.contains(Peso(centavos: $0)) } == [
        false, true, true, false,
      ])
    #expect(PriceRange.any.contains(Peso(centavos: 1)))
  }

  @Test func `everything that can be absent has a name that reads back`() {
    let all =
      Feature.allCases.map(AbsentFeature.feature) + Network.allCases.map(AbsentFeature.network)
      + OperatingSystem.allCases.map(AbsentFeature.os)
    #expect(Set(all.map(\.name)).count == all.count)
    for absent in all { #expect(AbsentFeature(name: absent.name) == absent) }
    #expect(AbsentFeature(name: "wings") == nil)
  }

  @Test func `years take in both ends`() {
    #expect(YearRange(from: 2020, to: 2021).contains(2021))
    #expect(!YearRange(from: 2020, to: 2021).contains(2022))
    #expect(YearRange(from: 2020).contains(2999))
    #expect(YearRange(to: 2020).contains(2007))
  }
}

extension BudgetQuery {
  /// The one condition alone, with nothing of use, models or limit.
  fileprivate func keepingOnly(_ condition: QueryCondition) -> BudgetQuery {
    var query = self
    for other in QueryCondition.allCases where other != condition { query = query.dropping(other) }
    query.uses = []
    query.limit = nil
    return query
  }
}
