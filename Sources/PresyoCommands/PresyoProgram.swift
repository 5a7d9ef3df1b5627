import ArgumentParser

/// The program as a whole: what `main` runs.
public enum PresyoProgram {
  /// Reads the arguments, runs the command they name and ends the process with its exit status.
  public static func run() {
    Interrupts.install()
    do {
      var command = try PresyoCommand.parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      end(failure)
    } catch {
      if let failure = Failure(explaining: error) { end(failure) }
      PresyoCommand.exit(withError: error)
    }
  }

  private static func end(_ failure: Failure) -> Never {
    if !failure.message.isEmpty { StandardStreams.complain("presyo: \(failure.message)") }
    PresyoCommand.exit(withError: ExitCode(failure.status.rawValue))
  }
}
