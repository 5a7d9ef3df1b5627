import Catalog
import Rendering

extension Printer {
  /// Puts the account of a change; where that cannot be done, says that the change is made.
  func put(_ summary: ImportSummary, ofChangedFiles files: [String]) throws {
    do {
      try put { ImportRendering.render(summary: summary, format: $0, options: $1) }
    } catch  where !files.isEmpty {
      StandardStreams.complain(
        .presyo(
          Phrase(
            "The change is made all the same; presyo undo takes it back.",
            "Nagawa pa rin ang pagbabago; presyo undo para bawiin.")))
      throw error
    }
  }
}
