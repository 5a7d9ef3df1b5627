// Answers questions from the plain data, in every format, as a page would: shows that all of it
// links and runs where `Int` has 32 bits, and gives the bytes that the program gives.

import Answers
import BudgetLanguage
import Catalog
import Interchange
import Rendering

nonisolated(unsafe) private var files: [PlainDataFile: [UInt8]] = [:]
nonisolated(unsafe) private var catalogue: Catalogue<MemoryEngine>?

/// Room for bytes that the page hands over.
@_expose(wasm, "room") @_cdecl("room")
public func room(_ count: Int) -> UnsafeMutablePointer<UInt8>? {
  .allocate(capacity: count)
}

/// Takes a file of the plain data: its name, then its bytes.
@_expose(wasm, "take") @_cdecl("take")
public func take(
  _ name: UnsafePointer<UInt8>, _ nameCount: Int, _ bytes: UnsafePointer<UInt8>, _ count: Int
) {
  let name = String(
    decoding: UnsafeBufferPointer(start: name, count: nameCount), as: UTF8.self)
  guard let file = PlainDataFile(name: name) else { return }
  files[file] = Array(UnsafeBufferPointer(start: bytes, count: count))
}

/// Makes the catalogue of the files that were taken; the number of phones in it.
@_expose(wasm, "open") @_cdecl("open_catalogue")
public func open() -> Int {
  let reading = PlainData.read(files)
  files = [:]
  guard reading.errors.isEmpty else { return -reading.errors.count }
  catalogue = Catalogue(reading.facts)
  return reading.facts.phones.count
}

/// Answers `use question`, such as `find 5G under PHP 20K`, in a format; the answer's length, and
/// its bytes, stand where the result points to.
@_expose(wasm, "answer") @_cdecl("answer")
public func answer(
  _ words: UnsafePointer<UInt8>, _ count: Int, _ format: Int
) -> UnsafePointer<UInt32>? {
  let words = String(decoding: UnsafeBufferPointer(start: words, count: count), as: UTF8.self)
  let bytes = Array(text(words, OutputFormat.allCases[format]).utf8)
  let result = UnsafeMutableRawPointer.allocate(byteCount: bytes.count + 4, alignment: 4)
  result.storeBytes(of: UInt32(bytes.count), as: UInt32.self)
  (result + 4).copyMemory(from: bytes, byteCount: bytes.count)
  return UnsafePointer(result.assumingMemoryBound(to: UInt32.self))
}

private func text(_ words: String, _ format: OutputFormat) -> String {
  guard let catalogue else { return "no catalogue" }
  let use = String(words.prefix { $0 != " " })
  let rest = String(words.dropFirst(use.count + 1))
  do {
    return try catalogue.answer(to: rest, for: use, as: format)
  } catch {
    return error.message
  }
}

extension Catalogue where Engine == MemoryEngine {
  fileprivate func answer(
    to words: String, for use: String, as format: OutputFormat
  ) throws(CatalogueError) -> String {
    let options = RenderOptions()
    switch use {
    case "find": return try find(words, FindRequest(limit: 10)).rendered(as: format, options)
    case "explain": return try explain(words).rendered(as: format, options)
    case "show": return try show(words).rendered(as: format, options)
    case "compare":
      let names = words.split(separator: ",").map { String($0) }
      return try compare(names).rendered(as: format, options)
    case "similar": return try similar(to: words).rendered(as: format, options)
    case "brands": return try brands().rendered(as: format, options)
    case "bands": return try bands().rendered(as: format, options)
    case "pricelist": return try pricelist(Int(words) ?? 0).rendered(as: format, options)
    case "guide": return try guide(words).rendered(as: format, options)
    case "drops": return try drops().rendered(as: format, options)
    default: return "no such use"
    }
  }
}
