import Foundation
import Testing

@Suite("Signals that end the program from outside") struct SignalTests {
  @Test(
    "do so with a sentence and their own status",
    arguments: [
      (SIGTERM, "TERM", "Ended from outside"), (SIGHUP, "HUP", "Ended as the terminal closed"),
      (SIGXCPU, "XCPU", "Ended at the limit on processor time"),
    ])
  func ended(signal: Int32, name: String, words: String) throws {
    let (status, complaint) = try signalled("", name)
    #expect(status == 128 + signal)
    #expect(
      complaint.contains(
        "presyo: \(words) (SIG\(name)); each file is as it was before or after.\n"))
  }

  @Test("are passed over where whoever started the program passes over them")
  func passedOver() throws {
    let (status, complaint) = try signalled("trap '' HUP;", "HUP")
    #expect(status == 0)
    #expect(!complaint.contains("SIGHUP"))
  }

  /// Sends the signal to a program that has begun to write more than a pipe holds, then reads it.
  private func signalled(_ before: String, _ name: String) throws -> (Int32, String) {
    let folder = Program.temporaryFolder()
    let script = """
      \(before) mkfifo "$3/pipe"; exec 9<>"$3/pipe"
      "$1" find phones --limit 0 --json --catalog "$2" >"$3/pipe" 2>"$3/complaint" & program=$!
      head -c 1 <&9 >/dev/null; kill -\(name) $program
      cat <&9 >/dev/null 2>&1 & reader=$!
      wait $program; status=$?; kill -KILL $reader; exit $status
      """
    let status = run(["/bin/bash", "-c", script, "bash", Program.path, Program.catalog, folder])
    return (status, try String(contentsOfFile: folder + "/complaint", encoding: .utf8))
  }

  /// Runs a program to its end; threads of the tests may block signals, and what runs the tests may
  /// pass over some, which it would inherit.
  private func run(_ arguments: [String]) -> Int32 {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var asked = sigset_t()
    sigemptyset(&asked)
    for signal in [SIGTERM, SIGHUP, SIGXCPU] { sigaddset(&asked, signal) }
    posix_spawnattr_setsigdefault(&attributes, &asked)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    let words = arguments.map { strdup($0) }
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    guard posix_spawn(&process, arguments[0], nil, &attributes, words + [nil], environ) == 0 else {
      return -1
    }
    var status: Int32 = 0
    waitpid(process, &status, 0)
    return status >> 8 & 0xFF
  }
}
