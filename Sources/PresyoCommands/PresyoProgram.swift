import ArgumentParser
import Rendering

/// The program as a whole: what `main` runs.
public enum PresyoProgram {
  /// Reads the arguments, runs the command they name and ends the process with its exit status.
  public static func run() {
    Interrupts.install()
    do {
      let arguments = Array(CommandLine.arguments.dropFirst())
      var command = try PresyoCommand.parseAsRoot(
        ArgumentList.prepared(arguments, commands: PresyoCommand.commandNames))
      try command.run()
    } catch let failure as Failure {
      end(failure)
    } catch {
      if let failure = Failure(explaining: error) { end(failure) }
      endParsing(error)
    }
  }

  /// Prints what the parser has to say: help and versions as an answer, anything else as a
  /// complaint.
  private static func endParsing(_ error: any Error) -> Never {
    let message = PresyoCommand.fullMessage(for: error)
    let status = PresyoCommand.exitCode(for: error)
    if status == .success {
      do throws(Failure) {
        if !message.isEmpty { try StandardStreams.write(message + "\n") }
      } catch {
        end(error)
      }
    } else if !message.isEmpty {
      StandardStreams.complain(message)
    }
    PresyoCommand.exit(withError: status)
  }

  /// Writes a complaint, on a terminal in lines that break between words.
  private static func complain(_ text: String) {
    guard let width = Terminal.complaintWidth else { return StandardStreams.complain(text) }
    let terminal = Rendering.Terminal(RenderOptions(width: width))
    for line in VisibleText.of(text).split(separator: "\n") {
      terminal.wrap(StyledText(String(line))).forEach(StandardStreams.complain)
    }
  }

  private static func end(_ failure: Failure) -> Never {
    if !failure.message.isEmpty { complain("presyo: \(failure.message)") }
    PresyoCommand.exit(withError: ExitCode(failure.status.rawValue))
  }
}
