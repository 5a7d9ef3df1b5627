/// A value by its place among the words that are no options.
@propertyWrapper
package struct Argument<Value> {
  private let box: ValueBox<Value>

  package var wrappedValue: Value { box.given }

  /// A word that has to be given.
  package init(help: ArgumentHelp, completion: CompletionKind = .none) where Value == String {
    box = ValueBox(.positional, help: help, completion: completion, value: nil) { $1 = $0 }
  }

  /// One word or more.
  package init(help: ArgumentHelp, completion: CompletionKind = .none) where Value == [String] {
    box = ValueBox(
      .positional, help: help, completion: completion, isRepeated: true, value: nil
    ) {
      if $1 == nil { $1 = [$0] } else { $1?.append($0) }
    }
  }

  /// Any number of words.
  package init(
    wrappedValue: [String], help: ArgumentHelp, completion: CompletionKind = .none
  ) where Value == [String] {
    box = ValueBox(
      .positional, help: help, completion: completion, isRepeated: true, value: wrappedValue
    ) { $1?.append($0) }
  }
}
