internal import Catalog
internal import Rendering

extension PhonePage {
  /// The price that stands, with the other one beside it.
  var price: PageValue {
    guard let price = record.pricesInForce.first else { return .none }
    var beside: [PageValue] = []
    if price.role != .official, let official = price.official {
      beside.append(other(.officialPrice, official))
    }
    if price.role == .official, let shop = price.shop {
      beside.append(other(.inShops, shop))
    }
    return PriceCell(price, record.sources).value.with([
      "variant": PageValue(price.configuration.spacedWords), "beside": .list(beside),
    ])
  }

  private func other(_ label: Phrase, _ price: PriceBeside) -> PageValue {
    [
      "label": .words(label), "amount": .text(price.amount.formatted),
      "kind": .words(price.kind.plainWords), "since": .text(price.date.iso),
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
        "variant": variant(price.configuration),
        "price": PriceCell(price, record.sources).value,
      ]
    }
    let unpriced = silent.map { configuration -> PageValue in
      ["variant": variant(configuration), "price": .none]
    }
    return [
      "title": .words(.pricesByMemory), "caption": .words(.countsFirst),
      "rows": .list(priced + unpriced),
    ]
  }

  private func variant(_ configuration: Configuration) -> PageValue {
    configuration.spacedWords.map { .text($0) } ?? .words(.variantNotNamed)
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
      "caption": .words(.latestFirst),
      "rows": .list(
        ordered.map { _, entry in
          let step = entry.step
          let variant = entry.configuration.spacedWords
          return [
            "since": .text(step.since.iso), "sincetext": .text(step.since.words),
            "basis": .words(
              variant.map { step.basis.words + Phrase(same: " · \($0)") } ?? step.basis.words),
            "variant": variant.map { .text($0) } ?? .words(.notNamed),
            "amount": .text(step.amount.formatted), "kind": .words(step.kind.plainWords),
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
  fileprivate var words: Phrase {
    switch self {
    case .stated: .asSourceSays
    case .launch: .priceAtLaunch
    case .reading: .firstReadThen
    }
  }
}
