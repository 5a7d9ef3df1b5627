import ArgumentParser

/// Which catalogue is read.
struct CatalogOptions: ParsableArguments {
  @Option(
    name: .customLong("catalog"),
    help: ArgumentHelp(
      "The SQLite file to use (default: PRESYO_CATALOG, else the one in your data directory).",
      valueName: "path"))
  var path: String?

  @Option(
    name: .customLong("facts"),
    help: ArgumentHelp(
      "The folder of your own facts (default: PRESYO_FACTS, else the one in your data directory).",
      valueName: "dir"))
  var facts: String?

  /// The folder of the reader's own facts that was named, by option or environment.
  var namedFacts: String? { facts ?? Environment.value("PRESYO_FACTS") }

  /// The path that was named, by option or environment; `nil` for the user's own catalogue.
  var named: String? { path ?? Environment.value("PRESYO_CATALOG") }
}
