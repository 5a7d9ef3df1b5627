import ArgumentParser
import Catalog

/// One option for each entry of the table of conditions, so that a new condition needs no line
/// here.
///
/// The library asks a value's mirror for its options; this one shows it those of the table, and
/// reads them back by their names.
struct ConditionOptions: ParsableArguments, CustomReflectable {
  /// The options that were given, in the order of the table, each with its values.
  private(set) var given: [(option: ConditionOption, texts: [String])] = []

  init() {}

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Name.self)
    for option in QueryCondition.options {
      let name = Name(option.name)
      let texts =
        option.isRepeated
        ? try container.decode(Option<[String]>.self, forKey: name).wrappedValue
        : try [container.decode(Option<String?>.self, forKey: name).wrappedValue].compactMap(\.self)
      if !texts.isEmpty { given.append((option, texts)) }
    }
  }

  var customMirror: Mirror {
    Mirror(
      self,
      children: QueryCondition.options.map { option in
        let name = NameSpecification.customLong(option.name)
        let help = ArgumentHelp("\(option.help)", valueName: option.valueName)
        // What follows an order is its value even where it begins with a dash: `--sort -price`.
        return option.isRepeated
          ? (
            label: option.name,
            value: Option<[String]>(
              wrappedValue: [], name: name, help: help, completion: option.completion)
          )
          : (
            label: option.name,
            value: Option<String?>(
              name: name, parsing: option.name == QueryCondition.sort.name ? .unconditional : .next,
              help: help, completion: option.completion)
          )
      })
  }

  /// The name of an option as a key.
  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { nil }
  }
}

extension ConditionOption {
  /// What a shell offers for its value.
  fileprivate var completion: CompletionKind {
    switch reading {
    case .brand: NameCompletion.brand
    case .choice(_, let names, _, _): .list(names)
    default: .list([])
    }
  }
}
