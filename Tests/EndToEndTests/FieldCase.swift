import BudgetLanguage
import Catalog
import Foundation

/// A question from the field: what is certain of its reading, and what must not come out.
struct FieldCase {
  let text: String
  let expected: [String: Any]
  let forbidden: [String: Any]
  /// Words that must be named as not understood.
  let unknown: [String]
  /// Whether the question may be refused.
  let mayFail: Bool

  static func cases(of file: String) throws -> [FieldCase] {
    let path = Program.root.appendingPathComponent("Tests/BudgetLanguageTests/Corpus/\(file)")
    let lines = try String(contentsOf: path, encoding: .utf8)
    return try lines.split(separator: "\n").map { line in
      let row = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
      return FieldCase(
        text: row["text"] as? String ?? "", expected: row["expect"] as? [String: Any] ?? [:],
        forbidden: row["must_not"] as? [String: Any] ?? [:],
        unknown: row["unknown"] as? [String] ?? [],
        mayFail: ((row["exit"] as? [Int]) ?? (row["exit"] as? Int).map { [$0] } ?? []).contains(64))
    }
  }

  /// What the reader makes of the text where it is not what the row says.
  func misreading(by reader: BudgetReader) -> String? {
    let reading: QueryReading
    do throws(BudgetLanguageError) {
      reading = try reader.read(text)
    } catch {
      return mayFail ? nil : "\(text) — \(error.message)"
    }
    let understood = reading.query.understood
    var wrong: [String] = []
    for (key, value) in expected {
      let found = Self.value(at: key, of: understood)
      // Features stand in the order of their names.
      let value: Any = key.hasSuffix("features") ? (value as? [String])?.sorted() ?? value : value
      if !Self.areEqual(found, value) { wrong.append("\(key) is \(found ?? "null"), not \(value)") }
    }
    for (key, value) in forbidden
    where Self.areEqual(Self.value(at: key, of: understood), value) {
      wrong.append("\(key) is \(value)")
    }
    let named = reading.tokens.filter { $0.role == .unknown }.map { $0.text.lowercased() }
    for word in unknown where !named.contains(where: { $0.contains(word.lowercased()) }) {
      wrong.append("\(word) is not named as not understood")
    }
    return wrong.isEmpty ? nil : "\(text) — \(wrong.joined(separator: "; "))"
  }

  /// The value under a key such as `price.max` or `models.0.model`.
  private static func value(at key: String, of understood: [String: Any]) -> Any? {
    var found: Any? = understood
    for part in key.split(separator: ".") {
      if let index = Int(part), let list = found as? [Any] {
        found = list.indices.contains(index) ? list[index] : nil
      } else {
        found = (found as? [String: Any])?[String(part)]
      }
    }
    return found
  }

  private static func areEqual(_ left: Any?, _ right: Any) -> Bool {
    if let choices = (right as? [String: Any])?["one_of"] as? [Any] {
      return choices.contains { areEqual(left, $0) }
    }
    guard let left, !(left is NSNull) else { return right is NSNull }
    if let left = left as? [String: Any], let right = right as? [String: Any] {
      return right.allSatisfy { areEqual(left[$0.key], $0.value) }
    }
    if let left = left as? [Any], let right = right as? [Any] {
      return left.count == right.count && zip(left, right).allSatisfy { areEqual($0, $1) }
    }
    return (left as? NSObject) == (right as? NSObject)
  }
}

extension BudgetQuery {
  /// The query under the keys of the JSON that the program prints.
  fileprivate var understood: [String: Any] {
    func known(_ value: Any?) -> Any { value ?? NSNull() }
    func pesos(_ bound: PriceRange.Bound?) -> Any {
      known(bound.map { Double($0.amount.centavos) / 100 })
    }
    return [
      "price": [
        "min": pesos(price.lower), "min_inclusive": known(price.lower?.isInclusive),
        "max": pesos(price.upper), "max_inclusive": known(price.upper?.isInclusive),
      ],
      "network": known(network?.name), "os": known(os?.rawValue), "brands": brands,
      "not_brands": notBrands, "model": known(model), "ram_gb": known(ramGB),
      "storage_gb": known(storageGB), "battery_mah": known(batteryMAh),
      "refresh_hz": known(refreshHz), "camera_mp": known(cameraMP),
      "front_camera_mp": known(frontCameraMP), "charging_w": known(chargingW),
      "display_inches": known(displayInches), "max_weight_g": known(maxWeightG),
      "chipset": known(chipset), "camera_partner": known(cameraPartner),
      "features": features.map(\.rawValue), "not_features": notFeatures.map(\.name),
      "launched": known(
        launched.map {
          ["from": known($0.from.map(String.init)), "to": known($0.to.map(String.init))]
        }),
      "use": known(use?.rawValue), "uses": uses.map(\.rawValue), "limit": known(limit),
      "models": models.map { ["brand": known($0.brand), "model": $0.model] },
      "sort": effectiveSort.rawValue,
    ]
  }
}
