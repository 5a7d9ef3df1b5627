import ArgumentParser

/// Where a change of facts goes, and whether it is made.
struct EditingOptions: ParsableArguments {
  @Flag(help: "Show what would change and change nothing.")
  var dryRun = false

  @Option(
    help: ArgumentHelp(
      "Write into this folder of facts instead of your own, such as data.", valueName: "dir"))
  var into: String?
}

/// Where one fact was read.
struct FactSourceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The address of the page where it was read.", valueName: "url"))
  var source: String

  @Option(help: ArgumentHelp("Who published it (default: the address's host).", valueName: "name"))
  var publisher: String?

  @Option(help: ArgumentHelp("The day it was read (default: today).", valueName: "date"))
  var date: String?
}
