internal import Catalog
internal import Rendering

/// The box that questions are asked in, with what can be chosen beside the words.
///
/// Each choice carries its words in canonical form, which the program in the page reads.
struct QuestionBox {
  private let site: SiteFacts
  private let version: String

  private static let gigabytes = [4.0, 6, 8, 12, 16]

  init(_ site: SiteFacts, version: String) {
    self.site = site
    self.version = version
  }

  var value: PageValue {
    [
      "version": .text(version),
      "choosers": [
        chooser("band", "Price", bands), chooser("brand", "Brand", brands),
        chooser("ram", "RAM", memory), chooser("year", "Launched", years),
        chooser("sort", "Order", orders, none: "As it fits"),
      ],
      "only5g": .text(Self.canonical { $0.network = .fiveG }),
    ]
  }

  private typealias Choice = (value: String, name: String, words: String)

  private func chooser(
    _ name: String, _ label: String, _ choices: [Choice], none: String = "Any"
  ) -> PageValue {
    [
      "name": .text(name), "label": .text(label), "none": .text(none),
      "choices": .list(
        choices.map { choice -> PageValue in
          ["value": .text(choice.value), "name": .text(choice.name), "words": .text(choice.words)]
        }),
    ]
  }

  private var bands: [Choice] {
    site.bands.map { list in
      let words = Self.canonical { query in
        query.price = list.answer.answer.query.price
        // No price is below nothing.
        if list.band.lower == Peso(centavos: 0) { query.price.lower = nil }
      }
      return (list.band.slug, list.band.heading, words)
    }
  }

  private var brands: [Choice] {
    site.brandLists.filter { !$0.current.isEmpty }.map { list in
      (list.brand.id, list.brand.name, Self.canonical { $0.brands = [list.brand.id] })
    }
  }

  private var memory: [Choice] {
    Self.gigabytes.map { size in
      (size.plain, "\(size.plain) GB or more", Self.canonical { $0.ramGB = size })
    }
  }

  private var years: [Choice] {
    site.pricelists.reversed().map { list in
      let words = Self.canonical { $0.launched = YearRange(from: list.year, to: list.year) }
      return (String(list.year), String(list.year), words)
    }
  }

  /// An order is written even where it would be taken anyway: the question may name another.
  private var orders: [Choice] {
    SortOrder.allCases.map { order in
      let words = order.words.english
      return (
        order.rawValue, words.prefix(1).uppercased() + words.dropFirst(),
        "sort=\(order.rawValue)"
      )
    }
  }

  private static func canonical(_ ask: (inout BudgetQuery) -> Void) -> String {
    var query = BudgetQuery()
    ask(&query)
    return query.canonical
  }
}
