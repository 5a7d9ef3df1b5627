import Testing

/// The arguments of one command alone are declared and read.
@Suite("Help and mistakes are told of the command that is meant")
struct ParsingTests {
  @Test("Help of a command names the program before it", arguments: ["find", "show", "price"])
  func help(command: String) {
    let run = Program.run(command, "--help")
    #expect(run.status == 0)
    #expect(run.output.contains("USAGE: presyo \(command) "))
    #expect(Program.run("help", command).output == run.output)
  }

  @Test("An option that is not there is refused with the command's usage")
  func unknownOption() {
    let run = Program.run("find", "5G", "--nonsense")
    #expect(run.status == 64)
    #expect(run.complaint.contains("There is no option --nonsense."))
    #expect(run.complaint.contains("Usage: presyo find "))
  }

  @Test("A question needs no command, whatever its options")
  func withoutCommand() {
    let named = Program.run("find", "5G under 20K", "--json", "--limit", "2")
    #expect(named.status == 0)
    #expect(Program.run("5G under 20K", "--json", "--limit", "2").output == named.output)
    #expect(Program.run("--json", "--limit", "2", "5G under 20K").output == named.output)
    #expect(Program.run("5G", "under", "20K", "--limit", "2", "--json").output == named.output)
  }

  @Test("The version is a line by itself, and asked of the program alone")
  func version() {
    let run = Program.run("--version")
    #expect(run.status == 0)
    #expect(run.output.split(separator: ".").count == 3 && run.output.hasSuffix("\n"))
    #expect(Program.run("find", "--version").output == run.output)
  }

  @Test("Completions are those of the whole program, wherever they are asked for")
  func completions() {
    let run = Program.run("--generate-completion-script", "bash")
    #expect(run.output.contains("_presyo"))
    #expect(Program.run("find", "--generate-completion-script", "bash").output == run.output)
  }
}
