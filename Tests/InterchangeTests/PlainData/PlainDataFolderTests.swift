import Catalog
import TestSupport
import Testing

@testable import Interchange

@Suite struct PlainDataFolderTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `a folder is written once and read back`() throws {
    let path = "\(folder.path)/new/data"
    let all = PlainDataFile.allCases.map(\.name) + ["datapackage.json"]
    #expect(try PlainDataFolder.write(SampleFacts.facts, to: path) == all)
    #expect(try PlainDataFolder.write(SampleFacts.facts, to: path) == [])
    #expect(try PlainDataFolder.read(from: path) == SampleFacts.facts.sorted())
  }

  @Test func `only the file of a changed fact is written anew`() throws {
    _ = try PlainDataFolder.write(SampleFacts.facts, to: folder.path)
    var facts = SampleFacts.facts
    facts.guides.append(Guide(id: "murang-phone", title: "Murang phone"))
    #expect(try PlainDataFolder.write(facts, to: folder.path) == ["guides.csv"])
  }

  @Test func `two exports of an import are the same bytes`() throws {
    let (first, second) = ("\(folder.path)/1", "\(folder.path)/2")
    _ = try PlainDataFolder.write(SampleFacts.facts, to: first)
    _ = try PlainDataFolder.write(try PlainDataFolder.read(from: first), to: second)
    for name in PlainDataFile.allCases.map(\.name) + [DataPackage.fileName] {
      #expect(folder.text("1/\(name)") == folder.text("2/\(name)"))
    }
  }

  @Test func `a folder that is not there says so`() {
    let error = #expect(throws: FileError.self) {
      try PlainDataFolder.read(from: "\(folder.path)/none")
    }
    #expect(
      error?.message == "cannot read \(folder.path)/none: it does not exist; check the path.")
  }

  @Test func `a folder without a catalogue says what is missing`() {
    let error = #expect(throws: FactErrors.self) {
      try PlainDataFolder.read(from: folder.path)
    }
    #expect(
      error?.message == """
        brands.csv: there is no such file; add it, if only with its header.
        sources.csv: there is no such file; add it, if only with its header.
        phones.csv: there is no such file; add it, if only with its header.
        prices.csv: there is no such file; add it, if only with its header.
        """)
    #expect(throws: FactErrors.self) {
      try PlainDataFolder.importFacts(from: folder.path, into: SampleFacts.facts)
    }
  }

  @Test func `a single file is taken into known facts`() throws {
    try folder.write(
      "phone_id,price_php,price_kind,observed_on,source_id\npoco-x6,14999,price-drop,2024-03,shop-2024\n",
      to: "prices.csv")
    let merge = try PlainDataFolder.importFacts(
      from: "\(folder.path)/prices.csv", into: SampleFacts.facts)
    #expect(merge.counts == [.prices: FactsMerge.Count(added: 1)])
    #expect(merge.facts.prices.count == 3)
    let again = try PlainDataFolder.importFacts(
      from: "\(folder.path)/prices.csv", into: merge.facts)
    #expect(again.counts == [.prices: FactsMerge.Count(same: 1)])
    #expect(again.facts == merge.facts)
  }
}
