import Foundation
import Testing

@Suite("First contact")
struct HelpTests {
  /// The names of the commands that the first page of help lists.
  static let commands: [String] = Program.run("help").output
    .matches(of: /\n  ([a-z]+) +[A-Z]/).map { String($0.1) }

  /// The lines of a page that are examples: indented by two columns, above the usage.
  static func examples(of page: String) -> [String] {
    let sections = page.components(separatedBy: "OVERVIEW: ").dropFirst()
    return sections.flatMap { section in
      section.components(separatedBy: "\nUSAGE: ")[0].split(separator: "\n")
        .filter { $0.hasPrefix("  presyo ") || $0.hasPrefix("  printf ") }.map {
          String($0.dropFirst(2))
        }
    }
  }

  @Test("Without a word the program greets with three questions that work, and says where help is")
  func greeting() {
    let run = Program.run()
    #expect(run.status == 0)
    #expect(run.complaint == "")
    let questions = run.output.matches(of: /\n  presyo "([^"]+)"/).map { String($0.1) }
    #expect(questions.count == 3)
    for question in questions {
      #expect(Program.run(question).status == 0, "\(question)")
    }
    #expect(run.output.contains("`presyo help`"))
    #expect(Program.run("find", "").status == 64)
    #expect(Program.run("").status == 64)
  }

  @Test("Help lists the commands by what people want to do, within 80 columns")
  func frontPage() {
    let run = Program.run("help")
    #expect(run.status == 0)
    #expect(run.output == Program.run("--help").output)
    #expect(run.output == Program.run("-h").output)
    for group in [
      "Find a phone", "See the market", "Make lists", "Add what you know",
      "Look after the catalogue",
    ] {
      #expect(run.output.contains("\n\n\(group)\n  "), "\(group)")
    }
    #expect(Self.commands.count >= 20)
    for line in run.lines { #expect(line.count <= 80, "\(line)") }
  }

  @Test("A command's help opens with examples, and all of them run", arguments: commands)
  func examplesRun(command: String) throws {
    let page = Program.run("help", command).output
    #expect(page == Program.run(command, "--help").output)
    let opening = page.components(separatedBy: "\n\n").dropFirst().first
    #expect(opening?.hasPrefix("  presyo \(command)") == true || opening?.contains(command) == true)
    let examples = Self.examples(of: page)
    #expect(!examples.isEmpty)
    let folder = try PageFolder(files: [:])
    for example in examples {
      let run = try folder.run(example)
      #expect(run.status == 0, "\(example): \(run.said)")
    }
  }

  @Test(
    "Help shows all options, also of a command that has commands of its own",
    arguments: [
      ("pricelist", ["--all", "--against", "--brand", "--max-price", "--as-of", "--output"]),
      ("price", ["--kind", "--until", "--accept-outliers", "--reason", "--into"]),
      ("phone", ["--set", "--variant", "--dry-run", "--source"]),
      ("find", ["--under", "--fields", "--no-color", "--no-pager", "--quiet", "--verbose"]),
    ])
  func allOptions(command: String, options: [String]) {
    let page = Program.run(command, "--help").output
    for option in options { #expect(page.contains(option), "\(option)") }
  }

  @Test(
    "What is not known is answered with the nearest that is",
    arguments: [
      (["help", "fnd"], "did you mean `presyo find`?"),
      (["help", "pricelits"], "did you mean `presyo pricelist`?"),
      (["price", "ad", "x"], "“price ad”; did you mean `presyo price add`?"),
      (["phone", "remove"], "`presyo phone add` or `presyo phone edit`"),
      (["find", "5G", "--undr", "5000"], "did you mean --under?"),
      (["bands", "--yaer", "2024"], "did you mean --year?"),
      (["find", "--brand", "Samsng"], "did you mean Samsung?"),
      (["compare", "galaxya15", "galaxy a16"], "did you mean Samsung Galaxy A15"),
      (["guide", "kids"], "did you mean best-smartphones-for-kids-under-php-7-000?"),
      (["find", "samsung", "--fields", "model,price_ph"], "did you mean price_php?"),
    ])
  func nearest(arguments: [String], says: String) {
    let run = Program.start(arguments, environment: ["PRESYO_CATALOG": Program.catalog])
    #expect(run.status == 64 || run.status == 66)
    #expect(run.output == "")
    #expect(run.complaint.contains(says), "\(run.complaint)")
  }
}
