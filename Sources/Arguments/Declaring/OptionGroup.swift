/// Arguments that several commands share.
@propertyWrapper
package struct OptionGroup<Value: ParsableArguments> {
  package let wrappedValue: Value

  /// - Parameter title: what help lists them under, where not among the options of the command.
  package init(title: String? = nil) {
    let list = DeclarationList.current
    let outer = list?.title
    if let title { list?.title = title }
    let value = Value()
    list?.title = outer
    list?.checks.append { try value.validate() }
    wrappedValue = value
  }
}
