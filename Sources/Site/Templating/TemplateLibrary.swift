internal import Catalog
internal import Rendering

/// The templates of one language, read once, that make pages of values.
struct TemplateLibrary: Sendable {
  let language: Language
  private let templates: [String: Template]

  init(_ language: Language) throws(TemplateError) {
    var templates: [String: Template] = [:]
    for template in PageTemplate.allCases {
      templates[template.rawValue] = try Template(
        String(decoding: template.bytes, as: UTF8.self),
        words: { TemplateWords.all[$0]?.in(language) })
    }
    self.init(templates, in: language)
  }

  init(_ templates: [String: Template], in language: Language = .english) {
    self.templates = templates
    self.language = language
  }

  /// The text that a template makes of a value. What is not marked as safe is escaped.
  func text(_ template: PageTemplate, _ value: PageValue) -> String {
    text(named: template.rawValue, value)
  }

  func text(named name: String, _ value: PageValue) -> String {
    var text = ""
    var stack = [value]
    write(templates[name]?.nodes ?? [], &stack, to: &text)
    return text
  }

  private func write(
    _ nodes: [Template.Node], _ stack: inout [PageValue], to text: inout String
  ) {
    for node in nodes {
      switch node {
      case .text(let words): text += words
      case .value(let name):
        if let words = words(value(name, stack)) { text += HTMLText.escaped(words) }
      case .safe(let name):
        if let words = words(value(name, stack)) { text += words }
      case .section(let name, let inner):
        guard let value = value(name, stack), value.isShown else { continue }
        switch value {
        case .list(let values):
          for value in values { write(inner, value, &stack, to: &text) }
        case .flag: write(inner, &stack, to: &text)
        default: write(inner, value, &stack, to: &text)
        }
      case .inverted(let name, let inner):
        if !(value(name, stack)?.isShown ?? false) { write(inner, &stack, to: &text) }
      case .part(let name): write(templates[name]?.nodes ?? [], &stack, to: &text)
      }
    }
  }

  private func write(
    _ nodes: [Template.Node], _ value: PageValue, _ stack: inout [PageValue],
    to text: inout String
  ) {
    stack.append(value)
    write(nodes, &stack, to: &text)
    stack.removeLast()
  }

  /// What a value says in the language of the library.
  private func words(_ value: PageValue?) -> String? {
    switch value {
    case .text(let text)?: text
    case .words(let phrase)?: phrase.in(language)
    default: nil
    }
  }

  /// The value of a name, from the innermost object outward.
  private func value(_ name: String, _ stack: [PageValue]) -> PageValue? {
    if name == "." { return stack.last }
    for object in stack.reversed() {
      if let value = object.child(name) { return value }
    }
    return nil
  }
}
