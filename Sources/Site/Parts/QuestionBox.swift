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
        chooser("band", .price, bands), chooser("brand", .brand, brands),
        chooser("ram", .memory, memory), chooser("year", .launched, years),
        chooser("sort", .order, orders, none: .asItFits),
      ],
      "only5g": .text(Self.canonical { $0.network = .fiveG }),
    ]
  }

  private typealias Choice = (value: String, name: Phrase, words: String)

  private func chooser(
    _ name: String, _ label: Phrase, _ choices: [Choice], none: Phrase = .any
  ) -> PageValue {
    [
      "name": .text(name), "label": .words(label), "none": .words(none),
      "choices": .list(
        choices.map { choice -> PageValue in
          ["value": .text(choice.value), "name": .words(choice.name), "words": .text(choice.words)]
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
      (list.brand.id, Phrase(same: list.brand.name), Self.canonical { $0.brands = [list.brand.id] })
    }
  }

  private var memory: [Choice] {
    Self.gigabytes.map { size in
      (size.plain, .orMore(size.plain), Self.canonical { $0.ramGB = size })
    }
  }

  private var years: [Choice] {
    site.pricelists.reversed().map { list in
      let words = Self.canonical { $0.launched = YearRange(from: list.year, to: list.year) }
      return (String(list.year), Phrase(same: String(list.year)), words)
    }
  }

  /// An order is written even where it would be taken anyway: the question may name another.
  private var orders: [Choice] {
    SortOrder.allCases.map { order in
      let words = order.words.map { $0.prefix(1).uppercased() + $0.dropFirst() }
      return (order.rawValue, words, "sort=\(order.rawValue)")
    }
  }

  private static func canonical(_ ask: (inout BudgetQuery) -> Void) -> String {
    var query = BudgetQuery()
    ask(&query)
    return query.canonical
  }
}
