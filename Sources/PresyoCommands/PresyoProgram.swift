import ArgumentParser
import Rendering

/// The program as a whole: what `main` runs.
public enum PresyoProgram {
  /// Reads the arguments, runs the command they name and ends the process with its exit status.
  public static func run() {
    Interrupts.install()
    let arguments = Array(CommandLine.arguments.dropFirst())
    let started = ContinuousClock.now
    do {
      guard !arguments.isEmpty else { return try StandardStreams.write(HelpPage.greeting + "\n") }
      // What scripts ask first needs no parser at all.
      if arguments == ["--version"] { return try StandardStreams.write(Version.current + "\n") }
      var command = try PresyoCommand.command(
        for: ArgumentList.prepared(arguments, commands: PresyoCommand.commandNames))
      try command.run()
      StandardStreams.detail("done in \((ContinuousClock.now - started).milliseconds) ms")
    } catch let failure as Failure {
      end(failure)
    } catch {
      if let failure = Failure(explaining: error) { end(failure) }
      do throws(Failure) {
        try answer(error, CommandPath(arguments))
      } catch {
        end(error)
      }
      PresyoCommand.exit(withError: error)
    }
  }

  /// Answers what the library throws where the program knows better: requests for help, and words
  /// in the place of a command.
  private static func answer(_ error: any Error, _ path: CommandPath) throws(Failure) {
    if PresyoCommand.exitCode(for: error) == .success {
      guard PresyoCommand.fullMessage(for: error).hasPrefix("OVERVIEW:") else { return }
      let page = try HelpPage.text(
        for: path, columns: Terminal.current().width.map { min($0, 100) })
      try StandardStreams.write(page + "\n")
      PresyoCommand.exit()
    }
    if path.commands.count > 1, !path.last.configuration.subcommands.isEmpty,
      let word = path.firstWord
    {
      throw path.failure(for: word)
    }
  }

  /// Writes a complaint, on a terminal in lines that break between words.
  private static func complain(_ text: String) {
    guard let width = Terminal.complaintWidth else { return StandardStreams.complain(text) }
    let terminal = Rendering.Terminal(RenderOptions(width: width))
    for line in text.split(separator: "\n") {
      terminal.wrap(StyledText(String(line))).forEach(StandardStreams.complain)
    }
  }

  private static func end(_ failure: Failure) -> Never {
    if !failure.message.isEmpty { complain("presyo: \(failure.message)") }
    PresyoCommand.exit(withError: ExitCode(failure.status.rawValue))
  }
}

extension Duration {
  fileprivate var milliseconds: Int64 {
    components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
  }
}
