import Interchange
import Rendering

/// Where an answer goes: standard output, or a file that is written whole or not at all.
struct Printer {
  let format: OutputFormat
  let render: RenderOptions
  private let file: String?

  init(_ options: OutputOptions) {
    format = options.format
    file = options.output == "-" ? nil : options.output
    let terminal = Terminal.current()
    render = RenderOptions(
      width: file == nil ? terminal.width : nil, color: file == nil && terminal.color,
      bom: options.bom, excelSafe: options.excelSafe, unicode: terminal.unicode)
  }

  func put(_ answer: some RenderedAnswer) throws {
    try put(answer.rendered(as: format, render))
  }

  func put(_ text: String) throws {
    OldReadings.say()
    guard let file else { return try StandardStreams.write(text) }
    try AtomicFile.write(Array(text.utf8), to: file)
  }
}
