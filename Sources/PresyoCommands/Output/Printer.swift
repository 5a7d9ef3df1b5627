import Catalog
import Interchange
import Rendering

/// Where an answer goes: standard output, or a file that is written whole or not at all.
struct Printer {
  let format: OutputFormat
  let render: RenderOptions
  /// Whether a picture as SVG was asked for.
  let isSVG: Bool
  private let file: String?
  private let pages: Bool

  init(_ options: OutputOptions) {
    format = options.format
    isSVG = options.isSVG
    file = options.output == "-" ? nil : options.output
    let terminal = Terminal.current()
    let isScreen = file == nil
    pages = isScreen && terminal.pages && !options.noPager
    render = RenderOptions(
      width: isScreen ? terminal.width : nil,
      color: isScreen && terminal.color && !options.noColor,
      bom: options.bom, excelSafe: options.excelSafe, unicode: !isScreen || terminal.unicode,
      links: isScreen && terminal.links && !options.noColor, fields: options.fieldNames,
      language: Terminal.language)
  }

  func put(_ answer: some RenderedAnswer) throws {
    try put { answer.rendered(as: $0, $1) }
  }

  /// Puts what `text` makes in the format asked for.
  func put(_ text: (OutputFormat, RenderOptions) -> String) throws {
    try checkFields(of: text)
    try write(text(format, render))
  }

  /// Writes a text that is made to where it was asked for.
  func write(_ text: String) throws {
    OldReadings.say()
    if let file {
      try AtomicFile.write(Array(text.utf8), to: file)
      return StandardStreams.detail(Phrase("wrote \(file)", "isinulat ang \(file)"))
    }
    if pages, let lines = Terminal.lines, text.utf8.count(where: { $0 == 0x0A }) >= lines,
      let pager = Pager.chosen(), pager.show(text)
    {
      return
    }
    try StandardStreams.write(text)
  }

  /// Fails where a column was asked for that the answer does not have, or a picture of it.
  func checkFields(of text: (OutputFormat, RenderOptions) -> String) throws(Failure) {
    try refuseSVG()
    guard !render.fields.isEmpty else { return }
    guard format != .json, format != .ndjson else {
      throw Failure(
        .usage,
        Phrase(
          "--fields picks columns, and \(format.rawValue) has keys; leave one of them out.",
          "Pumipili ng column ang --fields, at key ang nasa \(format.rawValue); alisin ang isa."))
    }
    let known = text(.csv, RenderOptions()).prefix { !$0.isNewline }
      .split(separator: ",").map(String.init)
    for field in render.fields where !known.contains(field) {
      let near = NearestName.of(field, among: known)
      throw Failure(
        .usage,
        Phrase("There is no column “\(field)”; ", "Walang column na “\(field)”; ")
          + (near.map { .didYouMean([$0]) }
            ?? Phrase("there are \(.either(known)).", "mayroong \(.either(known)).")))
    }
  }
}
