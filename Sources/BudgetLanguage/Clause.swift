/// One way of saying one thing: a rule with its examples, and the reader of its words.
struct Clause: Sendable {
  /// The name of the file that holds it.
  let name: String
  /// The heading of the reference page.
  let title: String
  /// The rule in a sentence or two, in Markdown.
  let rule: String
  /// Texts, each with the canonical form of its reading, which is empty where nothing is
  /// asked.
  let examples: [(text: String, canonical: String)]
  /// What the words from a lexeme on say, `nil` where they say nothing of this kind.
  let match: @Sendable (Cursor, Int) -> Match?

  init(
    _ name: String, _ title: @autoclosure () -> String, _ rule: @autoclosure () -> String,
    _ examples: @autoclosure () -> [(text: String, canonical: String)],
    match: @escaping @Sendable (Cursor, Int) -> Match?
  ) {
    self.name = name
    #if hasFeature(Embedded)
      // A page shows no reference of the language, and does not load it.
      self.title = ""
      self.rule = ""
      self.examples = []
    #else
      self.title = title()
      self.rule = rule()
      self.examples = examples()
    #endif
    self.match = match
  }
}
