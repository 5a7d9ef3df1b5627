import ArgumentParser

struct PresyoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "presyo",
    abstract: "Smartphone prices in the Philippines, each with its source, date and kind.",
    usage: """
      presyo "5G under PHP 20K"
      presyo <subcommand>
      """,
    discussion: """
      A question without a command is answered by find, in English, Filipino or Taglish:
        presyo "sulit na pang-ML hanggang 15k"
        presyo "Samsung 5G between 10k and 15k, 8GB RAM"
      Bounds: under, below = less than; up to, hanggang, budget = that amount too.
      """,
    version: Version.current,
    subcommands: [
      FindCommand.self, ExplainCommand.self, ShowCommand.self, CompareCommand.self,
      BrandsCommand.self, BandsCommand.self, SimilarCommand.self, DropsCommand.self,
      PricelistCommand.self, GuideCommand.self, BuildCommand.self, ImportCommand.self,
      PriceCommand.self, PhoneCommand.self, UndoCommand.self, ChangesCommand.self,
      ExportCommand.self, SiteCommand.self, VerifyCommand.self, ConflictsCommand.self,
      InfoCommand.self,
      RefreshCommand.self,
    ],
    defaultSubcommand: FindCommand.self)
}

enum Version {
  static let current = "0.1.0"
}
