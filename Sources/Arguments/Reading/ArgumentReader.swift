/// Reads arguments into the boxes of a command, once from the first to the last.
struct ArgumentReader {
  private let boxes: [ArgumentBox]
  private let positionals: [ArgumentBox]
  private var place = 0
  private var surplus: [String] = []
  /// The first mistake; who asks for help gets it all the same.
  private var mistake: (any Error)?

  init(_ boxes: [ArgumentBox]) {
    self.boxes = boxes
    positionals = boxes.filter { $0.kind == .positional }
  }

  /// Reads all arguments.
  ///
  /// - Returns: what is asked for instead of running the command.
  mutating func read(_ arguments: [String]) throws -> BuiltInOption? {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      do {
        if argument == "--" {
          while let word = rest.popFirst() { try takeWord(word) }
        } else if argument.hasPrefix("--") {
          if let builtIn = try readLong(argument.dropFirst(2), &rest) { return builtIn }
        } else if argument.hasPrefix("-"), argument.utf8.count > 1 {
          if let builtIn = try readShort(argument, &rest) { return builtIn }
        } else {
          try takeWord(argument)
        }
      } catch {
        mistake = mistake ?? error
      }
    }
    if let mistake { throw mistake }
    if !surplus.isEmpty { throw ArgumentError.unexpected(surplus) }
    if let missing = boxes.first(where: { $0.isRequired && !$0.isGiven }) {
      throw ArgumentError.missing(missing.label, help: missing.helpText)
    }
    return nil
  }

  /// A word by its place.
  private mutating func takeWord(_ word: String) throws {
    guard place < positionals.count else { return surplus.append(word) }
    let box = positionals[place]
    if !box.isRepeated { place += 1 }
    try take(word, into: box)
  }

  /// `--name`, `--name value` or `--name=value`.
  private func readLong(
    _ text: Substring, _ rest: inout ArraySlice<String>
  ) throws -> BuiltInOption? {
    let sign = text.firstIndex(of: "=")
    let name = String(text[..<(sign ?? text.endIndex)])
    let value = sign.map { String(text[text.index(after: $0)...]) }
    if let box = boxes.first(where: { $0.names?.long == name }) {
      try give(box, named: "--\(name)", value, &rest)
      return nil
    }
    switch name {
    case "help": return .help
    case "version": return .version
    case BuiltInOption.scriptName: return .completionScript(value ?? rest.popFirst())
    default:
      throw ArgumentError.unknownOption("--\(name)", near: NearOptions.of(name, among: boxes))
    }
  }

  /// `-q`, `-o value`, `-o=value`, or several letters of which only the last may take a value.
  private func readShort(
    _ argument: String, _ rest: inout ArraySlice<String>
  ) throws -> BuiltInOption? {
    let text = argument.dropFirst()
    let sign = text.firstIndex(of: "=")
    let value = sign.map { String(text[text.index(after: $0)...]) }
    let letters = text[..<(sign ?? text.endIndex)]
    for (index, letter) in zip(letters.indices, letters) {
      let isLast = letters.index(after: index) == letters.endIndex
      guard let box = boxes.first(where: { $0.names?.short == letter }) else {
        if letter == "h" { return .help }
        let isFirst = index == letters.startIndex
        throw ArgumentError.unknownOption(
          isFirst ? argument : "-\(letter)",
          near: isFirst ? NearOptions.of(argument, among: boxes) : [])
      }
      // A value without a space could be letters of other options.
      guard isLast || box.kind == .flag else {
        throw ArgumentError.unknownOption(
          argument, near: ["-\(letter) \(letters[letters.index(after: index)...])"])
      }
      try give(box, named: "-\(letter)", isLast ? value : nil, &rest)
    }
    return nil
  }

  /// Gives an option what stands after its name.
  private func give(
    _ box: ArgumentBox, named name: String, _ value: String?, _ rest: inout ArraySlice<String>
  ) throws {
    if box.kind == .flag {
      if let value { throw ArgumentError.valueOfFlag(name, value) }
      return try take("", into: box)
    }
    if let value {
      guard !value.isEmpty else { throw ArgumentError.noValue(of: box.label, help: box.helpText) }
      return try take(value, into: box)
    }
    guard let next = rest.first, box.takesDashes || Self.canBeValue(next) else {
      throw ArgumentError.noValue(of: box.label, help: box.helpText)
    }
    rest.removeFirst()
    try take(next, into: box)
  }

  /// Whether a word stands for itself: `-` alone is standard input or output, `-1` a number.
  private static func canBeValue(_ text: String) -> Bool {
    let bytes = text.utf8.prefix(2)
    guard bytes.first == UInt8(ascii: "-"), let second = bytes.dropFirst().first else {
      return true
    }
    return UInt8(ascii: "0")...UInt8(ascii: "9") ~= second
  }

  private func take(_ text: String, into box: ArgumentBox) throws {
    do {
      try box.take(text)
    } catch let error as UnreadableText {
      throw ArgumentError.unreadable(box.label, text, choices: error.choices)
    } catch let error as ValidationError {
      throw ArgumentError.refused(box.label, error.phrase)
    }
  }
}
