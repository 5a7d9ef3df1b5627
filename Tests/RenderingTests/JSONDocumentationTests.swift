import Foundation
import Testing

/// Every key that an answer can bear stands in `docs/json.md`.
struct JSONDocumentationTests {
  /// Section of the page for each golden, by the start of its name; the longest start counts.
  private static let sections = [
    "find": "find", "explain": "explain", "show": "show", "info": "info", "bands": "bands",
    "pricelist": "pricelist", "pricelist-diff": "pricelist diff", "guide": "guide",
    "guides": "guides", "brands": "brands", "compare": "compare", "similar": "similar",
    "drops": "drops", "verify": "verify", "conflicts": "conflicts", "import": "import",
    "changes": "changes",
  ]

  static let goldens: [String] =
    (try? FileManager.default.contentsOfDirectory(atPath: Golden.folder.path()))?
    .filter { $0.hasSuffix(".json") }.sorted() ?? []

  @Test func `there are goldens of every answer`() {
    #expect(Set(Self.goldens.compactMap(section)) == Set(Self.sections.values))
  }

  @Test(arguments: goldens)
  func `every key of an answer stands in its section of the page`(golden: String) throws {
    let page = Golden.folder.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/json.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let parts = text.components(separatedBy: "\n## ")
    let shared = try #require(parts.first { $0.hasPrefix("Shared objects\n") })
    let name = try #require(section(golden))
    let own = try #require(parts.first { $0.hasPrefix("\(name)\n") })
    let data = try Data(contentsOf: Golden.folder.appending(path: golden))
    for key in keys(try JSONSerialization.jsonObject(with: data)) where Int(key) == nil {
      #expect((shared + own).contains("`\(key)`"), "`\(key)` of \(golden)")
    }
  }

  private func section(_ golden: String) -> String? {
    Self.sections.keys.filter { golden.hasPrefix($0) }.max { $0.count < $1.count }
      .flatMap { Self.sections[$0] }
  }

  private func keys(_ value: Any) -> Set<String> {
    switch value {
    case let object as [String: Any]:
      object.values.reduce(Set(object.keys)) { $0.union(keys($1)) }
    case let list as [Any]: list.reduce([]) { $0.union(keys($1)) }
    default: []
    }
  }
}
