// What a page calls. Bytes go both ways through memory that the page asks for and gives back.

internal import Catalog

nonisolated(unsafe) private var program: PageProgram?

/// Room for bytes that the page hands over; `release` gives it back.
@_expose(wasm, "room") @_cdecl("presyo_room")
public func room(_ count: Int) -> UnsafeMutableRawPointer? {
  .allocate(byteCount: max(count, 1), alignment: 16)
}

@_expose(wasm, "release") @_cdecl("presyo_release")
public func release(_ place: UnsafeMutableRawPointer) { place.deallocate() }

/// Takes the facts; 1 where they can be answered from.
@_expose(wasm, "open") @_cdecl("presyo_open")
public func open(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
  program = PageFacts(Array(UnsafeBufferPointer(start: bytes, count: count)))
    .flatMap { PageProgram($0) }
  return program == nil ? 0 : 1
}

/// Answers: 0 how a question is read, 1 the question, 2 phones by name, a line each, side by side,
/// 3 the names of all phones; in English, or in Filipino where the language is 1.
///
/// The result points to whether there is an answer, how many parts it has, the length of each, and
/// after these their bytes; `release` gives it back.
@_expose(wasm, "ask") @_cdecl("presyo_ask")
public func ask(
  _ use: Int, _ language: Int, _ text: UnsafePointer<UInt8>, _ textCount: Int,
  _ choices: UnsafePointer<UInt8>, _ choicesCount: Int
) -> UnsafeMutableRawPointer? {
  guard let program else { return nil }
  let language = language == 1 ? Language.filipino : .english
  let text = String(decoding: UnsafeBufferPointer(start: text, count: textCount), as: UTF8.self)
  let choices = String(
    decoding: UnsafeBufferPointer(start: choices, count: choicesCount), as: UTF8.self)
  let answer =
    switch use {
    case 0: program.explain(text, choosing: choices, in: language)
    case 1: program.find(text, choosing: choices, in: language)
    case 2: program.compare(text.parts(between: "\n"), in: language)
    default: program.names(in: language)
    }
  return handed(answer)
}

private func handed(_ answer: PageAnswer) -> UnsafeMutableRawPointer {
  let parts = answer.parts.map { Array($0.utf8) }
  let head = [answer.isAnswered ? 1 : 0, parts.count] + parts.map { $0.count }
  let place = UnsafeMutableRawPointer.allocate(
    byteCount: 4 * head.count + parts.reduce(0) { $0 + $1.count }, alignment: 16)
  var offset = 0
  for number in head {
    place.storeBytes(of: UInt32(number), toByteOffset: offset, as: UInt32.self)
    offset += 4
  }
  for part in parts {
    (place + offset).copyMemory(from: part, byteCount: part.count)
    offset += part.count
  }
  return place
}
