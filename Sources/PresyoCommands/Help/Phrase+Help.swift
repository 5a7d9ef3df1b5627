import Catalog

/// What the first page of help says of the commands and their groups; the pages of the commands
/// themselves are in English.
extension Phrase {
  static let groups: [String: Phrase] = byEnglish([
    Phrase("Find a phone", "Maghanap ng phone"),
    Phrase("See the market", "Tingnan ang merkado"),
    Phrase("Make lists", "Gumawa ng listahan"),
    Phrase("Add what you know", "Idagdag ang alam mo"),
    Phrase("Look after the catalogue", "Alagaan ang catalogue"),
  ])

  /// By the name of the command.
  static let abstracts: [String: Phrase] = [
    "find": Phrase("Answer a budget question.", "Sumagot ng tanong tungkol sa budget."),
    "explain": Phrase(
      "How a question was read: as conditions, options and SQL.",
      "Paano binasa ang tanong: mga kondisyon, option at SQL."),
    "show": Phrase(
      "One phone: what it has and costs, every price with its source.",
      "Isang phone: specs at presyo, bawat presyo may source."),
    "compare": Phrase(
      "Two or more phones side by side, differences marked.",
      "Dalawa o higit pang phone na magkatabi, markado ang pinagkaiba."),
    "similar": Phrase(
      "The phones nearest to one, with what differs.",
      "Mga phone na pinakamalapit sa isa, at ang pinagkaiba."),
    "brands": Phrase(
      "Brands compared: phones, prices, share of 5G, phones per band.",
      "Pagkukumpara ng brand: phone, presyo, bahagi ng 5G, phone bawat presyuhan."),
    "bands": Phrase(
      "How many phones stand in each price band.", "Ilang phone ang nasa bawat presyuhan."),
    "drops": Phrase(
      "Official prices that changed, newest first.",
      "Mga opisyal na presyong nagbago, pinakabago muna."),
    "changes": Phrase(
      "What was read since a day: new phones, prices up and down.",
      "Nabasa mula sa isang araw: bagong phone, nagmahal at nagmura."),
    "watch": Phrase(
      "What changed for saved questions and phones since the last look.",
      "Ano ang nagbago sa mga naka-save na tanong at phone mula sa huling tingin."),
    "pricelist": Phrase(
      "The pricelist of a year, of every year, or how two lists differ.",
      "Pricelist ng isang taon, ng bawat taon, o pinagkaiba ng dalawa."),
    "guide": Phrase(
      "The saved budget guides: list them, make one, or all of them.",
      "Mga naka-save na guide: ilista, gawin ang isa, o lahat."),
    "site": Phrase(
      "The whole catalogue as a static website.", "Ang buong catalogue bilang website."),
    "export": Phrase(
      "The whole catalogue as plain CSV, which imports back the same.",
      "Ang buong catalogue bilang CSV, na puwedeng i-import pabalik nang pareho."),
    "import": Phrase(
      "Read prices and phones into your own facts.",
      "Basahin ang mga presyo at phone papunta sa sarili mong datos."),
    "price": Phrase(
      "Add one price to your own facts, or take one back.",
      "Magdagdag ng isang presyo sa sarili mong datos, o bawiin ang isa."),
    "phone": Phrase(
      "Add one phone to your own facts, or correct one.",
      "Magdagdag ng isang phone sa sarili mong datos, o itama ang isa."),
    "undo": Phrase(
      "Take back the last change to your own facts.",
      "Bawiin ang huling pagbabago sa sarili mong datos."),
    "build": Phrase(
      "Build the catalogue anew from plain data.", "Buuin ulit ang catalogue mula sa plain data."),
    "info": Phrase(
      "What is in the catalogue: counts, years, latest date, sources.",
      "Ano ang nasa catalogue: bilang, taon, huling petsa, mga source."),
    "verify": Phrase(
      "Check the catalogue; exit status 65 if anything fails.",
      "Suriin ang catalogue; exit status 65 kung may mali."),
    "conflicts": Phrase(
      "Where sources disagree, which was believed, and by which rule.",
      "Kung saan nagtatalo ang mga source, alin ang pinaniwalaan, at bakit."),
    "refresh": Phrase(
      "Rebuild the plain data from a folder of raw sources.",
      "Buuin ulit ang plain data mula sa folder ng mga raw source."),
  ]

  private static func byEnglish(_ phrases: [Phrase]) -> [String: Phrase] {
    Dictionary(phrases.map { ($0.english, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
