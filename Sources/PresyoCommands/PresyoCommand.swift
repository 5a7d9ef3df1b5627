import Arguments

struct PresyoCommand: ParsableCommand {
  /// The commands by what people want to do, as the first page of help shows them.
  static let configuration = CommandConfiguration(
    commandName: "presyo",
    abstract: "Smartphone prices in the Philippines, each with its source, date and kind.",
    usage: """
      presyo "5G under PHP 20K"
      presyo <command>
      """,
    groupedSubcommands: [
      CommandGroup(
        name: "Find a phone",
        subcommands: [
          FindCommand.self, ExplainCommand.self, ShowCommand.self, CompareCommand.self,
          SimilarCommand.self,
        ]),
      CommandGroup(
        name: "See the market",
        subcommands: [
          BrandsCommand.self, BandsCommand.self, DropsCommand.self, ChangesCommand.self,
          WatchCommand.self,
        ]),
      CommandGroup(
        name: "Make lists",
        subcommands: [
          PricelistCommand.self, GuideCommand.self, SiteCommand.self, ExportCommand.self,
        ]),
      CommandGroup(
        name: "Add what you know",
        subcommands: [
          ImportCommand.self, PriceCommand.self, PhoneCommand.self, UndoCommand.self,
        ]),
      CommandGroup(
        name: "Look after the catalogue",
        subcommands: [
          BuildCommand.self, InfoCommand.self, VerifyCommand.self, ConflictsCommand.self,
          RefreshCommand.self,
        ]),
    ],
    defaultSubcommand: FindCommand.self)
}

enum Version {
  static let current = "0.1.0"
}
