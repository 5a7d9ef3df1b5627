import Catalog
import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite("The reader's own facts lie over those that ship") struct OwnFactsTests {
  private let folder: TemporaryFolder
  private let day = CalendarDay(year: 2026, month: 8, day: 2) ?? CalendarDay(ordinal: 0)

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Two folders, the lower of which holds the fixture's facts.
  private func layers(_ name: String = "a") throws -> FactsLayers {
    let layers = FactsLayers(
      base: "\(folder.path)/\(name)/base", own: "\(folder.path)/\(name)/own")
    _ = try PlainDataFolder.write(ListFixture.facts, to: layers.base)
    return layers
  }

  /// Imports lists one after another, each over what was there before it.
  private func take(_ lists: [String], into layers: FactsLayers) throws -> CatalogFacts {
    for list in lists {
      let before = try layers.read().facts
      let after = try ListFixture.plan(list, facts: before) { $0.createsPhones = true }
        .applied(to: before)
      var own = try OwnFacts(folder: layers.own)
      own.take(FactsDelta(from: before, to: after))
      _ = try own.write("import", on: day)
      // What the catalogue is made of next time is what the import made of it.
      #expect(try layers.read().facts == after)
    }
    return try layers.read().facts
  }

  private static let lists = [
    "Model,SRP,battery_mah\nPOCO F1,₱14990,4000\nPOCO M9 5G,₱9990,\n",
    "Model,SRP,nfc\nPOCO F1 6/64,₱13990,no\nSamsung A06 5G,₱7490,yes\n",
    "Model,SRP,chipset\nPOCO M9 5G 8/256,₱10990,Helio G99\nOPPO Reno 14 5G,₱27990,\n",
  ]

  @Test("what an import adds is in the own folder, and the folder below stays as it was")
  func adds() throws {
    let layers = try layers()
    let before = LayerStamp.status(of: layers.base)
    let facts = try take(Self.lists, into: layers)
    #expect(facts.phones.contains { $0.id == "poco-m9-5g" })
    #expect(facts.phones.first { $0.id == "poco-f1" }?.specifications.batteryMAh == 4000)
    #expect(LayerStamp.status(of: layers.base) == before)
    let phones = String(decoding: try FileBytes.read(layers.own + "/phones.csv"), as: UTF8.self)
    // Of a phone that ships only what is new is said: over the rest an empty cell leaves it.
    #expect(phones.contains("\npoco-f1,,,,,,"))
    let files = try PlainDataFolder.files(in: layers.own).keys
    #expect(!files.contains(.brands))
  }

  @Test("the order of imports changes no byte of the own facts")
  func order() throws {
    var all: Set<[PlainDataFile: [UInt8]]> = []
    for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2], [2, 0, 1]] {
      let layers = try layers("\(order)")
      _ = try take(order.map { Self.lists[$0] }, into: layers)
      all.insert(try PlainDataFolder.files(in: layers.own))
    }
    #expect(all.count == 1)
  }

  @Test("a filled cell goes over what ships, prices add up, and a newer base loses nothing")
  func merging() throws {
    let layers = try layers()
    let facts = try take(Self.lists, into: layers)
    var newer = ListFixture.facts
    let index = try #require(newer.phones.firstIndex { $0.id == "poco-f1" })
    newer.phones[index].specifications.chipset = "Snapdragon 845"
    newer.phones[index].specifications.batteryMAh = 4100
    _ = try PlainDataFolder.write(newer, to: layers.base)
    let merged = try layers.read()
    #expect(merged.setAside == [])
    let phone = try #require(merged.facts.phones.first { $0.id == "poco-f1" })
    #expect(phone.specifications.chipset == "Snapdragon 845")
    #expect(phone.specifications.batteryMAh == 4000)
    #expect(Set(merged.facts.prices) == Set(facts.prices))
  }

  @Test("an own fact of a phone that no longer ships is set aside, said, and stays in its file")
  func setAside() throws {
    let layers = try layers()
    _ = try take([Self.lists[1]], into: layers)
    var newer = ListFixture.facts
    newer.phones.removeAll { $0.id == "poco-f1" }
    newer.prices.removeAll { $0.phone == "poco-f1" }
    _ = try PlainDataFolder.write(newer, to: layers.base)
    let before = try PlainDataFolder.files(in: layers.own)
    let reading = try layers.read()
    #expect(!reading.setAside.isEmpty)
    #expect(
      reading.facts.prices.contains { $0.phone == "samsung-galaxy-a06-5g" && $0.source != "list" })
    _ = try take(["Model,SRP\nPOCO M9,₱9990\n"], into: layers)
    let after = try PlainDataFolder.files(in: layers.own)
    let lines = { (files: [PlainDataFile: [UInt8]]) in
      Set(String(decoding: files[.prices] ?? [], as: UTF8.self).split(separator: "\n"))
    }
    #expect(lines(after).isSuperset(of: lines(before)))
  }

  @Test("a retraction takes an amount back from every source or from one, and the line stays")
  func retractions() throws {
    let layers = try layers()
    var facts = try take(Self.lists, into: layers)
    let shipped = try #require(facts.prices.first { $0.phone == "poco-f1" && $0.source == "list" })
    let before = facts
    facts.retractions = [
      Retraction(
        phone: "poco-f1", amount: shipped.amount, reason: "a slip",
        retractedOn: SampleFacts.date("2026-08-02"))
    ]
    facts = facts.applyingRetractions()
    #expect(facts.retractedPrices == [shipped])
    var own = try OwnFacts(folder: layers.own)
    own.take(FactsDelta(from: before, to: facts))
    #expect(try own.write("price retract", on: day) == ["retractions.csv"])
    #expect(try layers.read().facts == facts)
    // A catalogue that takes something back goes out and comes in again.
    let files = Dictionary(
      PlainData.files(of: facts).map { ($0.file, $0.bytes) }, uniquingKeysWith: { $1 })
    let reading = PlainData.read(files)
    #expect(reading.errors == [])
    #expect(reading.facts == facts)
    #expect(String(decoding: files[.prices] ?? [], as: UTF8.self).contains("17990"))
    let other = Retraction(
      phone: "poco-f1", amount: shipped.amount, source: "elsewhere", reason: "a slip",
      retractedOn: SampleFacts.date("2026-08-02"))
    #expect(!other.meets(shipped))
  }

  @Test("undo goes back one change at a time, to the byte")
  func undo() throws {
    let layers = try layers()
    var states: [[PlainDataFile: [UInt8]]] = [[:]]
    for list in Self.lists {
      _ = try take([list], into: layers)
      states.append(try PlainDataFolder.files(in: layers.own))
    }
    let history = FactsHistory(of: layers.own)
    #expect(history.changes().count == 3)
    for state in states.dropLast().reversed() {
      #expect(try history.undo()?.title == "import")
      #expect(try PlainDataFolder.files(in: layers.own) == state)
    }
    #expect(try history.undo() == nil)
  }

  @Test("what a killed process had only begun is no change, and the next one takes its place")
  func begun() throws {
    let layers = try layers()
    _ = try take([Self.lists[0]], into: layers)
    let history = FactsHistory(of: layers.own)
    let files = try PlainDataFolder.files(in: layers.own).map {
      (name: $0.key.name, bytes: $0.value)
    }
    for _ in 0..<3 { try history.record("killed", on: day, files.map { ($0.name, $0.bytes) }) }
    #expect(history.changes().map(\.title) == ["import"])
    _ = try take([Self.lists[1]], into: layers)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: "\(layers.own)/history").sorted() == [
        "1", "2",
      ])
    #expect(history.changes().count == 2)
    #expect(try history.undo() != nil && history.undo() != nil && history.undo() == nil)
  }

  @Test("a change that brings nothing writes nothing and needs no undo")
  func nothing() throws {
    let layers = try layers()
    _ = try take([Self.lists[0]], into: layers)
    _ = try take([Self.lists[0]], into: layers)
    #expect(FactsHistory(of: layers.own).changes().count == 1)
  }

  @Test("a folder is known by sizes and times, and by its bytes where these differ")
  func stamps() throws {
    let layers = try layers()
    let stamp = try LayerStamp.of(layers.base)
    #expect(try stamp.holds(at: layers.base))
    let bytes = try FileBytes.read(layers.base + "/guides.csv")
    try AtomicFile.write(bytes + [0x0A], to: layers.base + "/guides.csv")
    #expect(try !stamp.holds(at: layers.base))
    try AtomicFile.write(bytes, to: layers.base + "/guides.csv")
    #expect(try stamp.holds(at: layers.base))
  }

  @Test("a correction of a phone stands over what ships and has its source")
  func edit() throws {
    let edit = PhoneEdit(
      phone: "poco-f1", fields: [("battery_mah", "4,000 mAh"), ("model", "F1 Classic")],
      source: "https://example.com/f1", publisher: nil, readOn: "2026-08-02")
    let (facts, changes) = try edit.applied(to: ListFixture.facts)
    #expect(changes.map(\.field) == ["battery_mah", "model"])
    #expect(facts.phones.first { $0.id == "poco-f1" }?.model == "F1 Classic")
    #expect(
      facts.fieldSources == [
        FieldSource(
          phone: "poco-f1", source: "example-com-2026-08-02/f1", fields: ["battery_mah", "model"])
      ])
    #expect(try edit.applied(to: facts).changes == [])
    let wrong = PhoneEdit(
      phone: "poco-f1", fields: [("batery_mah", "4000")], source: "https://example.com/f1",
      publisher: nil, readOn: "2026-08-02")
    let error = #expect(throws: PhoneEditError.self) { try wrong.applied(to: ListFixture.facts) }
    #expect(
      error?.message
        == "batery_mah: there is no such field of a phone (\"4000\"); write \"battery_mah\".")
  }

  @Test("what version 0.1 imported is told from what shipped with it")
  func olderCatalog() throws {
    let older = try ListFixture.plan(Self.lists[0] + "POCO X6 Pro 5G,₱14990,5000\n") {
      $0.createsPhones = true
    }.applied(to: ListFixture.facts)
    var shipped = ListFixture.facts
    // A newer version corrects a price and knows the battery otherwise.
    shipped.prices.removeAll { $0.phone == "poco-x6-pro-5g" }
    let index = try #require(shipped.phones.firstIndex { $0.id == "poco-x6-pro-5g" })
    shipped.phones[index].specifications.batteryMAh = 5100
    let saved = OlderCatalog.imported(in: older, over: shipped)
    #expect(
      saved.prices.filter { $0.source != "list" }.map(\.phone).sorted()
        == ["poco-f1", "poco-m9-5g", "poco-x6-pro-5g"])
    #expect(!saved.prices.contains { $0.phone == "poco-x6-pro-5g" && $0.source == "list" })
    #expect(saved.phones.first { $0.id == "poco-x6-pro-5g" }?.specifications.batteryMAh == 5100)
    #expect(saved.phones.first { $0.id == "poco-f1" }?.specifications.batteryMAh == 4000)
    #expect(saved.phones.contains { $0.id == "poco-m9-5g" })
  }
}
