import Catalog
import CatalogStore
import Foundation
import Testing

@Suite struct `Building a catalogue` {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `everything built comes back equal`() throws {
    let catalog = try folder.catalog(of: FactsBuilder.sample)
    #expect(try catalog.facts() == FactsBuilder.sample.sorted())
    #expect(folder.names == ["catalog.sqlite"])
  }

  @Test func `an empty catalogue can be built and asked`() throws {
    let catalog = try folder.catalog(of: CatalogFacts())
    #expect(try catalog.facts() == CatalogFacts())
    #expect(try catalog.find(BudgetQuery()).count == 0)
    #expect(try catalog.latestDate() == nil)
    #expect(try catalog.verify() == [])
  }

  @Test func `the same facts in any order give the same bytes`() throws {
    var shuffled = FactsBuilder.sample
    shuffled.brands.reverse()
    shuffled.phones.reverse()
    shuffled.prices.reverse()
    shuffled.variants.reverse()
    shuffled.sources.reverse()
    try CatalogDatabase.build(FactsBuilder.sample, at: folder.file("a"))
    try CatalogDatabase.build(shuffled, at: folder.file("b"))
    #expect(try folder.bytes(of: "a") == folder.bytes(of: "b"))
  }

  @Test func `the published file is not in WAL mode`() throws {
    _ = try folder.catalog(of: FactsBuilder.sample)
    let header = try folder.bytes(of: "catalog.sqlite").prefix(20)
    #expect(header[18] == 1 && header[19] == 1)
  }

  @Test func `facts that break promises are all named, and the old catalogue stays`() throws {
    let catalog = try folder.catalog(of: FactsBuilder.sample)
    let before = try folder.bytes(of: "catalog.sqlite")
    var facts = FactsBuilder.sample
    facts.sources.removeAll { $0.id == "page/2024-03-24/samsung-galaxy-a06" }
    facts.phones.append(
      Phone(id: "No Kebab", brand: "samsung", model: "X", firstSeen: date("2024")))
    facts.brands.append(Brand(id: "samsung", name: "Samsung again"))
    #expect {
      try CatalogDatabase.build(facts, at: folder.file("catalog.sqlite"))
    } throws: { error in
      guard case .refusedFacts(let refused) = error as? CatalogStoreError else { return false }
      return refused.map(\.kind) == ["brand", "phone", "price", "price"]
        && refused[0].words == "brand “samsung”: it is there twice"
        && refused[2].words == "price “₱5,990 of samsung-galaxy-a06 in "
          + "page/2024-03-24/samsung-galaxy-a06”: "
          + "it names a brand, phone or source that is not there"
    }
    #expect(try folder.bytes(of: "catalog.sqlite") == before)
    #expect(folder.names == ["catalog.sqlite"])
    #expect(try catalog.facts() == FactsBuilder.sample.sorted())
  }

  @Test func `a file that is no catalogue is not overwritten`() throws {
    try folder.write(Data("a letter".utf8), to: "letter.txt")
    let path = folder.file("letter.txt")
    #expect(throws: CatalogStoreError.wouldOverwrite(path: path)) {
      try CatalogDatabase.build(FactsBuilder.sample, at: path)
    }
    #expect(try folder.bytes(of: "letter.txt") == Data("a letter".utf8))
  }

  @Test func `a damaged catalogue is replaced`() throws {
    _ = try folder.catalog(of: FactsBuilder.sample)
    let whole = try folder.bytes(of: "catalog.sqlite")
    try folder.write(whole.prefix(5000), to: "catalog.sqlite")
    let catalog = try folder.catalog(of: FactsBuilder.sample)
    #expect(try catalog.facts() == FactsBuilder.sample.sorted())
  }

  @Test func `what a dead build left is removed by the next`() throws {
    for name in [".catalog.sqlite.building", ".catalog.sqlite.building-journal"] {
      try folder.write(Data("half".utf8), to: name)
    }
    _ = try folder.catalog(of: FactsBuilder.sample)
    #expect(folder.names == ["catalog.sqlite"])
  }

  @Test func `an open catalogue goes on answering from the file it opened`() throws {
    let old = try folder.catalog(of: FactsBuilder.sample)
    let new = try folder.catalog(of: CatalogFacts())
    #expect(try old.summary().phones == 7)
    #expect(try new.summary().phones == 0)
  }

  @Test func `a folder that is not there, and a path that is a folder, are refused`() {
    #expect(throws: CatalogStoreError.isFolder(path: folder.path)) {
      try CatalogDatabase.build(CatalogFacts(), at: folder.path)
    }
    let path = folder.file("none/catalog.sqlite")
    #expect(
      throws: CatalogStoreError.cannotWrite(path: path, reason: "no such file or directory")
    ) {
      try CatalogDatabase.build(CatalogFacts(), at: path)
    }
  }

  @Test func `building through a link keeps the link`() throws {
    _ = try folder.catalog(of: CatalogFacts(), name: "real.sqlite")
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("link.sqlite"), withDestinationPath: folder.file("real.sqlite"))
    _ = try folder.catalog(of: FactsBuilder.sample, name: "link.sqlite")
    #expect(folder.names == ["link.sqlite", "real.sqlite"])
    #expect(try CatalogDatabase.open(path: folder.file("real.sqlite")).summary().phones == 7)
  }

  @Test func `a change starts from what is there`() throws {
    let path = folder.file("catalog.sqlite")
    try CatalogDatabase.rebuild(at: path) { current in
      #expect(current == nil)
      return FactsBuilder.sample
    }
    try CatalogDatabase.rebuild(at: path) { current in
      var facts = try current?.facts() ?? CatalogFacts()
      facts.guides.append(Guide(id: "new", title: "5G under 10k"))
      return facts
    }
    #expect(try CatalogDatabase.open(path: path).guides().map(\.id) == ["new", "under-10k"])
  }

  @Test func `what is taken back and what is asked a month come back out and make no price`()
    throws
  {
    var facts = FactsBuilder.sample
    let price = try #require(facts.prices.first)
    facts.retractions = [
      Retraction(
        phone: price.phone, configuration: price.configuration, amount: price.amount,
        source: price.source, reason: "a slip", retractedOn: date("2026-07-02"))
    ]
    facts.instalments = [
      Instalment(
        phone: price.phone, monthly: Peso(pesos: 500), months: 24, observedOn: date("2026-07"),
        source: "list")
    ]
    facts = facts.applyingRetractions()
    #expect(facts.retractedPrices == [price])
    let catalog = try folder.catalog(of: facts)
    #expect(try catalog.facts() == facts.sorted())
    #expect(try catalog.summary().observations == FactsBuilder.sample.prices.count - 1)
    #expect(try catalog.verify().filter { $0.severity == .error } == [])
  }

  @Test func `what is noted of a catalogue is read again`() throws {
    let path = folder.file("catalog.sqlite")
    try CatalogDatabase.build(FactsBuilder.sample, at: path, marks: ["own.path": "/x", "a": ""])
    #expect(try CatalogDatabase.open(path: path).marks() == ["own.path": "/x", "a": ""])
  }

  @Test func `the steps are told in order`() throws {
    var steps: [BuildStep] = []
    try CatalogDatabase.build(FactsBuilder.sample, at: folder.file("a")) { steps.append($0) }
    #expect(steps == BuildStep.allCases)
  }

  @Test func `readers see a whole catalogue while builds replace it`() async throws {
    var small = FactsBuilder(brands: FactsBuilder.brands)
    small.add("samsung", "Galaxy A06", prices: [Price("5990")])
    let facts = [FactsBuilder.sample, small.facts]
    let expected = facts.map { $0.sorted() }
    let path = folder.file("catalog.sqlite")
    try CatalogDatabase.build(facts[0], at: path)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<2 {
        group.addTask {
          for turn in 0..<10 { try CatalogDatabase.build(facts[(turn + writer) % 2], at: path) }
        }
      }
      for _ in 0..<4 {
        group.addTask {
          for _ in 0..<40 {
            let read = try CatalogDatabase.open(path: path).facts()
            #expect(expected.contains(read))
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(folder.names == ["catalog.sqlite"])
  }
}
