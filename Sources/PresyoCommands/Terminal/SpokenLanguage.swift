import Arguments
import Catalog

/// The language that the user reads.
enum SpokenLanguage {
  /// What the arguments of the process or its environment ask for: `--lang`, then `PRESYO_LANG`,
  /// then the locale. Complaints are in it too, also those about arguments that cannot be read.
  static let current = of(CommandLine.arguments, Environment.value)

  static func of(_ arguments: [String], _ environment: (String) -> String?) -> Language {
    let options = Array(arguments.prefix { $0 != "--" })
    let named = options.indices.last { options[$0] == "--lang" || options[$0].hasPrefix("--lang=") }
      .flatMap { place in
        options[place] == "--lang"
          ? options[(place + 1)...].first : String(options[place].dropFirst("--lang=".count))
      }
    return named.flatMap(Language.init(named:))
      ?? environment("PRESYO_LANG").flatMap(Language.init(named:))
      ?? ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment).first
      .flatMap { Language(named: String($0.prefix { $0 != "." && $0 != "@" })) } ?? .english
  }

  /// Fails where `PRESYO_LANG` names no language.
  static func check() throws(Failure) {
    guard let name = Environment.value("PRESYO_LANG"), Language(named: name) == nil else { return }
    throw Failure(
      .usage,
      Phrase(
        "PRESYO_LANG is no language of presyo: “\(name)”; write en or fil.",
        "Hindi wika ng presyo ang nasa PRESYO_LANG: “\(name)”; isulat ang en o fil."))
  }
}

extension Language {
  /// The language of a name or a locale: `fil`, `tl`, `fil_PH`, `en_US`.
  init?(named name: String) {
    switch name.lowercased().prefix(while: { $0 != "_" && $0 != "-" }) {
    case "fil", "tl": self = .filipino
    case "en": self = .english
    default: return nil
    }
  }

  /// Reads a language given as an option.
  init(argument text: String) throws {
    guard let language = Language(named: text) else {
      throw ValidationError(
        Phrase(
          "“\(text)” is no language of presyo; write en or fil.",
          "Hindi wika ng presyo ang “\(text)”; isulat ang en o fil."))
    }
    self = language
  }
}
