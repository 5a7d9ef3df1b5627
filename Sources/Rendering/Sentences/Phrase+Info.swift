package import Catalog

/// What is in a catalogue.
extension Phrase {
  static let withPesoPrice = Phrase("with a peso price", "may presyo sa piso")
  static let withTheirNetwork = Phrase("with their network", "alam ang network")
  static let withRAMAndStorage = Phrase("with RAM and storage", "alam ang RAM at storage")
  package static let brandsHead = Phrase("Brands", "Mga brand")
  static let priceObservations = Phrase("Price observations", "Mga nabasang presyo")
  static let distinctPrices = Phrase("Distinct prices", "Magkakaibang presyo")
  static let datedPriceDrops = Phrase("Dated price drops", "Pagbaba ng presyo na may petsa")
  static let latestReading = Phrase("Latest reading", "Huling basa")
  static let catalogue = Phrase("Catalogue", "Catalogue")
  static let madeFrom = Phrase("Made from", "Pinagbuuan")
  static let observationsByKind = Phrase("Observations by kind", "Mga nabasa ayon sa uri")
  static let phonesByYear = Phrase("Phones by year", "Mga phone ayon sa taon")
  static let brandsWithoutPrices = Phrase(
    "Brands with phones but no peso price", "Mga brand na may phone pero walang presyo sa piso")
  static let brandsWithoutPhones = Phrase(
    "Brands of which nothing sourced was found", "Mga brand na walang nakitang may source")
  static let whatIsInCatalogue = Phrase("What is in the catalogue", "Ano ang nasa catalogue")
  static let observationsByKindOfPrice = Phrase(
    "Observations by kind of price", "Mga nabasa ayon sa uri ng presyo")
  static let observations = Phrase("Observations", "Mga nabasa")
  package static let whatItIs = Phrase("What it is", "Ano ito")
  static let layersOfFacts = Phrase(
    "The facts the catalogue is made from, the lower layer first",
    "Mga datos na pinagbuuan ng catalogue, ang ilalim muna")
  static let layer = Phrase("Layer", "Patong")
  static let rows = Phrase("Rows", "Hanay")
  static let lastChange = Phrase("Last change", "Huling pagbabago")
  static let folder = Phrase("Folder", "Folder")
  static let phonesByTheirYear = Phrase(
    "Phones by the year they belong to", "Mga phone ayon sa taon nila")
  static let whereRead = Phrase("Where the prices were read", "Kung saan nabasa ang mga presyo")
  package static let publisher = Phrase("Publisher", "Publisher")
  static let pages = Phrase("Pages", "Pahina")
  package static let lastRead = Phrase("Last read", "Huling nabasa")
}

/// What an import did.
extension Phrase {
  static let rowsRead = Phrase("Rows read", "Nabasang hanay")
  static let rowsStored = Phrase("Rows stored", "Naitalang hanay")
  static let rowsUnchanged = Phrase("Rows with nothing new", "Hanay na walang bago")
  static let rowsRejected = Phrase("Rows rejected", "Hindi tinanggap na hanay")
  static let dryRunWouldHappen = Phrase(
    "Dry run: nothing was written. This would happen:",
    "Dry run: walang isinulat. Ito ang mangyayari:")
  static let imported = Phrase("Imported.", "Na-import na.")
  static let changes = Phrase("Changes", "Mga pagbabago")
  static let leftOutOnPurpose = Phrase("Left out on purpose", "Sadyang hindi isinama")
  static let rejectedRows = Phrase("Rejected rows", "Mga hindi tinanggap na hanay")
  static let guessedColumns = Phrase(
    "Some columns were guessed from their names. Correct this, save it, and name it with --mapping:",
    "Hinulaan ang ilang column ayon sa pangalan. Itama ito, i-save, at banggitin gamit ang --mapping:"
  )
  static let mappingUsed = Phrase(
    "This is the mapping that was used:", "Ito ang ginamit na mapping:")
  static let mapping = Phrase("Mapping", "Mapping")
  static let importWould = Phrase("What the import would do", "Ano ang gagawin ng import")
  static let importDid = Phrase("What the import did", "Ano ang ginawa ng import")
  static let whatChanges = Phrase("What changes", "Ano ang magbabago")
  static let entry = Phrase("Entry", "Tala")
  static let nothing = Phrase("nothing", "wala")

  static func newOnes(_ kind: Phrase) -> Phrase { Phrase("New \(kind)", "Bagong \(kind)") }
  static func changedOnes(_ kind: Phrase) -> Phrase {
    Phrase("Changed \(kind)", "Nabagong \(kind)")
  }

  static func moreInCSV(_ number: Int) -> Phrase {
    Phrase(
      "\(grouped(number)) more; --format csv lists all.",
      "\(grouped(number)) pa; nasa --format csv ang lahat.")
  }

  static func column(_ name: String) -> Phrase { Phrase(", column \(name)", ", column \(name)") }
}
