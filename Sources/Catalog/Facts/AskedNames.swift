/// What of the names of models a question can be read with: all else in a catalogue says nothing to
/// it.
public struct AskedNames: Hashable, Sendable {
  /// A word, and the word that stands before it; `''` before the first of a name.
  package struct Pair: Hashable, Sendable {
    package let previous: String
    package let word: String

    package init(previous: String, word: String) {
      self.previous = previous
      self.word = word
    }
  }

  /// What a run of words is in letters and digits, as far as it goes, and which names it asks for.
  package struct Step: Hashable, Sendable {
    package enum Reach: Hashable, Sendable {
      /// None, but whether there is any decides how the words are read.
      case any
      /// The names that are this and no more.
      case whole
      /// The names that have it from a word on.
      case all
    }

    package let text: String
    package let reach: Reach?

    package init(text: String, reach: Reach?) {
      self.text = text
      self.reach = reach
    }
  }

  /// Words of which is asked whether a model has them.
  package var words: Set<String> = []
  package var pairs: Set<Pair> = []
  /// Each step goes on from the one before.
  package var runs: Set<[Step]> = []

  public init() {}

  package mutating func formUnion(_ other: AskedNames) {
    words.formUnion(other.words)
    pairs.formUnion(other.pairs)
    runs.formUnion(other.runs)
  }
}

/// A word in the name of a brand's model, and the word before it, `''` where it is the first.
public struct ModelWord: Hashable, Sendable {
  public let word: String
  public let previous: String
  /// The brand's slug.
  public let brand: String

  public init(word: String, previous: String, brand: String) {
    self.word = word
    self.previous = previous
    self.brand = brand
  }

  /// The words of a model's name.
  package static func of(_ name: ModelName) -> [ModelWord] {
    var previous = ""
    return ModelSpelling.words(of: name.model).map { word in
      defer { previous = word }
      return ModelWord(word: word, previous: previous, brand: name.brand)
    }
  }
}
