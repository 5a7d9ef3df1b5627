/// What help says of an argument.
package struct ArgumentHelp: ExpressibleByStringLiteral, Sendable {
  /// What the value is, as help names it: `amount`; empty for a flag.
  let valueName: String
  private let text: @Sendable () -> String

  /// One sentence. It is put together only when help is asked for.
  var abstract: String { text() }

  package init(
    _ abstract: @autoclosure @escaping @Sendable () -> String, valueName: String
  ) {
    text = abstract
    self.valueName = valueName
  }

  package init(stringLiteral abstract: String) {
    text = { abstract }
    valueName = ""
  }
}
