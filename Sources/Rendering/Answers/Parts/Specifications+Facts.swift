package import Catalog

extension Specifications {
  /// What is known, one line a property, with its unit; what is not known is named at the end.
  package var facts: [Fact] {
    var facts: [Fact] = []
    var unknown: [String] = []
    func add(_ property: PhoneProperty, _ value: ComparedValue?) {
      if let value {
        facts.append(Fact(property.words, StyledText(property.words(value))))
      } else {
        unknown.append(property.words.lowercasedFirst)
      }
    }
    func add(_ property: PhoneProperty, _ text: String?) { add(property, text.map { .text($0) }) }
    func add(_ property: PhoneProperty, _ number: Double?) {
      add(property, number.map { .number($0) })
    }
    add(.network, network?.name)
    add(.os, [os, osVersion].compactMap(\.self).joined(separator: " ").nonEmpty)
    add(.chipset, chipset)
    add(.displayInches, displayInches)
    add(.displayType, displayType)
    add(.resolution, resolution)
    add(.refreshHz, refreshHz.map(Double.init))
    add(.batteryMAh, batteryMAh.map(Double.init))
    add(.chargingW, chargingW)
    add(.rearCameraMP, rearCameraMP)
    add(.rearCameras, rearCameras.map(Double.init))
    add(.frontCameraMP, frontCameraMP)
    if cameraPartner != nil { add(.cameraPartner, cameraPartner) }
    if ipRating != nil { add(.ipRating, ipRating) }
    add(.weightG, weightG)
    add(.simSlots, simSlots.map(Double.init))
    func list(_ name: String, _ has: Bool?) {
      let words = Feature.allCases.filter { features[$0] == has }.map(\.words)
      guard !words.isEmpty else { return }
      if has == nil {
        unknown += words
      } else {
        facts.append(Fact(name, StyledText(words.joined(separator: ", "))))
      }
    }
    list("Has", true)
    list("Lacks", false)
    list("", nil)
    if !unknown.isEmpty {
      facts.append(Fact("Not known", StyledText(unknown.joined(separator: ", "), .dim)))
    }
    return facts
  }

  /// Every field by the name of its column, `null` where unknown.
  var json: JSONValue {
    let members: [JSONValue.Member] =
      [
        .init("os", JSONValue(os)), .init("network", JSONValue(network?.name)),
        .init("chipset", JSONValue(chipset)), .init("os_version", JSONValue(osVersion)),
        .init("display_inches", JSONValue(displayInches)),
        .init("display_type", JSONValue(displayType)), .init("resolution", JSONValue(resolution)),
        .init("refresh_hz", JSONValue(refreshHz)), .init("battery_mah", JSONValue(batteryMAh)),
        .init("charging_w", JSONValue(chargingW)),
        .init("rear_camera_mp", JSONValue(rearCameraMP)),
        .init("rear_cameras", JSONValue(rearCameras)),
        .init("front_camera_mp", JSONValue(frontCameraMP)),
        .init("camera_partner", JSONValue(cameraPartner)),
        .init("ip_rating", JSONValue(ipRating)), .init("weight_g", JSONValue(weightG)),
        .init("sim_slots", JSONValue(simSlots)),
      ] + Feature.allCases.map { .init($0.rawValue, JSONValue(features[$0])) }
    return .object(members)
  }
}
