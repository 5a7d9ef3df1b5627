/// A line as far as it is typed.
struct LineReading {
  private let path: CommandPath
  private let current: String
  private let declared: DeclaredCommand
  /// The option whose value comes next.
  private var pending: ArgumentBox?
  private var given: [ArgumentBox] = []
  private var place = 0
  private var isOver = false

  init(_ words: [String], _ current: String, of root: any ParsableCommand.Type) {
    let named = CommandPath(words, of: root)
    path = named
    self.current = current
    declared = DeclaredCommand(named.beginsWithHelp ? named.last : named.meant.last)
    if !named.beginsWithHelp { for word in named.rest { read(word) } }
  }

  /// One word before the cursor.
  private mutating func read(_ word: String) {
    if pending != nil {
      pending = nil
    } else if isOver || !word.hasPrefix("-") || word == "-" {
      place += 1
    } else if word == "--" {
      isOver = true
    } else {
      guard let box = option(spelled: word) else { return }
      given.append(box)
      if box.kind == .option, !word.contains("=") { pending = box }
    }
  }

  /// The option that a word names, `--brand=samsung` and `-q` as well.
  private func option(spelled word: String) -> ArgumentBox? {
    let name = String(word.prefix { $0 != "=" })
    return declared.options.first { box in
      guard let names = box.names else { return false }
      if name == "--\(names.long)" { return true }
      return !name.hasPrefix("--") && names.short != nil && names.short == name.last
    }
  }

  var offer: CompletionOffer {
    if let pending { return values(of: pending, begun: current, prefix: "") }
    if !isOver, current.hasPrefix("--"), let sign = current.firstIndex(of: "=") {
      let value = String(current[current.index(after: sign)...])
      guard let box = option(spelled: current) else { return .names([], prefix: "") }
      return values(of: box, begun: value, prefix: String(current[...sign]))
    }
    if !isOver, current.hasPrefix("-"), !path.beginsWithHelp { return options }
    if place == 0, !isOver, path.isGroup { return commands }
    if path.beginsWithHelp { return .names([], prefix: "") }
    let positionals = declared.positionals
    let box = place < positionals.count ? positionals[place] : positionals.last
    guard let box, place < positionals.count || box.isRepeated, hasValues(box) else {
      return current.isEmpty && !isOver ? options : .names([], prefix: "")
    }
    return values(of: box, begun: current, prefix: "")
  }

  private func hasValues(_ box: ArgumentBox) -> Bool {
    if case .none = box.completion { return false }
    return true
  }

  private func values(of box: ArgumentBox, begun: String, prefix: String) -> CompletionOffer {
    // The shell hands over the quotation mark with which a word begins.
    let begun = begun.drop { $0 == "\"" || $0 == "'" }
    func names(_ words: [String]) -> CompletionOffer {
      .names(words.filter { $0.hasPrefix(begun) }.map { ($0, "") }, prefix: prefix)
    }
    return switch box.completion {
    case .none: names([])
    case .list(let words): names(words)
    case .custom(let words): names(words())
    case .files(let ending): .files(ending: ending)
    case .directory: .directories
    }
  }

  /// The options that may still be given.
  private var options: CompletionOffer {
    let open = declared.options.filter { box in
      box.isRepeated || !given.contains { $0 === box }
    }
    var names = open.compactMap { box in box.names.map { ("--\($0.long)", box.help.abstract) } }
    names += [("--help", "Show help information."), ("--version", "Show the version.")]
    return .names(names.filter { $0.0.hasPrefix(current) }, prefix: "")
  }

  /// The commands that may follow.
  private var commands: CompletionOffer {
    let shown = path.last.configuration.subcommands.filter { $0.configuration.shouldDisplay }
    var names = shown.map { ($0.name, $0.configuration.abstract) }
    if path.commands.count == 1, !path.beginsWithHelp {
      names.append(("help", "What a command does and takes."))
    }
    return .names(names.filter { $0.0.hasPrefix(current) }, prefix: "")
  }
}
