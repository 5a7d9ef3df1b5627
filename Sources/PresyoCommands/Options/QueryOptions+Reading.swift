import BudgetLanguage
import Catalog

extension QueryOptions {
  /// The question that text and options ask together; an option wins over the text's word for the
  /// same condition.
  func reading(in vocabulary: Vocabulary) throws -> QueryReading {
    let reader = BudgetReader(vocabulary: vocabulary)
    var reading = QueryReading(text: text, query: BudgetQuery(), tokens: [])
    let isBlank = text.allSatisfy(\.isWhitespace)
    let byOptions = try optionQuery(vocabulary)
    if !isBlank || byOptions == BudgetQuery() {
      reading = try reader.read(text)
    }
    reading.query = reading.query.overridden(by: byOptions)
    guard !reading.query.price.isContradictory else {
      throw Failure(
        .usage,
        "No price is both \(reading.query.price.words ?? ""); drop one of the two bounds.")
    }
    if strict, let sentence = BudgetReader.strictSentence(for: reading) {
      throw Failure(.usage, sentence)
    }
    return reading
  }

  /// What the options alone ask.
  private func optionQuery(_ vocabulary: Vocabulary) throws -> BudgetQuery {
    var query = BudgetQuery()
    query.price = try priceRange(vocabulary)
    query.network = try OptionValue.network(network)
    query.os = try OptionValue.choice(os, named: "os", among: OperatingSystem.allCases)
    query.brands = try brand.map { try OptionValue.brand($0, vocabulary: vocabulary) }
    query.notBrands = try notBrand.map { try OptionValue.brand($0, vocabulary: vocabulary) }
    query.model = OptionValue.words(model)
    query.ramGB = try OptionValue.gigabytes(ram, named: "ram")
    query.storageGB = try OptionValue.gigabytes(storage, named: "storage")
    query.batteryMAh = try OptionValue.whole(battery, unit: "mah", named: "battery")
    query.refreshHz = try OptionValue.whole(refresh, unit: "hz", named: "refresh")
    query.cameraMP = try OptionValue.decimal(camera, unit: "mp", named: "camera")
    query.chargingW = try OptionValue.decimal(charging, unit: "w", named: "charging")
    query.displayInches = try OptionValue.decimal(display, unit: "in", named: "display")
    query.frontCameraMP = try OptionValue.decimal(frontCamera, unit: "mp", named: "front-camera")
    query.maxWeightG = try OptionValue.decimal(maxWeight, unit: "g", named: "max-weight")
    query.chipset = OptionValue.words(chipset)
    query.cameraPartner = try OptionValue.cameraPartner(cameraPartner)
    query.features = Array(Set(try feature.map(OptionValue.feature))).sorted()
    query.notFeatures = Array(Set(try without.map(OptionValue.absentFeature))).sorted()
    query.launched = try OptionValue.years(launched)
    for use in use {
      let use = try OptionValue.choice(use, named: "use", among: Use.allCases)
      query.uses += [use].compactMap(\.self).filter { !query.uses.contains($0) }
    }
    query.models = compare.map(AskedModel.init(text:))
    query.limit = limit
    query.sort = try OptionValue.choice(sort, named: "sort", among: SortOrder.allCases)
    return query
  }

  private func priceRange(_ vocabulary: Vocabulary) throws -> PriceRange {
    func bound(_ text: String?, _ name: String, inclusive: Bool) throws -> PriceRange.Bound? {
      try text.map {
        PriceRange.Bound(
          try OptionValue.amount($0, named: name, vocabulary: vocabulary), inclusive: inclusive)
      }
    }
    let below = try bound(under, "under", inclusive: false)
    let upTo = try bound(maxPrice, "max-price", inclusive: true)
    let above = try bound(over, "over", inclusive: false)
    let from = try bound(minPrice, "min-price", inclusive: true)
    let upper = [below, upTo].compactMap { $0 }.min { left, right in
      left.amount == right.amount ? !left.isInclusive : left.amount < right.amount
    }
    let lower = [above, from].compactMap { $0 }.max { left, right in
      left.amount == right.amount ? left.isInclusive : left.amount < right.amount
    }
    return PriceRange(lower: lower, upper: upper)
  }
}

extension BudgetQuery {
  /// This query with every condition that `other` sets taken from there.
  func overridden(by other: BudgetQuery) -> BudgetQuery {
    var query = self
    query.price.lower = other.price.lower ?? price.lower
    query.price.upper = other.price.upper ?? price.upper
    query.network = other.network ?? network
    query.os = other.os ?? os
    query.brands += other.brands.filter { !brands.contains($0) }
    query.notBrands += other.notBrands.filter { !notBrands.contains($0) }
    query.model = other.model ?? model
    query.ramGB = other.ramGB ?? ramGB
    query.storageGB = other.storageGB ?? storageGB
    query.batteryMAh = other.batteryMAh ?? batteryMAh
    query.refreshHz = other.refreshHz ?? refreshHz
    query.cameraMP = other.cameraMP ?? cameraMP
    query.chargingW = other.chargingW ?? chargingW
    query.displayInches = other.displayInches ?? displayInches
    query.frontCameraMP = other.frontCameraMP ?? frontCameraMP
    query.maxWeightG = other.maxWeightG ?? maxWeightG
    query.chipset = other.chipset ?? chipset
    query.cameraPartner = other.cameraPartner ?? cameraPartner
    query.features = Array(Set(features + other.features)).sorted()
    query.notFeatures = Array(Set(notFeatures + other.notFeatures)).sorted()
    query.launched = other.launched ?? launched
    query.uses = other.uses.isEmpty ? uses : other.uses
    query.models = other.models.isEmpty ? models : other.models
    query.limit = other.limit ?? limit
    query.sort = other.sort ?? sort
    return query
  }
}
