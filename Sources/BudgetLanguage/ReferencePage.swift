import Catalog

/// The reference page of the budget language, made from the clauses and the lexicon.
package enum ReferencePage {
  /// The page as Markdown; `docs/budget-language.md` is this text.
  package static var markdown: String {
    var page = """
      # The budget language

      How a question such as “5G under PHP 20K” is read. This page is made from the reader’s own
      clauses and words: every example here is a test.

      Words may be in English, Filipino and Bisaya, in any mixture and letter case; hyphens and
      spaces are equal.
      At every place the longest reading wins. A word that no clause knows is named in the answer.


      """
    for clause in Clause.all {
      page += "## \(clause.title)\n\n\(clause.rule)\n\n| query | reads as |\n|---|---|\n"
      for example in clause.examples {
        page += "| `\(cell(example.text))` | "
        page += example.canonical.isEmpty ? "nothing |\n" : "`\(cell(example.canonical))` |\n"
      }
      page += "\n"
    }
    page += "## The words\n"
    page += list("Before an amount", Lexicon.priceWordsBefore.map { ($0.word.name, $1) })
    page += list("After an amount", Lexicon.priceWordsAfter.map { ($0.name, $1) })
    page += list("Classes of phones", Lexicon.bandWords.map { ($0.name, $1) })
    page += list("Orders", Lexicon.orders.map { ($0.rawValue, $1) })
    page += list("Uses", Lexicon.uses.map { ($0.rawValue, $1) })
    page += list("Features", Lexicon.features.map { ($0.rawValue, $1) })
    page += list("Wishes", Lexicon.wishes.map { ("display >= \($0.plain)", $1) })
    page += list("Left out", [("not", Lexicon.exclusion)])
    page += list("Bounds turned round", [("not", Lexicon.negations)])
    page += list("Not needed", [("not needed", Lexicon.notNeeded)])
    page += list("Amounts softened", Lexicon.softening.map { ($0 ? "before more" : "alone", $1) })
    page += list("Not in the catalogue", Lexicon.notListed.map { ($0.name, $1) })
    page += list("Ignored", [("frame", Lexicon.frame)])
    return page
  }

  /// So many phrases of one meaning show how people say it; the rest are their combinations.
  private static let shownPhrases = 80

  private static func list(_ title: String, _ groups: [(String, [String])]) -> String {
    var text = "\n### \(title)\n\n"
    for (name, phrases) in groups {
      let words = PhrasePattern.phrases(phrases).map { phrase in
        phrase.split(whereSeparator: { $0 == " " || $0 == "_" }).joined(separator: " ")
      }
      let more = words.count - shownPhrases
      text += "- `\(name)`: \(words.prefix(shownPhrases).joined(separator: ", "))"
      text += more > 0 ? ", and \(more) more that put such words together otherwise\n" : "\n"
    }
    return text
  }

  private static func cell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
