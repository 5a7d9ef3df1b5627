import Catalog

/// What is said of a catalogue and the facts it is made from.
extension Phrase {
  static let shippedFacts = Phrase("the facts that ship", "ang mga datos na kasama ng presyo")
  static let ownFacts = Phrase("your own facts", "ang sarili mong mga datos")
  static let buildingCatalogue = Phrase("Building the catalogue", "Binubuo ang catalogue")
  static let changingCatalogue = Phrase("Changing the catalogue", "Binabago ang catalogue")

  static func setAside(_ mistake: Phrase) -> Phrase {
    Phrase("\(mistake) It is set aside.", "\(mistake) Isinantabi ito.")
  }

  static func nowInOwnFacts(_ folder: String, _ files: String) -> Phrase {
    Phrase(
      "what an older version had imported is now in \(folder): \(files).",
      "nasa \(folder) na ang na-import ng lumang version: \(files).")
  }

  static func changedAfterBuilt(_ changed: [Phrase], _ path: String) -> Phrase {
    Phrase(
      "\(changed.joined(separator: " and ")) changed after \(path) was built; presyo build --catalog \(path) renews it.",
      "nagbago \(changed.joined(separator: " at ")) pagkatapos buuin ang \(path); presyo build --catalog \(path) para i-renew."
    )
  }

  static func everyFileAsItWas(_ folder: String) -> Phrase {
    Phrase("\(folder): every file was as it is.", "\(folder): walang nagbago sa mga file.")
  }

  static func wrote(_ files: [String], in folder: String) -> Phrase {
    Phrase(
      "\(folder): wrote \(files.joined(separator: ", ")).",
      "\(folder): isinulat ang \(files.joined(separator: ", ")).")
  }
}
