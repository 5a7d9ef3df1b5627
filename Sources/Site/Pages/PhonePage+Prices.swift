internal import Catalog

extension PhonePage {
  /// The price that stands, with the other one beside it.
  var price: PageValue {
    guard let price = record.pricesInForce.first else { return .none }
    var beside: [PageValue] = []
    if price.role != .official, let official = price.official {
      beside.append(other("Official price", official))
    }
    if price.role == .official, let shop = price.shop {
      beside.append(other("In shops", shop))
    }
    return PriceCell(price, record.sources).value.with([
      "variant": PageValue(price.configuration.spacedWords), "beside": .list(beside),
    ])
  }

  private func other(_ label: String, _ price: PriceBeside) -> PageValue {
    [
      "label": .text(label), "amount": .text(price.amount.formatted),
      "kind": .text(price.kind.plainWords), "since": .text(price.date.iso),
      "sincetext": .text(price.date.words), "source": .link(to: record.sources[price.source]),
    ]
  }

  /// The prices of all variants, where there is more than one.
  var variants: PageValue {
    let prices = record.pricesInForce
    let silent = record.variants.map { $0.configuration }.filter { configuration in
      !prices.contains { $0.configuration.covers(configuration) }
    }
    guard prices.count + silent.count > 1 else { return .none }
    let priced = prices.map { price -> PageValue in
      [
        "variant": .text(price.configuration.spacedWords ?? "variant not named"),
        "price": PriceCell(price, record.sources).value,
      ]
    }
    let unpriced = silent.map { configuration -> PageValue in
      ["variant": .text(configuration.spacedWords ?? "variant not named"), "price": .none]
    }
    return [
      "title": "Prices by memory and storage",
      "caption": "The price that counts first, then the lowest",
      "rows": .list(priced + unpriced),
    ]
  }

  /// Every price that was read, latest first.
  var history: PageValue {
    let lines = entry.answer.history.lines
    let steps = lines.flatMap { line in
      (line.steps + line.points).map { (configuration: line.configuration, step: $0) }
    }
    guard !steps.isEmpty else { return .none }
    let ordered = steps.enumerated().sorted { left, right in
      left.element.step.since == right.element.step.since
        ? left.offset < right.offset : left.element.step.since > right.element.step.since
    }
    return [
      "caption": "Latest first",
      "rows": .list(
        ordered.map { _, entry in
          let step = entry.step
          let variant = entry.configuration.spacedWords
          return [
            "since": .text(step.since.iso), "sincetext": .text(step.since.words),
            "basis": .text([step.basis.words, variant].compactMap { $0 }.joined(separator: " · ")),
            "variant": .text(variant ?? "not named"), "amount": .text(step.amount.formatted),
            "kind": .text(step.kind.plainWords),
            "tone": step.kind.isOfficial ? "official" : "shop",
            "source": .link(to: step.source), "read": .text(step.observedOn.iso),
            "readtext": .text(step.observedOn.words),
          ]
        }),
    ]
  }
}

extension PriceStepBasis {
  /// How the day is known, in words.
  fileprivate var words: String {
    switch self {
    case .stated: "as the source says"
    case .launch: "price at launch"
    case .reading: "first read then"
    }
  }
}
