import Foundation
import Testing

@Suite("Bad input gets one clear sentence and its exit status")
struct BadInputTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let arguments: [String]
    let status: Int32
    let says: String
    var testDescription: String { name }
  }

  static let folder = Program.temporaryFolder()

  static let rows: [Row] = [
    Row(name: "an empty question", arguments: ["find", "  "], status: 64, says: "empty"),
    Row(
      name: "contradictory bounds", arguments: ["find", "over 20k under 10k"], status: 64,
      says: "over 20k"),
    Row(
      name: "contradictory options", arguments: ["find", "--over", "20000", "--under", "10000"],
      status: 64, says: "20,000"),
    Row(
      name: "an unknown word where words must be known",
      arguments: ["find", "--strict", "samsung blorptastic under 10k"], status: 64,
      says: "blorptastic"),
    Row(
      name: "a catalogue that is not there",
      arguments: ["find", "5G", "--catalog", "/nowhere/catalog.sqlite"], status: 66,
      says: "/nowhere/catalog.sqlite"),
    Row(
      name: "a folder for a catalogue", arguments: ["info", "--catalog", folder], status: 66,
      says: folder),
    Row(
      name: "a file that is no catalogue",
      arguments: ["info", "--catalog", Program.root.path + "/README.md"],
      status: 65, says: "README.md"),
    Row(
      name: "facts from a folder that is not there",
      arguments: ["build", "--from", "/nowhere", "--catalog", folder + "/x.sqlite"], status: 66,
      says: "/nowhere"),
    Row(
      name: "a folder that cannot be written",
      arguments: ["find", "5G", "-o", "/proc/nowhere/answer.txt"], status: 73, says: "/proc/nowhere"
    ),
    Row(
      name: "a name that is too long",
      arguments: ["show", String(repeating: "galaxy ", count: 30)],
      status: 64, says: "is too long for the name of a phone: 210 characters, where 200 are taken."),
    Row(
      name: "a name that is too long to compare",
      arguments: ["compare", "galaxy a15", String(repeating: "x", count: 120_000)], status: 64,
      says: "120000 characters"),
    Row(
      name: "more options than are taken",
      arguments: ["find"] + Array(repeating: "--brand=samsung", count: 20_000), status: 64,
      says: "20001 arguments are more than the 1000 that are taken"),
    Row(name: "an unknown phone", arguments: ["show", "zzyzx 9000"], status: 66, says: "zzyzx"),
    Row(
      name: "an unknown brand", arguments: ["find", "--brand", "Samsun"], status: 64,
      says: "Samsung"),
    Row(
      name: "a day that is none", arguments: ["find", "5G", "--as-of", "2024-02-30"], status: 64,
      says: "2024-02-30"),
    Row(
      name: "an unknown option", arguments: ["find", "5G", "--undr", "5000"], status: 64,
      says: "--undr"),
    Row(name: "a year without phones", arguments: ["pricelist", "1999"], status: 66, says: "1999"),
    Row(name: "an unknown guide", arguments: ["guide", "zzyzx"], status: 66, says: "zzyzx"),
    Row(
      name: "one phone to compare", arguments: ["compare", "galaxy a15 5g"], status: 64, says: "two"
    ),
    Row(
      name: "a full disk", arguments: ["find", "5G", "-o", "/dev/full"], status: 74,
      says: "/dev/full"),
  ]

  @Test("One sentence, the right status, nothing on standard output", arguments: rows)
  func oneSentence(row: Row) {
    let run = Program.start(
      row.arguments,
      environment: row.arguments.contains("--catalog") ? [:] : ["PRESYO_CATALOG": Program.catalog])
    #expect(run.status == row.status)
    #expect(!run.wasSignalled)
    #expect(run.output == "")
    #expect(run.complaint.contains(row.says))
    #expect(!run.complaint.contains("Fatal error"))
  }

  @Test("Nothing matched is no error unless --fail-empty says so")
  func failEmpty() {
    #expect(Program.run("5G under 100 pesos").status == 0)
    #expect(Program.run("5G under 100 pesos", "--fail-empty").status == 1)
  }

  @Test("A closed pipe ends the program quietly")
  func closedPipe() throws {
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/bash")
    shell.arguments = [
      "-c",
      "set -o pipefail; PRESYO_TODAY=2026-08-22 '\(Program.path)' find phones --limit 0 --format csv --catalog '\(Program.catalog)' | head -n 1",
    ]
    let (output, complaint) = (Pipe(), Pipe())
    shell.standardOutput = output
    shell.standardError = complaint
    try shell.run()
    let lines = output.fileHandleForReading.readDataToEndOfFile()
    let errors = complaint.fileHandleForReading.readDataToEndOfFile()
    shell.waitUntilExit()
    #expect(String(decoding: lines, as: UTF8.self).hasPrefix("id,brand,model,"))
    #expect(errors.isEmpty)
    #expect(shell.terminationStatus == 0)
  }

  @Test("Standard output that cannot be written is an input/output error")
  func fullStandardOutput() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Program.path)
    process.arguments = ["find", "5G", "--catalog", Program.catalog]
    process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
    let complaint = Pipe()
    process.standardError = complaint
    try process.run()
    let errors = String(
      decoding: complaint.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 74)
    #expect(errors.contains("Standard output"))
  }
}
