/// One declared argument: what it is called, and a place for what was given.
///
/// The box of every type of value is the same class, so that reading needs neither casts nor a look
/// at the types of a command's properties.
package class ArgumentBox {
  enum Kind {
    /// `--older`, which is there or not.
    case flag
    /// `--brand samsung`.
    case option
    /// A value by its place.
    case positional
  }

  let kind: Kind
  /// `nil` for a value by its place.
  let names: NameSpecification?
  let help: ArgumentHelp
  let completion: CompletionKind
  let isRepeated: Bool
  let isRequired: Bool
  /// Whether the value may begin with a dash.
  let takesDashes: Bool
  /// The title of the options it stands among.
  let title: String?
  /// The value where none is given, as help tells it.
  var defaultText: String? { nil }
  /// Whether it was given.
  private(set) var isGiven = false

  init(
    _ kind: Kind, names: NameSpecification? = nil, help: ArgumentHelp,
    completion: CompletionKind = .none, isRepeated: Bool = false, isRequired: Bool = false,
    takesDashes: Bool = false
  ) {
    self.kind = kind
    self.names = names
    self.help = help
    self.completion = completion
    self.isRepeated = isRepeated
    self.isRequired = isRequired
    self.takesDashes = takesDashes
    let list = DeclarationList.current
    title = list?.title
    list?.boxes.append(self)
  }

  /// Takes one value as it was typed.
  final func take(_ text: String) throws {
    isGiven = true
    try read(text)
  }

  func read(_ text: String) throws {}

  /// As messages name it: `--brand <brand>`, `<phone>`.
  var label: String {
    guard let names else { return "<\(help.valueName)>" }
    return kind == .flag ? "--\(names.long)" : "--\(names.long) <\(help.valueName)>"
  }
}

extension ArgumentBox {
  /// What help says of the argument, with the value where none is given before the full stop.
  var helpText: String {
    let text = help.abstract
    guard let defaultText else { return text }
    return (text.hasSuffix(".") ? String(text.dropLast()) : text) + " (default: \(defaultText))."
  }
}

/// The box of an argument whose value is a `Value`.
final class ValueBox<Value>: ArgumentBox {
  /// `nil` only before a required value was given.
  var value: Value?
  private let reader: (String, inout Value?) throws -> Void
  private let told: String?

  override var defaultText: String? { told }

  init(
    _ kind: Kind, names: NameSpecification? = nil, help: ArgumentHelp,
    completion: CompletionKind = .none, isRepeated: Bool = false, takesDashes: Bool = false,
    value: Value?, told: String? = nil, reader: @escaping (String, inout Value?) throws -> Void
  ) {
    self.value = value
    self.told = told
    self.reader = reader
    super.init(
      kind, names: names, help: help, completion: completion, isRepeated: isRepeated,
      isRequired: value == nil, takesDashes: takesDashes)
  }

  override func read(_ text: String) throws { try reader(text, &value) }

  /// The value that was given, or the one that stands where none was.
  var given: Value {
    guard let value else { preconditionFailure("\(label) is read before it was given") }
    return value
  }
}
