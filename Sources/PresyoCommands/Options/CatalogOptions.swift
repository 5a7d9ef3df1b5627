import Arguments
import Catalog

/// Which catalogue is read.
struct CatalogOptions: ParsableArguments {
  @Option(
    name: "catalog",
    help: ArgumentHelp(
      "The SQLite file to use (default: PRESYO_CATALOG, else the one in your data directory).",
      valueName: "path"), completion: .file())
  var path: String?

  @Option(
    name: "facts",
    help: ArgumentHelp(
      "The folder of your own facts (default: PRESYO_FACTS, else the one in your data directory).",
      valueName: "dir"), completion: .directory)
  var facts: String?

  @Flag(name: ["q", "quiet"], help: "Say nothing beside the answer but errors.")
  var quiet = false

  @Flag(name: "verbose", help: "Say on standard error what was read and how long it took.")
  var verbose = false

  @Option(
    name: "lang",
    help: ArgumentHelp(
      "en or fil, the language of answers (default: PRESYO_LANG, else that of the locale).",
      valueName: "language"), completion: .list(Language.allCases.map(\.rawValue)),
    transform: Language.init(argument:))
  var language: Language?

  /// The catalogue that a command without options would read, whether it is there or not.
  static func inUse() throws(Failure) -> String {
    if let named = Environment.value("PRESYO_CATALOG") { return named }
    return try CatalogLocation.standard()
  }

  /// The folder of the reader's own facts that was named, by option or environment.
  var namedFacts: String? { facts ?? Environment.value("PRESYO_FACTS") }

  /// The path that was named, by option or environment; `nil` for the user's own catalogue.
  var named: String? { path ?? Environment.value("PRESYO_CATALOG") }
}
