package import Catalog

/// Where sources disagree, and the checks of a catalogue.
extension Phrase {
  package static let whereSourcesDisagree = Phrase(
    "Where sources disagree", "Kung saan nagtatalo ang mga source")
  static let noSourcesDisagree = Phrase(
    "No two sources disagree.", "Walang dalawang source na nagtatalo.")
  static let believed = Phrase("Believed", "Pinaniwalaan")
  static let notBelieved = Phrase("Not believed", "Hindi pinaniwalaan")
  static let fromSource = Phrase("from", "mula sa")
  static let rule = Phrase("Rule", "Tuntunin")
  static let decidedBy = Phrase("Decided by:", "Pinagpasyahan ayon sa:")

  static func disagreements(_ shown: Int, of all: Int) -> Phrase {
    let count = Phrase("\(counted(all, "disagreement"))", "\(grouped(all)) pagtatalo")
    return shown == all
      ? Phrase("\(count).", "\(count).") : Phrase("\(shown) of \(count).", "\(shown) sa \(count).")
  }
}

/// The checks of a catalogue.
extension Phrase {
  static let checks = Phrase("Checks", "Mga pagsusuri")
  static let check = Phrase("Check", "Pagsusuri")
  static let lookedAt = Phrase("Looked at", "Tiningnan")
  static let errors = Phrase("Errors", "Mga mali")
  static let warnings = Phrase("Warnings", "Mga babala")
  static let catalogueChecked = Phrase("The catalogue checked", "Pagsusuri ng catalogue")

  static func sound(warnings: Int) -> Phrase {
    Phrase(
      "Sound: no error, \(counted(warnings, "warning")).",
      "Maayos: walang mali, \(grouped(warnings)) babala.")
  }

  static func notSound(errors: Int, warnings: Int) -> Phrase {
    Phrase(
      "Not sound: \(counted(errors, "error")), \(counted(warnings, "warning")).",
      "Hindi maayos: \(grouped(errors)) mali, \(grouped(warnings)) babala.")
  }
}
