import Answers
import Arguments
import Catalog
import Interchange
import Rendering

struct WatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "What changed for saved questions and phones since the last look.",
    discussion: """
        printf '5G under 15k\\ngalaxy a06 5g @ 5490\\n' >my.watch
        presyo watch my.watch
        presyo watch my.watch --json
        presyo watch my.watch --atom -o changes.atom

      A line of the file is a question as it is asked, or a phone and after @ the price to wait
      for; # begins a comment. The first look notes what there is and prints only prices already
      reached; where nothing changed nothing is printed, and a file named with -o stays as it is.
      What was seen is kept beside the file, as FILE.seen.
      """)

  @Argument(
    help: ArgumentHelp("The file of questions and phones.", valueName: "file"), completion: .file())
  var file: String

  @Flag(
    name: "atom", help: "An Atom feed, an entry for each change; so does -o with the ending .atom.")
  var atom = false

  @Flag(name: "dry-run", help: "Say what changed and leave the memory of the last look as it is.")
  var dryRun = false

  @Flag(name: "fail-empty", help: "Exit with status 1 when nothing changed.")
  var failEmpty = false

  @OptionGroup var dates: DateOptions
  @OptionGroup var catalog: CatalogOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let (watches, problems) = WatchFile.read(try FileBytes.read(file))
    let earlier = try memory()
    let look = try CatalogueOpening.open(catalog, dates).look(at: watches, since: earlier)
    let unread = problems.map { ($0.line, $0.phrase) }
    let answer: WatchAnswer
    switch look {
    case .success(let found) where unread.isEmpty: answer = found
    case .success: throw failure(unread)
    case .failure(let more): throw failure(unread + more.problems.map { ($0.line, $0.phrase) })
    }
    try put(answer)
    // What was not printed was not seen: the memory changes last.
    if !dryRun {
      try AtomicFile.write(WatchMemory.bytes(of: answer.seen), to: WatchMemory.path(of: file))
    }
    if answer.firstLooks > 0 {
      let phones = answer.seen.reduce(0) { $0 + $1.phones.count }
      StandardStreams.note(
        .presyo(
          Phrase(
            "noted \(phones) phones of \(answer.seen.count) watches; the next look prints what changed.",
            "naitala ang \(phones) phone ng \(answer.seen.count) bantay; sa susunod na tingin ilalabas ang nagbago."
          ))
      )
    }
    if answer.changes.isEmpty, failEmpty { throw Failure(.nothingMatched) }
  }

  private var isAtom: Bool { atom || output.output?.hasSuffix(".atom") == true }

  private func put(_ answer: WatchAnswer) throws {
    let isFile = output.output != nil && output.output != "-"
    guard !isFile || !answer.changes.isEmpty else { return }
    try Printer(output).put { format, options in
      isAtom
        ? WatchFeed.text(
          of: answer, id: file.split(separator: "/").last.map(String.init) ?? "watch",
          in: options.language)
        : WatchRendering.render(answer: answer, format: format, options: options)
    }
  }

  private func memory() throws -> [String: [WatchedPhone]] {
    let path = WatchMemory.path(of: file)
    guard CatalogLocation.exists(path) else { return [:] }
    guard let seen = WatchMemory.read(try FileBytes.read(path)) else {
      throw Failure(
        .badData,
        Phrase(
          "\(path) is not what presyo watch keeps there; remove it to begin anew.",
          "Hindi ito ang inilalagay ng presyo watch sa \(path); alisin ito para magsimula ulit."))
    }
    return seen
  }

  /// Every line that cannot be looked at, at once.
  private func failure(_ lines: [(Int, Phrase)]) -> Failure {
    Failure(
      .badData,
      lines.sorted { $0.0 < $1.0 }
        .map { Phrase("\(file) line \($0): \($1)", "\(file) linya \($0): \($1)") }
        .joined(separator: "\n"))
  }
}
