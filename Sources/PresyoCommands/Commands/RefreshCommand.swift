import Arguments
import Editing

struct RefreshCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "refresh",
    abstract: "Rebuild the plain data from a folder of raw sources.",
    discussion: """
        presyo refresh RAW --data data
      """,
    shouldDisplay: false)

  @Argument(help: ArgumentHelp("The folder of raw sources.", valueName: "dir"))
  var raw: String

  @Option(
    name: "data", help: ArgumentHelp("The folder of plain data to rewrite.", valueName: "dir"))
  var data: String

  func run() throws {
    let result = try Refresh.run(folder: raw, data: data)
    let changed = try Refresh.write(result, to: data)
    try StandardStreams.write(result.report.text)
    StandardStreams.note(
      changed.isEmpty ? .everyFileAsItWas(data) : .wrote(changed, in: data))
  }
}
