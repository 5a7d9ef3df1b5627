import Arguments
import Catalog

extension Phrase {
  fileprivate static func thereAre(_ commands: [String]) -> Phrase {
    Phrase("there are \(either(commands)).", "mayroong \(either(commands)).")
  }
}

extension CommandPath {
  /// What is wrong where `word` stands in the place of a command and is none.
  func failure(for word: String) -> Failure {
    let names = last.configuration.subcommands.filter { $0.configuration.shouldDisplay }
      .map { $0.name }
    let letters = Array(word.lowercased().utf8)
    let near = names.compactMap { name in
      EditDistance.between(letters, Array(name.utf8), limit: 2).map { ($0, name) }
    }.filter { $0.0 < $0.1.utf8.count / 2 + 1 }.min { $0 < $1 }?.1
    let typed = commands.dropFirst().map { "\($0.name) " }.joined() + word
    let cure =
      if let near {
        Phrase.didYouMean(["`\(words) \(near)`"])
      } else if commands.count > 1 {
        Phrase.thereAre(names.map { "`\(words) \($0)`" })
      } else {
        Phrase.listsAll("presyo help")
      }
    return Failure(
      .usage,
      Phrase("There is no command “\(typed)”; \(cure)", "Walang command na “\(typed)”; \(cure)"))
  }
}
