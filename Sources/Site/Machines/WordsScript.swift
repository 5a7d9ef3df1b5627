internal import Catalog
internal import Rendering

/// The script that holds the words of the other scripts in every language.
enum WordsScript {
  static let path = "assets/words.js"

  static var file: SiteFile {
    let words = JSONValue.object(
      Language.allCases.map { language in
        .init(
          language.rawValue, .object(ScriptWords.members(of: ScriptWords.asking, in: language)))
      })
    return SiteFile(
      path, text: "// What the scripts say, by language.\nexport const words = \(words.encoded);\n")
  }
}
