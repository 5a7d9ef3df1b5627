import Arguments
import Testing

@Suite struct `While a line is typed` {
  /// The words that are offered after these; the last is the one with the cursor.
  private static func offered(_ words: [String], _ shell: String = "bash") -> [String] {
    let answer = LineCompletion.answer(
      to: [shell, String(words.count)] + words, of: SampleProgram.self)
    return (answer ?? "nothing").split(separator: "\n").map(String.init)
  }

  @Test(arguments: [
    ([""], ["find", "count", "stock", "help"]), (["st"], ["stock"]),
    (["stock", ""], ["add", "remove"]), (["stock", "a"], ["add"]),
    (["help", ""], ["find", "count", "stock"]), (["help", "stock", "r"], ["remove"]),
    (["help", "find", ""], []), (["help", "-"], []),
    (["--j"], ["--json"]), (["red", "--s"], ["--size", "--sort", "--since"]),
    (["find", "--colour", ""], ["red", "green", "grey"]),
    (["find", "--colour", "gr"], ["green", "grey"]),
    (["find", "--colour", "\"gr"], ["green", "grey"]),
    (["find", "--colour", "=", "gr"], ["green", "grey"]),
    (["find", "--colour", "="], ["red", "green", "grey"]),
    (["find", "--size", ""], []), (["find", "--limit", "1", "--lim"], []),
    (["find", "--colour", "red", "--colo"], ["--colour"]),
    (["find", "--size=3", "--si"], ["--since"]), (["find", "-q", "--q"], []),
    (["find", "--", "--q"], []), (["find", "--nosuch", "--q"], ["--quiet"]),
    (["count", ""], ["hat", "shoe", "shirt"]), (["count", "sh"], ["shoe", "shirt"]),
    (["count", "--by", "me", "h"], ["hat"]), (["count", "hat", "h"], []),
    (["count", "--unit", "d"], ["dozen"]), (["nonsense", "x"], []),
    (["stock", "--v"], ["--version"]), (["stock", "add", "x", "--h"], ["--help"]),
  ])
  func `what fits is offered`(words: [String], names: [String]) {
    #expect(Self.offered(words) == ["names"] + names)
  }

  @Test(arguments: [
    (["find", "--into", "x"], "directories"), (["find", "--template", ""], "files .html"),
    (["count", "-o", ""], "files"), (["count", "--output", "=", "x"], "files"),
  ])
  func `files and folders are left to the shell`(words: [String], kind: String) {
    #expect(Self.offered(words) == [kind])
  }

  @Test func `a shell that shows texts gets them`() {
    #expect(
      Self.offered(["--qu"], "fish") == ["names", "--quiet\tSay less."])
    #expect(Self.offered(["st"], "zsh") == ["names", "stock\tWhat there is."])
  }

  @Test func `a value after an equals sign keeps what stands before it, except for bash`() {
    #expect(
      Self.offered(["find", "--colour=g"], "zsh") == ["names", "--colour=green", "--colour=grey"])
    #expect(Self.offered(["find", "--colour=g"], "bash") == ["names", "green", "grey"])
  }

  @Test func `an option is offered where no word is known that could stand there`() {
    #expect(Self.offered(["find", "red", ""]).contains("--colour"))
    #expect(!Self.offered(["find", "--", ""]).contains("--colour"))
  }

  @Test(arguments: [[], ["bash"], ["bash", "x"], ["tcsh", "1", "a"]])
  func `what is no question of a shell gets no answer`(arguments: [String]) {
    #expect(LineCompletion.answer(to: arguments, of: SampleProgram.self) == nil)
  }

  @Test(arguments: [-1, 0, 7])
  func `a cursor where no word is offers something or nothing`(number: Int) {
    #expect(
      LineCompletion.answer(to: ["bash", "\(number)", "find"], of: SampleProgram.self) != nil)
  }
}
