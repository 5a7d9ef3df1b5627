/// An option with a value: `--brand samsung`, `--brand=samsung`.
@propertyWrapper
package struct Option<Value> {
  private let box: ValueBox<Value>

  package var wrappedValue: Value { box.given }

  private init(
    _ name: NameSpecification, _ help: ArgumentHelp, _ completion: CompletionKind,
    isRepeated: Bool = false, value: Value?, told: String? = nil,
    reader: @escaping (String, inout Value?) throws -> Void
  ) {
    box = ValueBox(
      .option, names: name, help: help, completion: completion, isRepeated: isRepeated,
      value: value, told: told, reader: reader)
  }
}

/// Values of a type that reads itself.
extension Option {
  /// An option that may be left out.
  package init(
    wrappedValue: Value, name: NameSpecification, help: ArgumentHelp,
    completion: CompletionKind = .none
  ) where Value: ExpressibleByArgument {
    self.init(name, help, completion, value: wrappedValue, told: "\(wrappedValue)") {
      $1 = try Value.read($0)
    }
  }

  /// An option that has to be given.
  package init(name: NameSpecification, help: ArgumentHelp, completion: CompletionKind = .none)
  where Value: ExpressibleByArgument {
    self.init(name, help, completion, value: nil) { $1 = try Value.read($0) }
  }

  /// An option that may be left out, and is `nil` then.
  package init<Element: ExpressibleByArgument>(
    name: NameSpecification, help: ArgumentHelp, completion: CompletionKind = .none
  ) where Value == Element? {
    self.init(name, help, completion, value: .some(nil)) { $1 = try Element.read($0) }
  }

  /// An option that may be given any number of times.
  package init<Element: ExpressibleByArgument>(
    wrappedValue: Value, name: NameSpecification, help: ArgumentHelp,
    completion: CompletionKind = .none
  ) where Value == [Element] {
    self.init(name, help, completion, isRepeated: true, value: wrappedValue) {
      $1?.append(try Element.read($0))
    }
  }
}

/// Values that a function reads, which throws ``ValidationError`` where it cannot.
extension Option {
  /// An option that may be left out.
  package init(
    wrappedValue: Value, name: NameSpecification, help: ArgumentHelp,
    completion: CompletionKind = .none, transform: @escaping (String) throws -> Value
  ) {
    self.init(name, help, completion, value: wrappedValue) { $1 = try transform($0) }
  }

  /// An option that has to be given.
  package init(
    name: NameSpecification, help: ArgumentHelp, completion: CompletionKind = .none,
    transform: @escaping (String) throws -> Value
  ) {
    self.init(name, help, completion, value: nil) { $1 = try transform($0) }
  }

  /// An option that may be left out, and is `nil` then.
  package init<Element>(
    name: NameSpecification, help: ArgumentHelp, completion: CompletionKind = .none,
    transform: @escaping (String) throws -> Element
  ) where Value == Element? {
    self.init(name, help, completion, value: .some(nil)) { $1 = try transform($0) }
  }

  /// An option that may be given any number of times.
  package init<Element>(
    wrappedValue: Value, name: NameSpecification, help: ArgumentHelp,
    completion: CompletionKind = .none, transform: @escaping (String) throws -> Element
  ) where Value == [Element] {
    self.init(name, help, completion, isRepeated: true, value: wrappedValue) {
      $1?.append(try transform($0))
    }
  }
}
