internal import Catalog
internal import Rendering

/// The words that templates say themselves, as `{{words.key}}`: a template holds none of its own, so
/// that one file makes the pages of every language.
///
/// They go into pages as they stand, so that they hold no sign that HTML would read.
enum TemplateWords {
  /// The words by key.
  static let all: [String: Phrase] = {
    var words: [String: Phrase] = [:]
    for table in tables {
      for (key, phrase) in table { words[key] = phrase }
    }
    return words
  }()

  /// A table for the frame, for what pages share, and for each kind of page that says much.
  static let tables = [frame, lists, home, asking, phone, data, about]

  /// Around every page.
  private static let frame: KeyValuePairs<String, Phrase> = [
    "skip": Phrase("Skip to the page", "Dumiretso sa laman ng pahina"),
    "main": Phrase("Main", "Pangunahin"),
    "where": Phrase("Where you are", "Nasaan ka"),
    "allphones": .allPhones, "pricechanges": .priceChanges, "data": .dataAndSources,
    "about": .howPricesAreRead,
    "feed": Phrase("Feed", "Feed"),
    "nothere": .pageNotHere,
    "trythe": Phrase(
      "The address leads nowhere. Try the", "Walang patutunguhan ang address. Subukan ang"),
    "listofall": Phrase("list of all phones", "listahan ng lahat ng phone"),
    "tryone": Phrase("a", "isang"),
    "budget": Phrase("budget", "budget"),
    "orone": Phrase("or a", "o isang"),
    "onebrand": Phrase("brand", "brand"),
  ]

  /// In lists and tables of every page.
  private static let lists: KeyValuePairs<String, Phrase> = [
    "phone": .phone, "price": .price, "launched": .launched, "before": .before,
    "notknown": .notKnown, "since": .since, "variant": .variant, "sources": .sources,
    "guides": .guides, "brands": .brandsHead,
    "value": .valueHead,
    "now": Phrase("Now", "Ngayon"),
    "noprice": Phrase("no peso price known", "walang alam na presyo sa piso"),
    "confirmed": Phrase("confirmed", "nakumpirma"),
    "thislistas": Phrase("This list as", "Ang listahang ito bilang"),
    "astable": Phrase("The figures as a table", "Ang mga numero sa table"),
    "comparephones": Phrase("Compare phones", "Ikumpara ang mga phone"),
  ]

  /// On the first page.
  private static let home: KeyValuePairs<String, Phrase> = [
    "whatdoesitcost": Phrase(
      "What does a smartphone cost in the Philippines?", "Magkano ang smartphone sa Pilipinas?"),
    "pickbudget": Phrase("Pick your budget", "Piliin ang budget mo"),
    "mostphone": .mostPhoneForTheMoney,
    "allbrands": Phrase("All brands compared", "Ikumpara ang lahat ng brand"),
    "newest": Phrase("Newest phones", "Mga pinakabagong phone"),
    "latestchanges": Phrase("Latest price changes", "Mga huling pagbabago ng presyo"),
    "allchanges": Phrase("All price changes", "Lahat ng pagbabago ng presyo"),
    "pricelists": .pricelistsByYear,
  ]

  /// In the box for questions, and in the one for phones.
  private static let asking: KeyValuePairs<String, Phrase> = [
    "ask": Phrase(
      "Ask in English, Filipino or both", "Magtanong sa English, Filipino o Taglish"),
    "find": Phrase("Find", "Hanapin"),
    "filters": Phrase("Filters and order", "Mga filter at ayos"),
    "answer": Phrase("Answer", "Sagot"),
    "choosephones": Phrase("Choose phones of your own", "Pumili ng sarili mong mga phone"),
    "add": Phrase("Add", "Idagdag"),
  ]
}
