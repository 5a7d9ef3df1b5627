/// The table of conditions.
extension QueryCondition {
  /// Every condition in the order of the JSON keys.
  public static let allCases: [QueryCondition] =
    [price, network, os, brands, notBrands, model]
    + QueryMeasure.all.map { QueryCondition($0) }
    + [chipset, cameraPartner, features, notFeatures, launched]

  /// What a question wishes beside its conditions, in the order of the JSON keys: no phone has to
  /// fulfil it, and there is nothing to drop.
  public static let wishes: [QueryCondition] = [uses, models, limit, sort]

  /// The options of all, in the order in which help lists them.
  public static let options: [ConditionOption] = (allCases + wishes).flatMap { $0.options }

  /// All in the order of the canonical form, in which the network comes first.
  static let inWriting: [QueryCondition] =
    [network] + (allCases + wishes).filter { $0 != network }

  /// All in the order in which they are said, in which the phone comes before its price.
  static let inSpeech: [QueryCondition] = {
    let first = [network, brands, notBrands, model]
    return first + (allCases + wishes).filter { !first.contains($0) }
  }()
}
