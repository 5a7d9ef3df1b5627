/// An option without a value, which is given or not: `--older`.
@propertyWrapper
package struct Flag {
  private let box: ArgumentBox

  package var wrappedValue: Bool { box.isGiven }

  /// - Parameter wrappedValue: `false`; a flag that is not given is off.
  package init(wrappedValue: Bool, name: NameSpecification, help: ArgumentHelp) {
    box = ArgumentBox(.flag, names: name, help: help)
  }
}
