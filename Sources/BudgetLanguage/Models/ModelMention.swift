import Catalog

/// A model as a question names it.
struct ModelMention: Equatable {
  /// Its words in lower case.
  var words: [String]
  /// The brand that was named with it.
  var brand: String?
  /// The network that is a word of its name.
  var network: Network?

  var name: String { words.joined(separator: " ") }
}
