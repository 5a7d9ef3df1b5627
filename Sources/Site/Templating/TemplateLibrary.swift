internal import Rendering

/// The templates, read once, that make pages of values.
struct TemplateLibrary: Sendable {
  private let templates: [String: Template]

  init() throws(TemplateError) {
    var templates: [String: Template] = [:]
    for template in PageTemplate.allCases {
      templates[template.rawValue] = try Template(String(decoding: template.bytes, as: UTF8.self))
    }
    self.templates = templates
  }

  init(_ templates: [String: Template]) { self.templates = templates }

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
        if case .text(let words)? = value(name, stack) { text += HTMLText.escaped(words) }
      case .safe(let name):
        if case .text(let words)? = value(name, stack) { text += words }
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

  /// The value of a name, from the innermost object outward.
  private func value(_ name: String, _ stack: [PageValue]) -> PageValue? {
    if name == "." { return stack.last }
    for object in stack.reversed() {
      if let value = object.child(name) { return value }
    }
    return nil
  }
}
