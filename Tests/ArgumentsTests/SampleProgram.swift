import Arguments
import Catalog

/// A program with an argument of every kind.
struct SampleProgram: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shop", abstract: "A shop.", usage: "shop <command>",
    groupedSubcommands: [
      CommandGroup(name: "Buy", subcommands: [SampleFind.self, SampleCount.self]),
      CommandGroup(name: "Sell", subcommands: [SampleStock.self, SampleHidden.self]),
    ],
    defaultSubcommand: SampleFind.self)
}

struct SampleFind: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find", abstract: "Find a thing.",
    discussion: """
        shop find "red hat"

      Words and options can be mixed; an option wins over what the words say of the
      same thing.
      """)

  @Argument(help: ArgumentHelp("What to look for.", valueName: "word"))
  var words: [String] = []

  @OptionGroup var table: SampleTable
  @OptionGroup(title: "Form of the answer") var form: SampleForm

  @Option(name: "limit", help: ArgumentHelp("How many to show.", valueName: "n"))
  var limit = 10

  @Option(
    name: "since", help: ArgumentHelp("From this year on.", valueName: "year"),
    transform: SampleYear.init(argument:))
  var since: SampleYear?

  @Flag(name: ["q", "quiet"], help: "Say less.")
  var quiet = false

  func validate() throws {
    guard limit >= 0 else {
      throw ValidationError(Phrase("--limit is from 0 up.", "Mula 0 pataas ang --limit."))
    }
  }
}

struct SampleCount: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "count", abstract: "Count things.")

  enum Unit: String, CaseIterable, ExpressibleByArgument { case piece, dozen }

  @Argument(
    help: ArgumentHelp("Which thing.", valueName: "thing"),
    completion: .custom { ["hat", "shoe", "shirt"] })
  var thing: String

  @Argument(help: ArgumentHelp("Where.", valueName: "place"))
  var places: [String]

  @Option(
    name: "unit", help: ArgumentHelp("In what.", valueName: "piece|dozen"),
    completion: .list(["piece", "dozen"]))
  var unit: Unit?

  @Option(name: "by", help: ArgumentHelp("Who counts.", valueName: "name"))
  var by: String

  @Option(
    name: ["o", "output"], help: ArgumentHelp("Where to write.", valueName: "file"),
    completion: .file())
  var output: String?
}

struct SampleStock: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stock", abstract: "What there is.",
    subcommands: [SampleStockAdd.self, SampleStockRemove.self])
}

struct SampleStockAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a thing.")

  @Argument(help: ArgumentHelp("Which thing.", valueName: "thing"))
  var thing: String
}

struct SampleStockRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove a thing.")
}

struct SampleHidden: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hidden", abstract: "Not for everybody.", shouldDisplay: false)
}

/// Options that are declared from a table.
struct SampleTable: ParsableArguments {
  let options: [(name: String, values: OptionTexts)]

  init() {
    options = ["colour", "size", "sort"].map { name in
      (
        name,
        OptionTexts(
          name: .customLong(name), help: ArgumentHelp("By \(name).", valueName: name),
          completion: name == "colour" ? .list(["red", "green", "grey"]) : .none,
          isRepeated: name == "colour", takesDashes: name == "sort")
      )
    }
  }
}

struct SampleForm: ParsableArguments {
  @Flag(name: "json", help: "As JSON.")
  var json = false

  @Option(name: "fields", help: ArgumentHelp("These columns.", valueName: "names"))
  var fields: [String] = []

  @Option(
    name: "into", help: ArgumentHelp("This folder.", valueName: "dir"), completion: .directory)
  var into: String?

  @Option(
    name: "template", help: ArgumentHelp("This template.", valueName: "file"),
    completion: .file(ending: ".html"))
  var template: String?

  func validate() throws {
    guard !json || fields.isEmpty else {
      throw ValidationError(
        Phrase("--json has all columns.", "Nasa --json ang lahat ng column."))
    }
  }
}

struct SampleYear: Equatable {
  let number: Int

  init(argument text: String) throws {
    guard let number = Int(text) else {
      throw ValidationError(
        Phrase("“\(text)” is no year; write 2024.", "Hindi taon ang “\(text)”; isulat ang 2024."))
    }
    self.number = number
  }
}

extension SampleFind {
  /// What was read, as one line.
  var told: String {
    var parts = ["words=\(words)"]
    parts += table.options.filter { !$0.values.texts.isEmpty }.map {
      "\($0.name)=\($0.values.texts)"
    }
    if form.json { parts.append("json") }
    if !form.fields.isEmpty { parts.append("fields=\(form.fields)") }
    if let into = form.into { parts.append("into=\(into)") }
    if limit != 10 { parts.append("limit=\(limit)") }
    if let since { parts.append("since=\(since.number)") }
    if quiet { parts.append("quiet") }
    return parts.joined(separator: " ")
  }
}

extension SampleCount {
  /// What was read, as one line.
  var told: String {
    "\(thing) at \(places) by \(by) in \(unit?.rawValue ?? "-") to \(output ?? "-")"
  }
}
