package import Catalog

/// A page that stands alone: no script, no font, no picture from elsewhere.
package enum HTMLPage {
  /// The whole page, ending with one line break.
  package static func text(of document: Document, in language: Language = .english) -> String {
    text(titled: document.title.english, HTMLFragment.of(document), in: language)
  }

  /// A page with the body as it stands.
  static func text(titled title: String, _ body: String, in language: Language) -> String {
    let title = HTMLText.escaped(title)
    return """
      <!doctype html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(title)</title>
      <style>
      \(PageStyle.css)
      </style>
      </head>
      <body>
      <main>
      <h1>\(title)</h1>
      \(body)
      </main>
      </body>
      </html>

      """
  }
}
