import CatalogStore
import Foundation

import struct Catalog.CatalogFacts

/// A folder of a test's own, removed with everything in it when the test ends.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "presyo-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func file(_ name: String) -> String { path + "/" + name }

  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  func bytes(of name: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: file(name)))
  }

  func write(_ data: Data, to name: String) throws {
    try data.write(to: URL(fileURLWithPath: file(name)))
  }

  /// Builds `facts` as a catalogue in this folder and opens it.
  func catalog(of facts: CatalogFacts, name: String = "catalog.sqlite") throws -> CatalogDatabase {
    try CatalogDatabase.build(facts, at: file(name))
    return try CatalogDatabase.open(path: file(name))
  }
}
