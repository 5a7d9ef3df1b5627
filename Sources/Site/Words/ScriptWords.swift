internal import Catalog
internal import Rendering

/// What the scripts of pages say themselves, by key; values stand in the place of names in braces.
enum ScriptWords {
  /// In the boxes for questions and for phones.
  static let asking: KeyValuePairs<String, Phrase> = [
    "matching": .phonesThatMatch,
    "looking": Phrase("Looking…", "Naghahanap…"),
    "near": Phrase("This is what comes near.", "Ito ang mga pinakamalapit."),
    "compareFirst": Phrase(
      "Compare the first ones side by side", "Ikumpara nang magkakatabi ang mga nauna"),
    "leaveOut": Phrase("Leave out {name}", "Alisin ang {name}"),
    "tooMany": Phrase(
      "{most} phones side by side are the most; leave one out first.",
      "Hanggang {most} phone lang ang puwedeng pagtabihin; mag-alis muna ng isa."),
    "noSuchName": Phrase(
      "Choose a phone from the list: “{name}” is the whole name of none.",
      "Pumili ng phone sa listahan: walang phone na “{name}” ang buong pangalan."),
    "addSecond": Phrase("Add a second phone.", "Magdagdag ng ikalawang phone."),
    "notAnswered": Phrase(
      "This could not be answered: {reason}. Reload the page to try again.",
      "Hindi ito nasagot: {reason}. I-reload ang pahina para subukan ulit."),
    "noProgram": Phrase("the program cannot be fetched", "hindi makuha ang program"),
    "tooLong": Phrase("it took too long", "masyadong natagalan"),
    "notFetched": Phrase(
      "{name} cannot be fetched ({status})", "hindi makuha ang {name} ({status})"),
    "otherVersion": Phrase(
      "the facts and the program are not of the same version",
      "magkaiba ang bersiyon ng datos at ng program"),
  ]

  /// Where there is no connection.
  static let away: KeyValuePairs<String, Phrase> = [
    "noConnection": Phrase("No connection", "Walang koneksiyon"),
    "notOpened": Phrase(
      "This page was not opened before, so it is not kept here.",
      "Hindi pa nabubuksan ang pahinang ito, kaya wala itong kopya rito."),
    "whatWasOpened": Phrase("What was opened works.", "Gumagana ang mga nabuksan na."),
  ]

  /// The words of a table in one language, by their keys.
  static func members(
    of table: KeyValuePairs<String, Phrase>, in language: Language
  ) -> [JSONValue.Member] {
    table.map { .init($0.key, .string($0.value.in(language))) }
  }
}
