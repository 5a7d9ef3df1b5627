import Catalog

/// A query as the object under `understood`.
enum QueryJSON {
  static func object(_ query: BudgetQuery) -> JSONValue {
    [
      "price": [
        "min": JSONValue(query.price.lower?.amount),
        "min_inclusive": JSONValue(query.price.lower?.isInclusive),
        "max": JSONValue(query.price.upper?.amount),
        "max_inclusive": JSONValue(query.price.upper?.isInclusive),
      ],
      "network": JSONValue(query.network?.name),
      "os": JSONValue(query.os?.rawValue),
      "brands": .strings(query.brands),
      "not_brands": .strings(query.notBrands),
      "model": JSONValue(query.model),
      "ram_gb": JSONValue(query.ramGB),
      "storage_gb": JSONValue(query.storageGB),
      "battery_mah": JSONValue(query.batteryMAh),
      "refresh_hz": JSONValue(query.refreshHz),
      "camera_mp": JSONValue(query.cameraMP),
      "charging_w": JSONValue(query.chargingW),
      "display_inches": JSONValue(query.displayInches),
      "front_camera_mp": JSONValue(query.frontCameraMP),
      "max_weight_g": JSONValue(query.maxWeightG),
      "chipset": JSONValue(query.chipset),
      "camera_partner": JSONValue(query.cameraPartner),
      "features": .strings(query.features.map(\.rawValue)),
      "not_features": .strings(query.notFeatures.map(\.name)),
      "launched": query.launched.map { launched in
        [
          "from": JSONValue(launched.from.map(String.init)),
          "to": JSONValue(launched.to.map(String.init)),
        ]
      } ?? .null,
      "use": JSONValue(query.use?.rawValue),
      "uses": .strings(query.uses.map(\.rawValue)),
      "models": .array(
        query.models.map { ["brand": JSONValue($0.brand), "model": .string($0.model)] }),
      "limit": JSONValue(query.limit),
      "sort": .string(query.effectiveSort.rawValue),
    ]
  }
}
