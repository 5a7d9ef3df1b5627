import Arguments
import Catalog
import Foundation
import Testing

@testable import PresyoCommands

@Suite("Arguments are joined before they are read without changing what they mean")
struct ArgumentListTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let given: [String]
    let prepared: [String]
    var testDescription: String { given.joined(separator: "·") }
  }

  static let rows: [Row] = [
    Row(given: ["5G", "under", "10k"], prepared: ["5G under 10k"]),
    Row(given: ["find", "5G", "under", "10k"], prepared: ["find", "5G under 10k"]),
    Row(given: ["explain", "a", "b", "--json"], prepared: ["explain", "a b", "--json"]),
    Row(
      given: ["--brand", "samsung", "5G", "phone"], prepared: ["--brand", "samsung", "5G phone"]),
    Row(given: ["a", "b", "--brand=x", "c", "d"], prepared: ["a b", "--brand=x", "c", "d"]),
    Row(given: ["a", "b", "-o", "c", "d", "e"], prepared: ["a b", "-o", "c", "d e"]),
    Row(given: ["--sort", "-price", "a", "b", "c"], prepared: ["--sort", "-price", "a", "b c"]),
    Row(
      given: ["a", "b", "--", "--brand", "-x", "--"], prepared: ["a b", "--", "--brand -x --"]),
    Row(given: ["-", "a", "b"], prepared: ["-", "a", "b"]),
    Row(given: ["a", "-5000", "b", "c"], prepared: ["a", "-5000", "b", "c"]),
    Row(given: ["show", "galaxy", "a15"], prepared: ["show", "galaxy a15"]),
    Row(given: ["compare", "a15", "a16"], prepared: ["compare", "a15", "a16"]),
    Row(given: ["brands", "samsung", "oppo"], prepared: ["brands", "samsung", "oppo"]),
    Row(given: ["price", "add", "x", "y"], prepared: ["price", "add", "x", "y"]),
    Row(given: ["phone", "under", "10k"], prepared: ["find", "phone under 10k"]),
    Row(given: ["price", "of", "a15", "--json"], prepared: ["find", "price of a15", "--json"]),
    Row(given: ["show", "me", "phones"], prepared: ["find", "show me phones"]),
    Row(given: ["phone", "ad", "x"], prepared: ["phone", "ad", "x"]),
    Row(given: ["phone", "--help"], prepared: ["phone", "--help"]),
    Row(given: ["", " "], prepared: ["  "]), Row(given: [], prepared: []),
  ]

  @Test("Words beside each other become one", arguments: rows)
  func joined(row: Row) throws {
    let prepared = try ArgumentList.prepared(row.given, commands: PresyoCommand.commandNames)
    #expect(prepared == row.prepared)
  }

  @Test("The same is read from what is joined as from what was given")
  func sameMeaning() throws {
    let pieces = [
      "find", "explain", "5G", "under", "10k", "--brand", "--brand=oppo", "samsung", "--strict",
      "--json", "-o", "-", "out.csv", "--sort", "-price", "--", "-x", "--nosuch", "", "a b",
      "--limit", "5", "--format=csv", "--older", "=", "--under", "9000", "-h",
    ]
    var state: UInt64 = 20_261_129
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    for _ in 0..<40 {
      let given = (0..<next(9)).map { _ in pieces[next(pieces.count)] }
      let prepared = try ArgumentList.prepared(given, commands: PresyoCommand.commandNames)
      #expect(meaning(prepared) == meaning(given), "\(given) as \(prepared)")
    }
  }

  @Test("Twenty thousand words are one argument, and as many options are refused in a sentence")
  func many() throws {
    let words = Array(repeating: "selpon", count: 20_000)
    let prepared = try ArgumentList.prepared(words, commands: PresyoCommand.commandNames)
    #expect(prepared.count == 1)
    for given in [
      Array(repeating: "--brand=samsung", count: 1_001),
      ["compare"] + Array(repeating: "galaxy a15", count: 1_000),
    ] {
      let failure = #expect(throws: Failure.self) {
        try ArgumentList.prepared(given, commands: PresyoCommand.commandNames)
      }
      #expect(failure?.status == .usage)
      #expect(
        failure?.phrase.english
          == "1001 arguments are more than the 1000 that are taken; ask for less at once.")
    }
    let most = Array(repeating: "--brand=samsung", count: ArgumentList.limit)
    #expect(try ArgumentList.prepared(most, commands: PresyoCommand.commandNames) == most)
  }

  @Test("The commands under a word that begins questions too are those of the program")
  func groups() {
    for command in PresyoCommand.configuration.subcommands {
      let configuration = command.configuration
      let name = configuration.commandName
      guard !configuration.subcommands.isEmpty, let known = ArgumentList.groups[name] else {
        continue
      }
      let commands = configuration.subcommands.map { $0.name }
      #expect(commands == known, "\(name)")
    }
  }

  /// What the arguments are read as, the complaint where they are not.
  private func meaning(_ arguments: [String]) -> String {
    do {
      guard case .run(let command) = try CommandRequest(arguments, of: PresyoCommand.self) else {
        return "something else"
      }
      switch command {
      case let find as FindCommand:
        return "find \(described(find.question)) \(described(find.output)) "
          + "\(find.answerOptions.older)"
      case let explain as ExplainCommand:
        return "explain \(described(explain.question)) \(described(explain.output))"
      default: return "\(type(of: command))"
      }
    } catch let error as UsageError {
      return error.phrase.english
    } catch {
      return "\(error)"
    }
  }

  private func described(_ output: OutputOptions) -> String {
    "\(output.format) \(output.output ?? "-")"
  }

  private func described(_ question: QueryOptions) -> String {
    let given = question.conditions.given.map { "\($0.option.name)=\($0.texts)" }
    return "\(question.text)|\(question.strict)|\(given)"
  }
}
