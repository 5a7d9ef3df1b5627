import Catalog
import Foundation
import Testing

@testable import Interchange

@Suite struct DataPackageTests {
  @Test func `the description of a folder is as it stands in the golden file`() throws {
    let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures/datapackage.json")
    let text = try? String(contentsOf: golden, encoding: .utf8)
    let written = String(decoding: DataPackage().bytes, as: UTF8.self)
    if text == nil { try Data(written.utf8).write(to: golden) }
    #expect(text == written, "read the golden file before committing it")
  }

  @Test func `it names every column of every file in order`() throws {
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(DataPackage().bytes)) as? [String: Any])
    let resources = try #require(document["resources"] as? [[String: Any]])
    let files = PlainDataFile.allCases.filter(\.isWrittenEmpty)
    #expect(resources.compactMap { $0["path"] as? String } == files.map(\.name))
    for (file, resource) in zip(files, resources) {
      let schema = resource["schema"] as? [String: Any]
      let fields = schema?["fields"] as? [[String: Any]]
      let header = String(decoding: SampleFacts.files[file] ?? [], as: UTF8.self)
        .split(separator: "\n").first
      #expect(
        fields?.compactMap { $0["name"] as? String }.joined(separator: ",")
          == header.map(String.init))
    }
  }

  @Test func `title and licence can be given`() throws {
    let description = DataPackage(
      name: "mine", title: "A \"title\"\n₱",
      licence: DataPackage.Licence(
        name: "CC0-1.0", title: "CC0", path: "https://creativecommons.org/publicdomain/zero/1.0/"))
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(description.bytes)) as? [String: Any])
    #expect(document["title"] as? String == "A \"title\"\n₱")
    let licence = (document["licenses"] as? [[String: Any]])?.first
    #expect(licence?["name"] as? String == "CC0-1.0")
  }
}
