internal import Catalog
internal import PageProgram

/// The program of the site's pages with the facts that it answers from.
struct SiteProgram {
  /// The WebAssembly module, as the project's script builds it.
  let module: [UInt8]
  /// The facts in one file.
  let facts: [UInt8]
  /// Changes with the program and with the facts, so that no cache mixes two versions.
  let version: String

  init(_ module: [UInt8], _ facts: CatalogFacts, asOf: CalendarDay?, knownOn: CalendarDay?) {
    self.module = module
    self.facts = PageFacts(of: facts, asOf: asOf, knownOn: knownOn).bytes
    var fingerprint = Fingerprint()
    fingerprint.add(module)
    fingerprint.add(self.facts)
    for asset in SiteAsset.allCases where asset.asks { fingerprint.add(asset.bytes) }
    fingerprint.add(WordsScript.file.bytes)
    version = fingerprint.text
  }

  var files: [SiteFile] {
    [SiteFile("assets/presyo.wasm", module), SiteFile("assets/facts.txt", facts)]
  }
}
