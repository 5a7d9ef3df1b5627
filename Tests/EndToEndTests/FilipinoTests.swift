import Arguments
import Catalog
import Foundation
import Testing

@testable import PresyoCommands

@Suite("The program speaks Filipino")
struct FilipinoTests {
  private static let table = Result {
    try PhraseTable(folder: Program.root.appending(path: "Sources"))
  }

  @Test("Every phrase fills in the same in both languages")
  func placeholders() throws {
    let entries = try Self.table.get().entries
    #expect(entries.count > 500)
    for entry in entries {
      #expect(
        entry.english.names == entry.filipino.names,
        "\(entry.file): \(entry.english.pieces) and \(entry.filipino.pieces)")
    }
  }

  @Test("No sentence is left in English")
  func translated() throws {
    for entry in try Self.table.get().entries {
      let english = entry.english.pieces.joined(separator: "…")
      // What has three words or more of its own is a sentence, and not a name that both share.
      guard english.matches(of: /[A-Za-z]{2,}/).count > 2 else { continue }
      #expect(english != entry.filipino.pieces.joined(separator: "…"), "\(entry.file)")
    }
  }

  /// Commands that say much, on the shipped catalogue.
  private static let commands: [[String]] = [
    ["5G under 20k"], ["find", "iphone under 2k"], ["find", "Samsng under 10k"],
    ["find", "gaming phone 10k to 15k", "--explain-scores"], ["find", "NFC", "--unpriced"],
    ["find", "Redmi Note 13 Pro vs POCO X6 Pro"], ["find", "qwertyz"],
    ["find", "5G", "--strict", "zzzz"], ["find", "over 20k under 10k"], ["find", ""],
    ["find", "--lang", "xx"], ["find", "5G", "--sort", "best"], ["find", "5G", "--ram", "lots"],
    ["explain", "sulit na pang-ML hanggang 12k"], ["show", "galaxy a06 5g"],
    ["show", "realme c55"], ["show", "galaxy"], ["show", "nokia qwerty"],
    ["compare", "galaxy a15", "redmi note 13"], ["compare", "galaxy a15"],
    ["compare", "galaxy a15", "galaxy a15"], ["similar", "galaxy a15 5g"],
    ["similar", "galaxy a15 5g", "--cheaper"], ["brands"], ["brands", "samsung", "xiaomi"],
    ["brands", "--year", "2024"], ["bands"], ["bands", "--by", "year"],
    ["bands", "--brand", "nobody"], ["drops"], ["drops", "--since", "2022", "--older"],
    ["drops", "--since", "2024", "--until", "2022"], ["changes", "--since", "2026-07"],
    ["pricelist", "2024"], ["pricelist", "--current"], ["pricelist", "diff", "2023", "2024"],
    ["pricelist", "1999"], ["pricelist"], ["guide"],
    ["guide", "best-smartphones-for-kids-under-php-7-000"], ["guide", "no-such-guide"],
    ["conflicts", "--brand", "realme"], ["conflicts", "--field", "nothing"], ["info"], ["verify"],
    ["help"], [], ["shwo", "galaxy"], ["phone", "remove"], ["undo"],
    ["price", "retract", "galaxy a06 5g", "1", "--reason", "x"],
    ["find", "5G", "--catalog", "/no/such/file"], ["import", "/no/such/file"],
    ["find", "5G", "--fields", "prize"], ["find", "5G", "--json", "--format", "csv"],
    ["watch", "/no/such/file"],
  ]

  @Test(
    "What a command says in Filipino holds no sentence of the English table", arguments: commands)
  func noEnglish(command: [String]) throws {
    let run = Program.start(
      command,
      environment: ["PRESYO_CATALOG": Program.catalog, "PRESYO_LANG": "fil"])
    let said = try Self.withoutTitles(Self.joined(run.output + "\n" + run.complaint))
    for piece in try Self.telling.get() { #expect(!said.contains(piece)) }
  }

  /// The pieces of English sentences that are in no Filipino one.
  private static let telling = Result {
    let entries = try table.get().entries
    let filipino = Set(entries.flatMap { $0.filipino.pieces }).joined(separator: "\n")
    return Set(entries.flatMap { $0.english.pieces }.filter(isTelling)).map(joined)
      .filter { !filipino.contains($0) }
  }

  /// Whether a text is English beyond doubt: two words, one of which only English has.
  private static func isTelling(_ piece: String) -> Bool {
    let words = piece.lowercased().matches(of: /[a-z]+/).map { String($0.output) }
    let english: Set = [
      "the", "of", "is", "are", "no", "not", "it", "this", "that", "with", "first", "which",
      "from", "what", "where", "there", "these", "by", "and", "or", "under", "up", "its", "was",
    ]
    return words.count > 2 && words.contains(where: english.contains)
  }

  /// Without the titles of guides, which are facts and stay as they are written.
  private static func withoutTitles(_ text: String) throws -> String {
    let guides = Program.root.appending(path: "data/guides.csv")
    let titles = try String(contentsOf: guides, encoding: .utf8).split(separator: "\n").map {
      $0.drop { $0 != "," }.dropFirst().replacing("\"", with: "")
    }
    return titles.filter { !$0.isEmpty }.reduce(text) { $0.replacing($1, with: "") }
  }

  /// Without line breaks, which stand elsewhere in a narrow column.
  private static func joined(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test("Machines read the same in every language", arguments: ["csv", "tsv", "json", "ndjson"])
  func machines(format: String) {
    for command in [
      ["5G under 20k"], ["show", "galaxy a06 5g"], ["brands"], ["drops", "--older"], ["verify"],
      ["guide", "best-smartphones-for-kids-under-php-7-000"], ["conflicts"],
      ["similar", "galaxy a15 5g"], ["pricelist", "diff", "2023", "2024"],
    ] {
      // It reads the whole catalogue each time.
      guard command != ["verify"] || format == "json" else { continue }
      let english = Program.start(
        command + ["--format", format], environment: ["PRESYO_CATALOG": Program.catalog])
      let filipino = Program.start(
        command + ["--format", format, "--lang", "fil"],
        environment: ["PRESYO_CATALOG": Program.catalog])
      #expect(english.status == filipino.status)
      #expect(english.output == filipino.output, "\(command)")
      #expect(!english.output.isEmpty)
    }
  }

  @Test(
    "The option wins over PRESYO_LANG, which wins over the locale",
    arguments: [
      ([], [:], "en"), (["--lang", "fil"], [:], "fil"), (["--lang=tl"], [:], "fil"),
      ([], ["PRESYO_LANG": "fil"], "fil"), (["--lang", "en"], ["PRESYO_LANG": "fil"], "en"),
      ([], ["LANG": "fil_PH.UTF-8"], "fil"), ([], ["LANG": "tl_PH"], "fil"),
      ([], ["LANG": "en_PH.UTF-8"], "en"), ([], ["LANG": "de_DE.UTF-8"], "en"),
      ([], ["LC_ALL": "C.UTF-8", "LANG": "fil_PH.UTF-8"], "en"),
      ([], ["LC_MESSAGES": "tl_PH.UTF-8", "LANG": "en_US.UTF-8"], "fil"),
      ([], ["PRESYO_LANG": "en", "LC_ALL": "fil_PH"], "en"),
      (["--", "--lang", "fil"], [:], "en"),
    ] as [([String], [String: String], String)])
  func choice(arguments: [String], environment: [String: String], language: String) {
    #expect(SpokenLanguage.of(["presyo"] + arguments) { environment[$0] }.rawValue == language)
  }

  @Test("A language that the program does not speak is an error that says so")
  func unknownLanguage() {
    let option = Program.run("5G", "--lang", "klingon")
    #expect(option.status == 64)
    #expect(option.complaint.contains("“klingon” is no language of presyo; write en or fil."))
    let variable = Program.run("5G", environment: ["PRESYO_LANG": "klingon"])
    #expect(variable.status == 64)
    #expect(
      variable.complaint
        == "presyo: PRESYO_LANG is no language of presyo: “klingon”; write en or fil.\n")
  }

  @Test("The website in Filipino holds no sentence of the English table")
  func site() throws {
    let folder = Program.temporaryFolder() + "/site"
    let run = Program.start(
      ["site", "-o", folder, "--catalog", try SmallFacts.catalog(), "--without-program"],
      environment: [:])
    #expect(run.status == 0)
    let pages = try #require(FileManager.default.enumerator(atPath: folder + "/fil"))
    // What is on many pages is looked at once.
    var lines: Set<String> = []
    for case let path as String in pages where path.hasSuffix(".html") {
      let text = try String(contentsOfFile: folder + "/fil/" + path, encoding: .utf8)
      lines.formUnion(text.split(separator: "\n").map { Self.said($0) })
    }
    #expect(lines.count > 100)
    let all = try Self.withoutTitles(lines.sorted().joined(separator: "\n"))
    for piece in try Self.telling.get() { #expect(!all.contains(piece), "\(piece)") }
  }

  /// What a line of a page says, without its elements and structured data, but with their labels.
  private static func said(_ line: Substring) -> String {
    guard !line.hasPrefix("<script") else { return "" }
    let labels = line.matches(of: /(?:aria-label|content|title)="([^"]*)"/).map { $0.1 }
    let text = line.replacing(/<[^>]*>/, with: " ")
    return joined(([text] + labels).joined(separator: " "))
  }

  @Test("A page names its language")
  func page() {
    #expect(Program.run("5G", "--format", "html").output.contains("<html lang=\"en\">"))
    let page = Program.run("5G", "--format", "html", "--lang", "fil").output
    #expect(page.contains("<html lang=\"fil\">"))
    #expect(page.contains("Naintindihan: "))
  }

  @Test("The first page of help tells of every command in both languages")
  func help() {
    let english = Program.run("help").output
    let filipino = Program.run("help", environment: ["PRESYO_LANG": "fil"]).output
    let same = Set(english.split(separator: "\n")).intersection(filipino.split(separator: "\n"))
    #expect(same.allSatisfy { $0.hasPrefix("  presyo \"") }, "\(same)")
    for group in PresyoCommand.configuration.groupedSubcommands {
      #expect(english.contains(group.name))
      for command in group.subcommands where command.configuration.shouldDisplay {
        #expect(english.contains(command.configuration.abstract))
      }
    }
  }
}
