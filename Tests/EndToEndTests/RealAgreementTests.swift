import Answers
import Catalog
import CatalogStore
import Foundation
import Interchange
import Rendering
import TestSupport
import Testing

/// Every use of the catalogue that ships, asked of its file and of the facts in memory.
@Suite struct `Both engines answer alike about the catalogue that ships` {
  private struct Engines: Sendable {
    let file: Catalogue<DatabaseEngine>
    let memory: Catalogue<MemoryEngine>
    let facts: CatalogFacts

    init() throws {
      file = try Catalogue.open(Program.catalog)
      facts = try PlainDataFolder.read(from: Program.root.path + "/data")
      memory = Catalogue(facts)
    }
  }

  /// Read once for all tests.
  private static let shared = Result { try Engines() }

  @Test(arguments: CatalogueUse.allCases)
  fileprivate func `for every use`(use: CatalogueUse) throws {
    let engines = try Self.shared.get()
    let file = use.answers(engines.file, about: engines.facts)
    let memory = use.answers(engines.memory, about: engines.facts)
    #expect(file.count == memory.count)
    for (own, other) in zip(file, memory) where own != other {
      let place = zip(own, other).prefix { $0 == $1 }.count
      Issue.record(
        "\(use): “\(own.dropFirst(max(0, place - 80)).prefix(200))” against “\(other.dropFirst(max(0, place - 80)).prefix(200))”"
      )
    }
    #expect(file.allSatisfy { $0.utf8.count > 1 })
  }

  @Test func `on a day of the past`() throws {
    let engines = try Self.shared.get()
    let day = try #require(CalendarDay(iso: "2024-06-30"))
    for use in [CatalogueUse.find, .bands, .drops] {
      #expect(
        use.answers(engines.file.asOf(day), about: engines.facts)
          == use.answers(engines.memory.asOf(day), about: engines.facts), "\(use)")
    }
  }

  @Test func `with all that they hold`() throws {
    let engines = try Self.shared.get()
    #expect(try engines.file.facts() == engines.memory.facts())
    #expect(try engines.file.explain("Galaxy under 20k").reading.query.brands == ["samsung"])
  }
}

/// One use of a catalogue, with questions that are asked of it.
private enum CatalogueUse: CaseIterable {
  case find, explain, show, compare, similar, brands, bands, drops, pricelist, difference, guide
  case conflicts, info

  /// The answers as JSON, or the sentences of the errors in their place.
  func answers<Engine>(_ catalogue: Catalogue<Engine>, about facts: CatalogFacts) -> [String] {
    let ids = stride(from: 0, to: facts.phones.count, by: LongTests.areAsked ? 60 : 240).map {
      facts.phones[$0].id
    }
    switch self {
    case .find:
      var request = FindRequest(limit: 0)
      request.listsUnpriced = true
      request.explainsScores = true
      return Self.questions.map { question in
        json { try catalogue.find(question, request) }
      }
    case .explain:
      return Self.questions.map { question in
        text { try catalogue.reading(of: question).query.canonical }
      }
    case .show: return (ids + ["galaxy", "nonesuch"]).map { id in json { try catalogue.show(id) } }
    case .compare:
      return zip(ids, ids.dropFirst()).map { one, other in
        json { try catalogue.compare([one, other]) }
      }
    case .similar:
      return ids.map { id in json { try catalogue.similar(to: id, cheaper: id.count % 2 == 0) } }
    case .brands:
      return [[], ["samsung", "xiaomi"], ["apple", "5G under 15k"], ["samsng"]].map { words in
        json { try catalogue.brands(words) }
      }
    case .bands:
      return [nil, BandGrouping.brand, .year].flatMap { grouping in
        [nil, "Redmi"].map { brand in json { try catalogue.bands(brand: brand, by: grouping) } }
      }
    case .drops:
      var every = DropsRequest()
      every.withOlder = true
      every.rises = true
      every.promos = true
      every.limit = 0
      return [DropsRequest(), every].map { request in json { try catalogue.drops(request) } }
    case .pricelist:
      return ((try? catalogue.years()) ?? []).map { year in json { try catalogue.pricelist(year) } }
    case .difference:
      return [json { try catalogue.pricelistDifference(from: 2023, to: 2024) }]
    case .guide:
      return facts.guides.map { guide in json { try catalogue.guide(guide.id) } }
    case .conflicts:
      return [nil, "samsung"].map { brand in json { try catalogue.conflicts(brand: brand) } }
    case .info: return [json { try catalogue.info() }]
    }
  }

  private static let questions = [
    "5G under PHP 20K", "best gaming phone around 15k", "Galaxy not Samsung A15", "iPhone",
    "Samsng with 8GB RAM and 256GB", "mi under 10k", "phones for kids below 7k with 5000mAh",
    "cheapest 120Hz AMOLED", "POCO or Redmi 10k to 15k sort by newest", "32MP selfie under 200g",
    "Xiaomi Poco F6", "phones launched 2024 with NFC", "nonesuch 9000 under 5",
  ]

  private func json<Answer: RenderedAnswer>(_ answer: () throws -> Answer) -> String {
    text { try answer().rendered(as: .json, RenderOptions()) }
  }

  private func text(_ answer: () throws -> String) -> String {
    do {
      return try answer()
    } catch {
      return (error as? CatalogueError)?.message ?? "\(error)"
    }
  }
}
