import Arguments
import Catalog
import Testing

@Suite struct `What arguments ask for` {
  /// What the program is asked for, as one line.
  static func told(_ arguments: [String]) throws -> String {
    switch try CommandRequest(arguments, of: SampleProgram.self) {
    case .run(let command):
      switch command {
      case let find as SampleFind: "find " + find.told
      case let count as SampleCount: "count " + count.told
      case let add as SampleStockAdd: "add " + add.thing
      default: "\(type(of: command))"
      }
    case .help(let path): "help of " + path.words
    case .version: "version"
    case .completionScript(let shell): "completions for \(shell?.rawValue ?? "the shell in use")"
    case .noCommand(let path, let word): "no \(word) under \(path.words)"
    }
  }

  @Test(arguments: [
    ([], "find words=[]"),
    (["red", "hat"], #"find words=["red", "hat"]"#),
    (["find", "red", "hat"], #"find words=["red", "hat"]"#),
    (["--colour", "red", "hat"], #"find words=["hat"] colour=["red"]"#),
    (
      ["find", "--colour=red", "a", "--colour", "green", "b"],
      #"find words=["a", "b"] colour=["red", "green"]"#
    ),
    (["find", "--size", "1", "--size=2"], #"find words=[] size=["2"]"#),
    (["find", "--sort", "-price"], #"find words=[] sort=["-price"]"#),
    (["find", "--sort", "--json"], #"find words=[] sort=["--json"]"#),
    (["find", "--size=a=b"], #"find words=[] size=["a=b"]"#),
    (["find", "--size", ""], #"find words=[] size=[""]"#),
    (["find", "--size", "-"], #"find words=[] size=["-"]"#),
    (["find", "--limit", "3", "--limit", "4"], "find words=[] limit=4"),
    (["find", "--since", "2024"], "find words=[] since=2024"),
    (["find", "-q"], "find words=[] quiet"), (["find", "-qq", "-q"], "find words=[] quiet"),
    (["find", "--json", "--into", "a b"], "find words=[] json into=a b"),
    (["find", "--fields", "a", "--fields", "b"], #"find words=[] fields=["a", "b"]"#),
    (["find", "--", "--json", "-q", "--"], #"find words=["--json", "-q", "--"]"#),
    (["find", "--size", "--", "a"], "--size <size> needs a value.\n  --size <size>  By size."),
    (["find", "-", "", "a b"], #"find words=["-", "", "a b"]"#),
    (["count", "hat", "here", "--by", "me"], #"count hat at ["here"] by me in - to -"#),
    (
      ["count", "--by=me", "hat", "-o", "x", "here", "--unit", "dozen", "there"],
      #"count hat at ["here", "there"] by me in dozen to x"#
    ),
    (["count", "hat", "here", "--by", "me", "-o=x"], #"count hat at ["here"] by me in - to x"#),
    (["stock", "add", "hat"], "add hat"), (["stock", "remove"], "SampleStockRemove"),
    (["hidden"], "SampleHidden"),
  ])
  func `are read from the first to the last`(arguments: [String], told: String) {
    #expect(Self.answer(arguments) == told)
  }

  @Test(arguments: [
    (["--help"], "help of shop"), (["-h"], "help of shop"), (["help"], "help of shop"),
    (["find", "--help"], "help of shop find"), (["help", "find"], "help of shop find"),
    (["find", "-qh"], "help of shop find"), (["stock"], "help of shop stock"),
    (["stock", "--help"], "help of shop stock"), (["stock", "-h", "x"], "help of shop stock"),
    (["help", "stock", "add"], "help of shop stock add"),
    (["stock", "add", "--help"], "help of shop stock add"),
    (["find", "--nonsense", "--help"], "help of shop find"),
    (["count", "--unit", "x", "--help"], "help of shop count"),
    (["find", "--", "--help"], #"find words=["--help"]"#),
    (["--version"], "version"), (["count", "--version"], "version"),
    (["stock", "--version"], "version"), (["find", "--nonsense", "--version"], "version"),
    (["help", "nonsense"], "no nonsense under shop"),
    (["stock", "nonsense"], "no nonsense under shop stock"),
    (["help", "stock", "nonsense"], "no nonsense under shop stock"),
    (["--generate-completion-script", "bash"], "completions for bash"),
    (["find", "--generate-completion-script=fish"], "completions for fish"),
    (["--generate-completion-script"], "completions for the shell in use"),
  ])
  func `may be something else than to run`(arguments: [String], told: String) {
    #expect(Self.answer(arguments) == told)
  }

  @Test func `takes time in proportion to how much is asked for`() throws {
    let count = 20_000
    let arguments = ["find"] + (0..<count).flatMap { ["--colour=\($0)", "word", "--fields", "f"] }
    guard case .run(let command) = try CommandRequest(arguments, of: SampleProgram.self),
      let find = command as? SampleFind
    else {
      Issue.record("not read as a command")
      return
    }
    #expect(find.words.count == count)
    #expect(find.table.options[0].values.texts.count == count)
    #expect(find.form.fields.count == count)
  }

  @Test func `is read on every thread by itself`() async {
    await withTaskGroup(of: String.self) { group in
      for number in 0..<200 {
        group.addTask { Self.answer(["find", "--size", "\(number)", "--limit=\(number + 11)"]) }
      }
      var told: Set<String> = []
      for await line in group { told.insert(line) }
      #expect(
        told == Set((0..<200).map { #"find words=[] size=["\#($0)"] limit=\#($0 + 11)"# }))
    }
  }

  /// What is asked for, or what is wrong with it in one language's first part.
  private static func answer(_ arguments: [String]) -> String {
    do {
      return try told(arguments)
    } catch let error as UsageError {
      return error.phrase.english
    } catch {
      return "\(error)"
    }
  }
}
