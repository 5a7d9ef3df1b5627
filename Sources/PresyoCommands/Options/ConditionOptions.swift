import Arguments
import Catalog

/// One option for each entry of the table of conditions, so that a new condition needs no line
/// here.
struct ConditionOptions: ParsableArguments {
  private let declared: [(option: ConditionOption, values: OptionTexts)]

  init() {
    declared = QueryCondition.options.map { option in
      (
        option,
        OptionTexts(
          name: .customLong(option.name),
          help: ArgumentHelp(option.help, valueName: option.valueName),
          completion: option.completion, isRepeated: option.isRepeated,
          // What follows an order is its value even where it begins with a dash: `--sort -price`.
          takesDashes: option.name == QueryCondition.sort.name)
      )
    }
  }

  /// The options that were given, in the order of the table, each with its values.
  var given: [(option: ConditionOption, texts: [String])] {
    declared.filter { !$0.values.texts.isEmpty }.map { ($0.option, $0.values.texts) }
  }
}

extension ConditionOption {
  /// What a shell offers for its value.
  fileprivate var completion: CompletionKind {
    switch reading {
    case .brand: NameCompletion.brand
    case .choice(_, let names, _, _): .list(names)
    default: .none
    }
  }
}
