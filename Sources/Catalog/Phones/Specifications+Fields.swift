/// One specification by the name its column bears in the plain-data form.
public struct SpecificationField: Sendable {
  /// Column name: `battery_mah`.
  public let name: String
  /// Which values it can have.
  public let values: SpecificationValues
  /// The value as plain text, `nil` where unknown.
  public let read: @Sendable (Specifications) -> String?
  /// Sets the value from plain text; `false` where the text is not a value of this field.
  public let write: @Sendable (inout Specifications, String) -> Bool
}

/// Which values a specification can have, as plain text.
public enum SpecificationValues: Hashable, Sendable {
  /// Any text that is not empty.
  case text
  /// A generation of mobile network, such as `5G`.
  case network
  /// A whole number, digits only.
  case whole(ClosedRange<Int>)
  /// A decimal number, digits and at most one point.
  case decimal(ClosedRange<Double>)
  /// `yes` or `no`.
  case yesOrNo
}

extension Specifications {
  /// Every field in the order of the columns, features last.
  public static let fields: [SpecificationField] =
    [
      SpecificationField(
        name: "os", values: .text, read: { $0.os },
        write: {
          guard !$1.isEmpty else { return false }
          $0.os = $1
          return true
        }),
      SpecificationField(
        name: "network", values: .network, read: { $0.network?.name },
        write: {
          guard let network = Network(name: $1) else { return false }
          $0.network = network
          return true
        }),
      text("chipset", \.chipset),
      text("os_version", \.osVersion),
      decimal("display_inches", \.displayInches, 0.5...20),
      text("display_type", \.displayType),
      text("resolution", \.resolution),
      whole("refresh_hz", \.refreshHz, 1...1000),
      whole("battery_mah", \.batteryMAh, 100...100_000),
      decimal("charging_w", \.chargingW, 1...1000),
      decimal("rear_camera_mp", \.rearCameraMP, 0.1...1000),
      whole("rear_cameras", \.rearCameras, 0...10),
      decimal("front_camera_mp", \.frontCameraMP, 0.1...1000),
      text("camera_partner", \.cameraPartner),
      text("ip_rating", \.ipRating),
      decimal("weight_g", \.weightG, 20...2000),
      whole("sim_slots", \.simSlots, 0...4),
    ]
    + Feature.allCases.map { feature in
      SpecificationField(
        name: feature.rawValue, values: .yesOrNo,
        read: { $0.features[feature].map { $0 ? "yes" : "no" } },
        write: { specifications, text in
          guard text == "yes" || text == "no" else { return false }
          specifications.features[feature] = text == "yes"
          return true
        })
    }

  private static func text(
    _ name: String, _ path: any WritableKeyPath<Specifications, String?> & Sendable
  ) -> SpecificationField {
    SpecificationField(
      name: name, values: .text, read: { $0[keyPath: path] },
      write: {
        guard !$1.isEmpty else { return false }
        $0[keyPath: path] = $1
        return true
      })
  }

  private static func whole(
    _ name: String, _ path: any WritableKeyPath<Specifications, Int?> & Sendable,
    _ range: ClosedRange<Int>
  ) -> SpecificationField {
    SpecificationField(
      name: name, values: .whole(range), read: { $0[keyPath: path].map(String.init) },
      write: { specifications, text in
        guard isPlain(text, decimals: false), let value = Int(text), range.contains(value) else {
          return false
        }
        specifications[keyPath: path] = value
        return true
      })
  }

  private static func decimal(
    _ name: String, _ path: any WritableKeyPath<Specifications, Double?> & Sendable,
    _ range: ClosedRange<Double>
  ) -> SpecificationField {
    SpecificationField(
      name: name, values: .decimal(range), read: { $0[keyPath: path]?.plain },
      write: { specifications, text in
        guard isPlain(text, decimals: true), let value = Double(text), range.contains(value)
        else { return false }
        specifications[keyPath: path] = value
        return true
      })
  }

  /// Whether a text is digits, with a point and more digits where those are allowed; what Swift
  /// reads beyond that (`+5`, `1e3`, `0x10`) is no value of a table.
  private static func isPlain(_ text: String, decimals: Bool) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return (1...(decimals ? 2 : 1)).contains(parts.count)
      && parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      }
  }
}
