internal import Catalog

extension CatalogueError {
  /// The sentence of an error that only commands of their own meet: neither a question in words nor
  /// a comparison does.
  var phraseOfCommands: Phrase {
    #if hasFeature(Embedded)
      // A page asks and compares, and does not load these sentences.
      Phrase("This cannot be asked here.", "Hindi ito maitatanong dito.")
    #else
      switch self {
      case .store(let error): error.phrase
      case .noSuchPublisher(let name, let near):
        Phrase(
          "There is no publisher “\(name)”; \(Self.cure(near, else: .listsAll("presyo info")))",
          "Walang publisher na “\(name)”; \(Self.cure(near, else: .listsAll("presyo info")))")
      case .noSuchGuide(let name, let near):
        Phrase(
          "There is no guide “\(name)”; \(Self.cure(near, else: .listsAll("presyo guide")))",
          "Walang guide na “\(name)”; \(Self.cure(near, else: .listsAll("presyo guide")))")
      case .oneYearOnly(let year):
        Phrase(
          "The picture sets all years side by side; leave out \(String(year)).",
          "Magkakatabi sa guhit ang lahat ng taon; alisin ang \(String(year)).")
      case .noYear:
        Phrase(
          "A pricelist is of one year; name it, such as presyo pricelist 2024.",
          "Isang taon lang ang pricelist; banggitin ito, gaya ng presyo pricelist 2024.")
      case .noSuchField(let field, let fields):
        Phrase(
          "Sources disagree on no field “\(field)”; they do on \(.either(fields)).",
          "Walang pagtatalo ang mga source sa “\(field)”; mayroon sa \(.either(fields)).")
      case .notKnownOn(let name, let day):
        Phrase(
          "\(name) was not known on \(day.iso).", "Hindi pa kilala ang \(name) noong \(day.iso).")
      case .nothingCheaper(let name):
        Phrase(
          "\(name) has no peso price, so nothing can be called cheaper; drop --cheaper.",
          "Walang presyo sa piso ang \(name), kaya walang masasabing mas mura; alisin ang --cheaper."
        )
      case .emptyPeriod(let since, let until):
        Phrase(
          "The period from \(since.iso) until \(until.iso) is empty; swap the two.",
          "Walang laman ang panahong \(since.iso) hanggang \(until.iso); pagpalitin ang dalawa.")
      case .question, .noPrices, .noSuchBrand, .noSuchPhone, .nameTooLong, .severalPhones,
        .namedTwice,
        .noPhones, .twoYears:
        phrase
      }
    #endif
  }
}
