import Catalog
import Interchange

/// What an account of an import says of files and rows.
extension Phrase {
  static func readAs(_ file: String, _ form: Phrase) -> Phrase {
    Phrase("\(file) was read as \(form).", "Binasa ang \(file) bilang \(form).")
  }

  static func holdsNoPrice(_ file: String) -> Phrase {
    Phrase(
      "No column of \(file) holds a price; --map \"THEIRS = price\" names it.",
      "Walang column ng \(file) na may presyo; banggitin gamit ang --map \"KANILA = price\".")
  }

  static func written(_ files: String) -> Phrase {
    Phrase("Written: \(files).", "Isinulat: \(files).")
  }

  static func columnWithoutName(_ column: String) -> Phrase {
    Phrase(
      "column “\(column)”, which has no name here", "column na “\(column)”, na walang pangalan dito"
    )
  }

  static func ofLine(_ effect: Phrase, _ line: Int) -> Phrase {
    Phrase("\(effect) (line \(line))", "\(effect) (linya \(line))")
  }

  /// What the rows of a file are, as of many: `field sources`.
  static func rows(of file: PlainDataFile) -> Phrase {
    switch file {
    case .brands: Phrase("brands", "brand")
    case .sources: Phrase("sources", "source")
    case .readings: Phrase("readings", "basa")
    case .phones: Phrase("phones", "phone")
    case .variants: Phrase("variants", "variant")
    case .prices: Phrase("prices", "presyo")
    case .instalments: Phrase("instalments", "hulugan")
    case .retractions: Phrase("retractions", "binawi")
    case .partnerships: Phrase("partnerships", "katuwang")
    case .fieldSources: Phrase("field sources", "source ng detalye")
    case .conflicts: Phrase("conflicts", "pagtatalo")
    case .joins: Phrase("joins", "pinagsama")
    case .guides: Phrase("guides", "guide")
    case .androidVersions: Phrase("Android versions", "version ng Android")
    case .brandWords: Phrase("brand words", "salita ng brand")
    case .chipsetClasses: Phrase("chipset classes", "klase ng chipset")
    case .overrides: Phrase("overrides", "pagtatama")
    }
  }
}
