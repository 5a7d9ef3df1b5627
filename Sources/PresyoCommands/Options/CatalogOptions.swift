import ArgumentParser

/// Which catalogue is read.
struct CatalogOptions: ParsableArguments {
  @Option(
    name: .customLong("catalog"),
    help: ArgumentHelp(
      "The SQLite file to use (default: PRESYO_CATALOG, else the one in your data directory).",
      valueName: "path"))
  var path: String?

  /// The path that was named, by option or environment; `nil` for the user's own catalogue.
  var named: String? { path ?? Environment.value("PRESYO_CATALOG") }
}
