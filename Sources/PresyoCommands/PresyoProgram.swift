import ArgumentParser
import Catalog
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
      // A shell that asks for names hands over the words as they stand on its line.
      var command =
        arguments.first == "---completion"
        ? try PresyoCommand.parseAsRoot(arguments)
        : try PresyoCommand.command(
          for: ArgumentList.prepared(arguments, commands: PresyoCommand.commandNames))
      try command.run()
      StandardStreams.detail(.doneIn((ContinuousClock.now - started).milliseconds))
    } catch let failure as Failure {
      end(failure)
    } catch {
      if let failure = Failure(explaining: error) { end(failure) }
      do throws(Failure) {
        try answer(error, CommandPath(arguments))
      } catch {
        end(error)
      }
    }
  }

  /// Prints what the library throws, or better where the program knows better: requests for help
  /// and versions as an answer, words in the place of a command and anything else as a complaint.
  private static func answer(_ error: any Error, _ path: CommandPath) throws(Failure) -> Never {
    let message = PresyoCommand.fullMessage(for: error)
    let status = PresyoCommand.exitCode(for: error)
    if status == .success {
      let page =
        message.hasPrefix("OVERVIEW:")
        ? try HelpPage.text(for: path, columns: Terminal.current().width.map { min($0, 100) })
        : message
      if !page.isEmpty { try StandardStreams.write(page + "\n") }
    } else {
      if path.commands.count > 1, !path.last.configuration.subcommands.isEmpty,
        let word = path.firstWord
      {
        throw path.failure(for: word)
      }
      if !message.isEmpty { StandardStreams.complain(text: message) }
    }
    PresyoCommand.exit(withError: status)
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
    PresyoCommand.exit(withError: ExitCode(failure.status.rawValue))
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
