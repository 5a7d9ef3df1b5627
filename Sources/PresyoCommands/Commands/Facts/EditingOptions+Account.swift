import Catalog
import Editing

extension EditingOptions {
  /// The account of a change that these options ask for.
  ///
  /// - Parameter progress: shows how far the reading of lists has come.
  func account(_ progress: ProgressLine? = nil) -> ImportAccount {
    ImportAccount(isDryRun: dryRun, tables: CatalogLocation.shippedFacts()) { reading in
      progress?.show(
        Phrase(
          "\(reading.file), row \(reading.row) of \(reading.rows)",
          "\(reading.file), hanay \(reading.row) sa \(reading.rows)"),
        done: reading.row, of: reading.rows)
    }
  }
}
