extension BudgetQuery {
  /// The query in one fixed form, which `BudgetLanguage` reads back to the same query:
  /// `5G price<20000`.
  public var canonical: String {
    var words: [String] = []
    if let network { words.append(network.name) }
    if let lower = price.lower {
      words.append("price>\(lower.isInclusive ? "=" : "")\(lower.amount.plain)")
    }
    if let upper = price.upper {
      words.append("price<\(upper.isInclusive ? "=" : "")\(upper.amount.plain)")
    }
    func add(_ name: String, _ value: String?) {
      if let value { words.append("\(name)\(Self.quoted(value))") }
    }
    add("os=", os?.rawValue)
    for brand in brands { add("brand=", brand) }
    for brand in notBrands { add("not-brand=", brand) }
    add("model=", model)
    add("ram>=", ramGB.map { "\($0.plain)GB" })
    add("storage>=", storageGB.map { "\($0.plain)GB" })
    add("battery>=", batteryMAh.map { "\($0)mAh" })
    add("refresh>=", refreshHz.map { "\($0)Hz" })
    add("camera>=", cameraMP.map { "\($0.plain)MP" })
    add("charging>=", chargingW.map { "\($0.plain)W" })
    add("display>=", displayInches.map { "\($0.plain)in" })
    add("front-camera>=", frontCameraMP.map { "\($0.plain)MP" })
    add("weight<=", maxWeightG.map { "\($0.plain)g" })
    add("chipset=", chipset)
    add("partner=", cameraPartner)
    for feature in features { add("feature=", feature.rawValue) }
    for feature in notFeatures { add("without=", feature.name) }
    if let launched {
      add(
        "launched=",
        "\(launched.from.map(String.init) ?? "")..\(launched.to.map(String.init) ?? "")")
    }
    for use in uses { add("use=", use.rawValue) }
    for model in models { add("compare=", model.text) }
    add("limit=", limit.map(String.init))
    if effectiveSort != dropSort.effectiveSort { add("sort=", effectiveSort.rawValue) }
    return words.joined(separator: " ")
  }

  private var dropSort: BudgetQuery {
    var query = self
    query.sort = nil
    return query
  }

  /// A value that is more than one short plain word stands in quotes, in which `\` keeps the quote or
  /// backslash after it.
  private static func quoted(_ value: String) -> String {
    let isPlain = value.unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".", "+": true
      default: false
      }
    }
    if isPlain, (1...64).contains(value.unicodeScalars.count) { return value }
    var text = "\""
    for scalar in value.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { text += "\\" }
      text.unicodeScalars.append(scalar)
    }
    return text + "\""
  }
}
