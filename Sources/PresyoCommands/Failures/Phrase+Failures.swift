import Catalog

/// Parts of complaints that several share.
extension Phrase {
  static let theFile = Phrase("The file", "Ang file")
  static let limitIsNumber = Phrase(
    "--limit is a number from 0 up; 0 shows all.", "Numerong 0 pataas ang --limit; 0 ang lahat.")
  static let allWritesManyFiles = Phrase(
    "--all writes many files; name their folder with -o DIR.",
    "Maraming file ang isinusulat ng --all; banggitin ang folder gamit ang -o DIR.")

  static func andMore(_ number: Int) -> Phrase {
    Phrase("…and \(number) more.", "…at \(number) pa.")
  }

  static func mappingToBeginWith(_ mapping: String) -> Phrase {
    Phrase(
      "\nA mapping to begin with:\n\n\(mapping)", "\nMapping na puwedeng pagsimulan:\n\n\(mapping)")
  }

  static func notAnAmount(_ text: String) -> Phrase {
    Phrase(
      "“\(text)” is not an amount in pesos; write it as 5490 or ₱5,490.",
      "Hindi halaga sa piso ang “\(text)”; isulat bilang 5490 o ₱5,490.")
  }

  /// A line of the program itself, which begins with its name.
  static func presyo(_ sentence: Phrase) -> Phrase { Phrase(same: "presyo: ") + sentence }
}
