internal import Catalog
internal import Rendering

/// Changes of official prices.
extension Phrase {
  static let smartphonePriceChanges = Phrase(
    "Smartphone price changes in the Philippines",
    "Mga pagbabago ng presyo ng smartphone sa Pilipinas")
  static let changesAbout = Phrase(
    "Official smartphone prices that changed, newest first.",
    "Mga opisyal na presyo ng smartphone na nagbago, pinakabago muna.")
  static let eachWithBefore = Phrase(
    "Each with what stood before", "Bawat isa kasama ang dating presyo")
  static let whenFirstRead = Phrase(", when first read", ", noong unang nabasa")
  static let theSamePrice = Phrase("the same price", "pareho ang presyo")

  static func changesLead(_ number: Int) -> Phrase {
    Phrase(
      "\(grouped(number)) changes of official prices that sources tell of, newest first. What shops ask changes more often and is not counted here.",
      "\(grouped(number)) pagbabago ng opisyal na presyo ayon sa mga source, pinakabago muna. Mas madalas magbago ang presyo sa mga shop at hindi ito binibilang dito."
    )
  }

  static func less(_ amount: String) -> Phrase {
    Phrase("\(amount) less", "mas mura ng \(amount)")
  }

  static func more(_ amount: String) -> Phrase {
    Phrase("\(amount) more", "mas mahal ng \(amount)")
  }
}

/// Phones side by side.
extension Phrase {
  static let compareSmartphones = Phrase("Compare smartphones", "Ikumpara ang mga smartphone")
  static let compareAbout = Phrase(
    "Smartphones of the Philippines side by side, drawn to scale, with their prices and specifications.",
    "Magkakatabing smartphone sa Pilipinas, iginuhit ayon sa sukat, kasama ang presyo at specs.")
  static let compareLead = Phrase(
    "The most phone for the money of five budgets, side by side and drawn to scale.",
    "Pinakasulit na phone sa limang budget, magkakatabi at iginuhit ayon sa sukat.")
  static let sideBySide = Phrase("Side by side", "Magkakatabi")
  static let betterIsMarked = Phrase(
    "What is better in a row is marked; what no source tells is a dash",
    "May marka ang mas maganda sa bawat hanay; gitling kung walang source na nagsasabi")
}

/// The choices beside a question.
extension Phrase {
  static let memory = Phrase("RAM", "RAM")
  static let order = Phrase("Order", "Ayos")
  static let asItFits = Phrase("As it fits", "Ayon sa tanong")
  static let any = Phrase("Any", "Kahit alin")

  static func orMore(_ size: String) -> Phrase {
    Phrase("\(size) GB or more", "\(size) GB pataas")
  }
}
