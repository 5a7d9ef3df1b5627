import Catalog

/// What commands that change something say when they are done.
extension Phrase {
  static func rowsRejected(_ count: Int, isDryRun: Bool) -> Phrase {
    let rows = Phrase(count == 1 ? "1 row" : "\(count) rows", "\(count) hanay")
    return isDryRun
      ? Phrase(
        "\(rows) would be rejected and the others taken",
        "\(rows) ang hindi tatanggapin at kukunin ang iba")
      : Phrase(
        count == 1
          ? "\(rows) was rejected and the others taken"
          : "\(rows) were rejected and the others taken",
        "\(rows) ang hindi tinanggap at kinuha ang iba")
  }

  static func whereRejected(_ file: String?) -> Phrase {
    guard let file else {
      return Phrase(
        "; --rejected FILE keeps what is wrong.", "; --rejected FILE para maitala ang mali.")
    }
    return Phrase("; \(file) says what is wrong.", "; nasa \(file) kung ano ang mali.")
  }

  /// Which prices were taken back from a phone.
  static func takenBack(_ count: Int, _ amount: Peso, _ phone: String, _ files: [String]) -> Phrase
  {
    let prices = Phrase(
      count == 1 ? "1 price" : "\(count) prices", "\(count) presyong")
    let place = files.isEmpty ? "" : " (\(files.joined(separator: ", ")))"
    return Phrase(
      "Took back \(prices) of \(amount.formatted) from \(phone)\(place).",
      "Binawi ang \(prices) \(amount.formatted) ng \(phone)\(place).")
  }

  static func wouldTakeBack(_ count: Int, _ amount: Peso, _ phone: String) -> Phrase {
    let prices = Phrase(
      count == 1 ? "1 price" : "\(count) prices", "\(count) presyong")
    return Phrase(
      "Dry run: \(prices) of \(amount.formatted) would be taken back from \(phone).",
      "Dry run: babawiin ang \(prices) \(amount.formatted) ng \(phone).")
  }

  static func takenBackAlready(_ phone: String) -> Phrase {
    Phrase(
      "That price of \(phone) is taken back already.", "Nabawi na ang presyong iyon ng \(phone).")
  }

  static func noSuchPrice(_ phone: String, known: [String]) -> Phrase {
    known.isEmpty
      ? Phrase(
        "No such price of \(phone) is known; it has none.",
        "Walang alam na ganoong presyo ng \(phone); wala itong presyo.")
      : Phrase(
        "No such price of \(phone) is known; there are \(either(known)).",
        "Walang alam na ganoong presyo ng \(phone); mayroong \(either(known)).")
  }
}
