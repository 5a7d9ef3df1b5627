/// A value that is read from one argument.
package protocol ExpressibleByArgument {
  /// `nil` where the text is no such value.
  init?(argument: String)

  /// What may be written, where these are few.
  static var choices: [String] { get }
}

extension ExpressibleByArgument {
  package static var choices: [String] { [] }
}

extension String: ExpressibleByArgument {
  package init?(argument: String) { self = argument }
}

extension Int: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

extension ExpressibleByArgument where Self: RawRepresentable & CaseIterable, RawValue == String {
  package init?(argument: String) { self.init(rawValue: argument) }

  package static var choices: [String] { allCases.map(\.rawValue) }
}

extension ExpressibleByArgument {
  /// Reads a value, or says what may be written.
  static func read(_ text: String) throws -> Self {
    guard let value = Self(argument: text) else { throw UnreadableText(choices: choices) }
    return value
  }
}

/// A text is no value of the type that is asked for.
struct UnreadableText: Error {
  let choices: [String]
}
