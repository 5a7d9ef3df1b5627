/// RAM and storage of a phone or a variant, each `nil` where it is not known.
public struct Configuration: Hashable, Sendable {
  /// Gigabytes; 512 MB is 0.5.
  public let ramGB: Double?
  /// Gigabytes; 1 TB is 1,024.
  public let storageGB: Double?

  public init(ramGB: Double? = nil, storageGB: Double? = nil) {
    self.ramGB = ramGB
    self.storageGB = storageGB
  }

  public static let unknown = Configuration()

  /// Whether both RAM and storage are known.
  public var isWhole: Bool { ramGB != nil && storageGB != nil }

  /// `8GB + 256GB`, `8GB RAM`, `256GB`, or the empty text where nothing is known.
  public var words: String {
    switch (ramGB, storageGB) {
    case (let ram?, let storage?): "\(ram.plain)GB + \(storage.plain)GB"
    case (let ram?, nil): "\(ram.plain)GB RAM"
    case (nil, let storage?): "\(storage.plain)GB"
    case (nil, nil): ""
    }
  }
}

extension Configuration: Comparable {
  /// By RAM, then storage; what is not known comes first.
  public static func < (left: Configuration, right: Configuration) -> Bool {
    let rams = (left.ramGB ?? -1, right.ramGB ?? -1)
    return rams.0 == rams.1
      ? (left.storageGB ?? -1) < (right.storageGB ?? -1) : rams.0 < rams.1
  }
}

/// One configuration in which a phone is sold.
public struct Variant: Hashable, Sendable {
  /// Id of the phone.
  public let phone: String
  public let configuration: Configuration

  public init(phone: String, configuration: Configuration) {
    self.phone = phone
    self.configuration = configuration
  }
}
