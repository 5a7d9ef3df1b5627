import Arguments
import Catalog
import Glibc
import Rendering

/// The program as a whole: what `main` runs.
public enum PresyoProgram {
  /// Reads the arguments, runs the command they name and ends the process with its exit status.
  public static func run() {
    Interrupts.install()
    let arguments = Array(CommandLine.arguments.dropFirst())
    let started = ContinuousClock.now
    do throws {
      try SpokenLanguage.check()
      guard !arguments.isEmpty else {
        return try StandardStreams.write(HelpPage.greeting.in(Terminal.language) + "\n")
      }
      // What scripts ask first needs no parser at all.
      if arguments == ["--version"] { return try StandardStreams.write(Version.current + "\n") }
      if arguments.first == "---completion" {
        return try StandardStreams.write(
          LineCompletion.answer(to: Array(arguments.dropFirst()), of: PresyoCommand.self) ?? "")
      }
      try answer(
        try CommandRequest(
          ArgumentList.prepared(arguments, commands: PresyoCommand.commandNames),
          of: PresyoCommand.self), started)
    } catch let failure as Failure {
      end(failure)
    } catch {
      end(Failure(explaining: error) ?? Failure(.inputOutput, Phrase(same: "\(error)")))
    }
  }

  /// Does what the arguments ask for.
  private static func answer(
    _ request: CommandRequest, _ started: ContinuousClock.Instant
  ) throws {
    switch request {
    case .run(let command):
      try command.run()
      StandardStreams.detail(.doneIn((ContinuousClock.now - started).milliseconds))
    case .help(let path):
      let columns = min(Terminal.current().width ?? 80, 100)
      try StandardStreams.write(HelpPage.text(for: path, columns: columns) + "\n")
    case .version: try StandardStreams.write(Version.current + "\n")
    case .completionScript(let shell):
      try StandardStreams.write((shell ?? .ofUser).script)
    case .noCommand(let path, let word): throw path.failure(for: word)
    }
  }

  /// Writes a complaint, on a terminal in lines that break between words.
  private static func complain(_ text: String) {
    guard let width = Terminal.complaintWidth else { return StandardStreams.complain(text: text) }
    let terminal = Rendering.Terminal(RenderOptions(width: width))
    for line in VisibleText.of(text).split(separator: "\n") {
      for line in terminal.wrap(StyledText(same: String(line))) {
        StandardStreams.complain(text: line)
      }
    }
  }

  private static func end(_ failure: Failure) -> Never {
    if !failure.phrase.isEmpty { complain(Phrase.presyo(failure.phrase).in(Terminal.language)) }
    exit(failure.status.rawValue)
  }
}

extension Phrase {
  fileprivate static func doneIn(_ milliseconds: Int64) -> Phrase {
    Phrase("done in \(Int(milliseconds)) ms", "tapos sa \(Int(milliseconds)) ms")
  }
}

extension Duration {
  fileprivate var milliseconds: Int64 {
    components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
  }
}

extension CompletionShell {
  /// The shell that the user has, as far as completions are made for it.
  fileprivate static var ofUser: CompletionShell {
    let name = Environment.value("SHELL")?.split(separator: "/").last.map(String.init)
    return name.flatMap(CompletionShell.init(rawValue:)) ?? .bash
  }
}
