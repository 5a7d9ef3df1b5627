internal import Mustache
internal import Rendering

/// The templates, read once, that make pages of values.
struct TemplateLibrary: Sendable {
  private let library: MustacheLibrary

  init() throws {
    MustacheContentTypes.register(PageText(), named: "PAGE")
    var library = MustacheLibrary()
    for template in PageTemplate.allCases {
      // A part begins with the library's own way to escape; the pragma gives it ours again.
      let text = "{{% CONTENT_TYPE:PAGE}}" + String(decoding: template.bytes, as: UTF8.self)
      try library.register(text, named: template.rawValue)
    }
    self.library = library
  }

  /// The text that a template makes of a value.
  func text(_ template: PageTemplate, _ value: PageValue) -> String {
    library.render(value, withTemplate: template.rawValue) ?? ""
  }
}

/// Text made safe by bytes. The library looks at whole characters, so that a quotation mark with a
/// combining accent would pass through it and end an attribute.
private struct PageText: MustacheContentType {
  func escapeText(_ text: String) -> String { HTMLText.escaped(text) }
}
