/// An option that is no property, for groups that declare theirs from a table: its values as they
/// were typed.
package struct OptionTexts {
  private let box: ValueBox<[String]>

  /// All values of a repeated option, else the last one, if any.
  package var texts: [String] { box.given }

  /// - Parameter takesDashes: whether the value may begin with a dash: `--sort -price`.
  package init(
    name: NameSpecification, help: ArgumentHelp, completion: CompletionKind = .none,
    isRepeated: Bool = false, takesDashes: Bool
  ) {
    box = ValueBox(
      .option, names: name, help: help, completion: completion, isRepeated: isRepeated,
      takesDashes: takesDashes, value: [],
      reader: isRepeated ? { $1?.append($0) } : { $1 = [$0] })
  }
}
