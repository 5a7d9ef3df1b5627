import ArgumentParser
import Interchange

struct RefreshCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "refresh",
    abstract: "Rebuild the plain data from a folder of raw sources.",
    discussion: "presyo refresh RAW --data data",
    shouldDisplay: false)

  @Argument(help: ArgumentHelp("The folder of raw sources.", valueName: "dir"))
  var raw: String

  @Option(help: ArgumentHelp("The folder of plain data to rewrite.", valueName: "dir"))
  var data: String

  func run() throws {
    let result = try Refresh.run(folder: raw)
    try CatalogLocation.makeFolder(data)
    var changed = try PlainDataFolder.write(result.facts, to: data)
    let counts = "\(data)/left-out.csv"
    if try AtomicFile.write(Array(result.report.leftOutCSV.utf8), to: counts) != .unchanged {
      changed.append("left-out.csv")
    }
    try StandardStreams.write(result.report.text)
    StandardStreams.complain(
      changed.isEmpty
        ? "\(data): every file was as it is." : "\(data): wrote \(changed.joined(separator: ", "))."
    )
  }
}
