import ArgumentParser
import Rendering

/// The program as a whole: what `main` runs.
public enum PresyoProgram {
  /// Reads the arguments, runs the command they name and ends the process with its exit status.
  public static func run() {
    Interrupts.install()
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      // What scripts ask first needs no parser at all.
      if arguments == ["--version"] { return try StandardStreams.write(Version.current + "\n") }
      var command = try PresyoCommand.command(for: arguments)
      try command.run()
    } catch let failure as Failure {
      end(failure)
    } catch {
      if let failure = Failure(explaining: error) { end(failure) }
      PresyoCommand.exit(withError: error)
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
