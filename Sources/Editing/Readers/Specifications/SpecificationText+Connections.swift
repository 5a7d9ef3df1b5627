import Catalog

extension SpecificationText {
  /// SIM cards at once: `Dual SIM (Nano-SIM)` is 2.
  package static func simSlots(_ text: String) -> Int? {
    let lower = text.lowercased()
    if lower.contains("triple sim") { return 3 }
    if lower.contains("dual") || lower.contains("sim2") { return 2 }
    if lower.contains("nano-sim, esim") || lower.contains("nano-sim and esim") { return 2 }
    return lower.contains("single") ? 1 : nil
  }

  /// `true` where an eSIM is named, `false` where the cards are named without one.
  package static func eSIM(_ text: String) -> Bool? {
    let lower = text.lowercased()
    if lower.contains("esim") || lower.contains("e-sim") { return true }
    return lower.contains("nano") || lower.contains("micro") || lower.contains("regular")
      ? false : nil
  }

  /// `3.5mm Audio Jack` is `true`; a port that carries the sound instead is `false`.
  package static func headphoneJack(_ text: String) -> Bool? {
    let lower = text.lowercased()
    if lower.contains("3.5") { return true }
    return ["type-c", "type c", "lightning", "usb-c", "wireless audio"].contains {
      lower.contains($0)
    } ? false : presence(text)
  }

  /// Whether a microSD card extends the storage; other kinds of card are not microSD.
  package static func microSD(_ text: String) -> Bool? {
    let lower = text.lowercased()
    if lower.contains("microsd") { return true }
    if lower.contains("nanomemory") || lower.contains("nano memory") { return false }
    if lower.contains("up to") || lower.hasPrefix("expandable") { return true }
    return presence(text)
  }

  package static func stereo(_ text: String) -> Bool? {
    text.holds("stereo") || text.holds("dual speaker") || text.holds("dual loudspeaker")
      ? true : nil
  }

  /// Whether the list of sensors has a gyroscope; one made by software counts for neither.
  package static func gyroscope(_ text: String) -> Bool? {
    let lower = text.lowercased()
    guard !lower.trimmed.isEmpty else { return nil }
    if lower.contains("virtual gyro") { return nil }
    return lower.contains("gyro")
  }

  package static func fingerprint(_ text: String) -> Bool? {
    let lower = text.lowercased()
    if ["fingerprint", "fingeprint", "touch id"].contains(where: { lower.contains($0) }) {
      return !lower.hasPrefix("no ")
    }
    if lower.contains("face") { return false }
    return presence(text)
  }
}
