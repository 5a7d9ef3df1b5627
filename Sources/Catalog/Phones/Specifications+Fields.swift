/// One specification by the name its column bears in the plain-data form.
public struct SpecificationField: Sendable {
  /// Column name: `battery_mah`.
  public let name: String
  /// The value as plain text, `nil` where unknown.
  public let read: @Sendable (Specifications) -> String?
  /// Sets the value from plain text; `false` where the text is not a value of this field.
  public let write: @Sendable (inout Specifications, String) -> Bool
}

extension Specifications {
  /// Every field in the order of the columns, features last.
  public static let fields: [SpecificationField] =
    [
      SpecificationField(
        name: "os", read: { $0.os },
        write: {
          $0.os = $1
          return !$1.isEmpty
        }),
      SpecificationField(
        name: "network", read: { $0.network?.name },
        write: {
          $0.network = Network(name: $1)
          return $0.network != nil
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
        name: feature.rawValue, read: { $0.features[feature].map { $0 ? "yes" : "no" } },
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
      name: name, read: { $0[keyPath: path] },
      write: {
        $0[keyPath: path] = $1
        return !$1.isEmpty
      })
  }

  private static func whole(
    _ name: String, _ path: any WritableKeyPath<Specifications, Int?> & Sendable,
    _ range: ClosedRange<Int>
  ) -> SpecificationField {
    SpecificationField(
      name: name, read: { $0[keyPath: path].map(String.init) },
      write: { specifications, text in
        guard let value = Int(text), range.contains(value) else { return false }
        specifications[keyPath: path] = value
        return true
      })
  }

  private static func decimal(
    _ name: String, _ path: any WritableKeyPath<Specifications, Double?> & Sendable,
    _ range: ClosedRange<Double>
  ) -> SpecificationField {
    SpecificationField(
      name: name, read: { $0[keyPath: path]?.plain },
      write: { specifications, text in
        guard let value = Double(text), range.contains(value) else { return false }
        specifications[keyPath: path] = value
        return true
      })
  }
}
