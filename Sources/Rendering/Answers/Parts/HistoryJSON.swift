import Catalog

/// A price history as an object of JSON.
enum HistoryJSON {
  static func object(_ history: PriceHistory) -> JSONValue {
    [
      "first_observed": JSONValue(history.firstObserved),
      "last_observed": JSONValue(history.lastObserved),
      "lowest": history.lowest.map { lowest in
        step(lowest.step).appending([.init("variant", lowest.configuration.json)])
      } ?? .null,
      "lines": .array(
        history.lines.map { line in
          [
            "variant": line.configuration.json, "steps": .array(line.steps.map(step)),
            "points": .array(line.points.map(step)),
          ]
        }),
    ]
  }

  private static func step(_ step: PriceHistoryStep) -> JSONValue {
    [
      "price_php": .money(step.amount), "price_kind": .string(step.kind.rawValue),
      "since": .string(step.since.iso), "until": JSONValue(step.until),
      "basis": .string(step.basis.rawValue), "observed_on": .string(step.observedOn.iso),
      "source_url": JSONValue(step.source?.url),
      "variant_inferred": .bool(step.isVariantInferred),
    ]
  }
}
