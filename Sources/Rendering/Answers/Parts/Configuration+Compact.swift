package import Catalog

extension Configuration {
  /// The configuration as lists write it: `8GB+256GB`, `12GB+1TB`, `512MB RAM`; `–` where nothing
  /// is known.
  package var compact: String {
    switch (ramGB, storageGB) {
    case (let ram?, let storage?): "\(Self.size(ram))+\(Self.size(storage))"
    case (let ram?, nil): "\(Self.size(ram)) RAM"
    case (nil, let storage?): Self.size(storage)
    case (nil, nil): "–"
    }
  }

  /// The configuration with a sign where the price's own source does not state it.
  func marked(isInferred: Bool) -> String {
    isInferred && self != .unknown ? compact + Self.inferredSign : compact
  }

  /// Stands after what the source of a price does not say of its variant.
  static let inferredSign = "†"

  /// Explains the sign, where a table bears it.
  static func inferredLegend(_ isInferred: Bool) -> StyledText? {
    isInferred
      ? StyledText(.inferred(inferredSign)) : nil
  }

  /// An amount of memory in the unit that makes it a whole number.
  package static func size(_ gigabytes: Double) -> String {
    if gigabytes >= 1024, gigabytes.truncatingRemainder(dividingBy: 1024) == 0 {
      return "\((gigabytes / 1024).plain)TB"
    }
    if gigabytes > 0, gigabytes < 1 { return "\((gigabytes * 1024).plain)MB" }
    return "\(gigabytes.plain)GB"
  }

  /// `{"ram_gb": 8, "storage_gb": 256}`, with `null` where unknown.
  var json: JSONValue {
    ["ram_gb": JSONValue(ramGB), "storage_gb": JSONValue(storageGB)]
  }
}
