extension BudgetQuery {
  /// The query as options of `presyo find`, quoted for a shell: `--network 5G --under 20000`.
  public var options: String {
    var words: [String] = []
    func add(_ option: String, _ value: String?) {
      if let value { words.append("--\(option) \(Self.shellQuoted(value))") }
    }
    add("network", network?.name)
    if let lower = price.lower {
      add(lower.isInclusive ? "min-price" : "over", lower.amount.plain)
    }
    if let upper = price.upper {
      add(upper.isInclusive ? "max-price" : "under", upper.amount.plain)
    }
    add("os", os?.rawValue)
    for brand in brands { add("brand", brand) }
    for brand in notBrands { add("not-brand", brand) }
    add("model", model)
    add("ram", ramGB?.plain)
    add("storage", storageGB?.plain)
    add("battery", batteryMAh.map(String.init))
    add("refresh", refreshHz.map(String.init))
    add("camera", cameraMP?.plain)
    add("charging", chargingW?.plain)
    add("display", displayInches?.plain)
    add("front-camera", frontCameraMP?.plain)
    add("max-weight", maxWeightG?.plain)
    add("chipset", chipset)
    add("camera-partner", cameraPartner)
    for feature in features { add("feature", feature.rawValue) }
    for feature in notFeatures { add("without", feature.name) }
    if let launched {
      let from = launched.from.map(String.init)
      let to = launched.to.map(String.init)
      add("launched", from == to ? from : "\(from ?? "")..\(to ?? "")")
    }
    for use in uses { add("use", use.rawValue) }
    for model in models { add("compare", model.text) }
    add("limit", limit.map(String.init))
    if let sort { words.append("--sort=\(sort.rawValue)") }
    return words.joined(separator: " ")
  }

  private static func shellQuoted(_ value: String) -> String {
    let isPlain = value.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || ["-", "_", ".", "+", "="].contains(scalar)
    }
    return isPlain && !value.isEmpty
      ? value
      : "'"
        + value.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "'\\''") + "'"
  }
}
