/// The conditions on what a phone is: its network, system, brand, model, chipset and lenses.
extension QueryCondition {
  public static let network = QueryCondition(
    "network",
    options: [
      ConditionOption(
        "network", "At least this network: 3G, 4G or 5G.", "network",
        .choice(noun: .aNetwork, ["3G", "4G", "5G"]) {
          $0.network = Network(name: $1)
          return $0.network != nil
        })
    ],
    value: { $0.network.map { .text($0.name) } ?? .none },
    written: { $0.network.map { [WrittenCondition("", $0.name, option: "network")] } ?? [] },
    spoken: { query, _ in
      query.network.map { [$0 == .fiveG ? Phrase(same: $0.name) : .orNewer($0.name)] } ?? []
    },
    drop: { $0.network = nil },
    override: { $0.network = $1.network },
    predicates: { $0.network.map { [.atLeast($0)] } ?? [] },
    property: .specification(.network),
    met: { offer, _ in SpecificationField.network.value(offer.phone.specifications)?.compared })

  public static let os = QueryCondition(
    "os",
    options: [
      ConditionOption(
        "os", "Android, iOS or HarmonyOS.", "system",
        .choice(noun: .aValue(of: "os"), OperatingSystem.allCases.map { $0.rawValue }) {
          $0.os = OperatingSystem(anyCase: $1)
          return $0.os != nil
        })
    ],
    value: { $0.os.map { .text($0.rawValue) } ?? .none },
    written: { $0.os.map { [WrittenCondition("os=", $0.rawValue, option: "os")] } ?? [] },
    spoken: { query, _ in query.os.map { [Phrase(same: $0.rawValue)] } ?? [] },
    drop: { $0.os = nil },
    override: { $0.os = $1.os },
    predicates: { $0.os.map { [.system($0, is: true)] } ?? [] },
    property: .specification(.os),
    met: { offer, _ in offer.phone.specifications.os.map(ComparedValue.text) })

  public static let brands = QueryCondition(
    "brands",
    options: [
      ConditionOption(
        "brand", "Only this brand; may be repeated.", "brand", isRepeated: true,
        .brand { if !$0.brands.contains($1) { $0.brands.append($1) } })
    ],
    value: { .texts($0.brands) },
    written: { $0.brands.map { WrittenCondition("brand=", $0, option: "brand") } },
    spoken: { query, name in
      query.brands.isEmpty ? [] : [.eitherOf(query.brands.map(name))]
    },
    drop: { $0.brands = [] },
    override: { query, other in
      query.brands = other.brands
      query.notBrands.removeAll { other.brands.contains($0) }
    },
    predicates: { $0.brands.isEmpty ? [] : [.brand($0.brands, isWithin: true)] },
    met: { offer, _ in .text(offer.brandName) })

  public static let notBrands = QueryCondition(
    "not_brands",
    options: [
      ConditionOption(
        "not-brand", "Not this brand; may be repeated.", "brand", isRepeated: true,
        .brand { if !$0.notBrands.contains($1) { $0.notBrands.append($1) } })
    ],
    value: { .texts($0.notBrands) },
    written: { $0.notBrands.map { WrittenCondition("not-brand=", $0, option: "not-brand") } },
    spoken: { query, name in
      query.notBrands.isEmpty ? [] : [.not(query.notBrands.map(name).joined(separator: ", "))]
    },
    drop: { $0.notBrands = [] },
    override: { query, other in
      query.notBrands += other.notBrands.filter { !query.notBrands.contains($0) }
      if other.brands.isEmpty { query.brands.removeAll { other.notBrands.contains($0) } }
    },
    predicates: { $0.notBrands.isEmpty ? [] : [.brand($0.notBrands, isWithin: false)] },
    met: { offer, _ in .text(offer.brandName) })

  public static let model = QueryCondition(
    "model",
    options: [
      ConditionOption("model", "Words of the model's name.", "words", .words { $0.model = $1 })
    ],
    value: { $0.model.map(ConditionValue.text) ?? .none },
    written: { $0.model.map { [WrittenCondition("model=", $0, option: "model")] } ?? [] },
    spoken: { query, _ in query.model.map { [.model($0)] } ?? [] },
    drop: {
      $0.model = nil
      $0.models = []
    },
    override: { $0.model = $1.model ?? $0.model },
    predicates: { AskedWords(modelOf: $0).map { [.name($0)] } ?? [] },
    met: { offer, _ in .text(offer.phone.model) })

  public static let chipset = QueryCondition(
    "chipset",
    options: [
      ConditionOption(
        "chipset", "Words of the chipset's name.", "words", .words { $0.chipset = $1 })
    ],
    value: { $0.chipset.map(ConditionValue.text) ?? .none },
    written: { $0.chipset.map { [WrittenCondition("chipset=", $0, option: "chipset")] } ?? [] },
    spoken: { query, _ in query.chipset.map { [.chipset($0)] } ?? [] },
    drop: { $0.chipset = nil },
    override: { $0.chipset = $1.chipset },
    predicates: { $0.chipset.map { [.chipset(AskedWords($0))] } ?? [] },
    property: .specification(.chipset),
    met: { offer, _ in offer.phone.specifications.chipset.map(ComparedValue.text) })

  /// The makers of cameras whose name a phone can carry.
  static let cameraPartners = ["Leica", "Zeiss", "Hasselblad"]

  public static let cameraPartner = QueryCondition(
    "camera_partner",
    options: [
      ConditionOption(
        "camera-partner", "Leica, Zeiss or Hasselblad.", "partner",
        .choice(noun: .aCameraPartner, cameraPartners) { query, text in
          query.cameraPartner = cameraPartners.first { LetterCase.areEqualButForCase($0, text) }
          return query.cameraPartner != nil
        })
    ],
    value: { $0.cameraPartner.map(ConditionValue.text) ?? .none },
    written: {
      $0.cameraPartner.map { [WrittenCondition("partner=", $0, option: "camera-partner")] } ?? []
    },
    spoken: { query, _ in query.cameraPartner.map { [.camera(by: $0)] } ?? [] },
    drop: { $0.cameraPartner = nil },
    override: { $0.cameraPartner = $1.cameraPartner },
    predicates: { $0.cameraPartner.map { [.text(.cameraPartner, $0)] } ?? [] },
    property: .specification(.cameraPartner),
    met: { offer, _ in offer.phone.specifications.cameraPartner.map(ComparedValue.text) },
    reason: { .camera($0) })
}

extension OperatingSystem {
  /// The system of this name, in any letter case.
  init?(anyCase name: String) {
    guard
      let system = Self.allCases.first(where: {
        LetterCase.areEqualButForCase($0.rawValue, name)
      })
    else { return nil }
    self = system
  }
}
