import Testing

@testable import Interchange

/// One small table in every encoding and with every line end it may come in.
@Suite struct CSVDecodingTests {
  static let text = "model,price\nA06 5G,\"₱7,990\"\n📱 007,\"two\nlines\"\n"
  static let rows = [["A06 5G", "₱7,990"], ["📱 007", "two\nlines"]]

  enum Encoding: CaseIterable {
    case utf8, utf8WithMark, utf16LittleEndian, utf16BigEndian

    func bytes(_ text: String) -> [UInt8] {
      switch self {
      case .utf8: Array(text.utf8)
      case .utf8WithMark: [0xEF, 0xBB, 0xBF] + text.utf8
      case .utf16LittleEndian:
        [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      case .utf16BigEndian:
        [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
      }
    }
  }

  @Test(arguments: Encoding.allCases)
  func `every encoding gives the same cells`(encoding: Encoding) throws {
    let table = try CSVTable(bytes: encoding.bytes(Self.text))
    #expect(table.header == ["model", "price"])
    #expect(table.rows.map(\.cells) == Self.rows)
    #expect(table.rows.map(\.line) == [2, 3])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `every line end ends a row and counts one line`(lineEnd: String) throws {
    let text = ["a,b", "1,2", "", "\"3", "x\",4", "5,6"].joined(separator: lineEnd)
    let table = try CSVTable(text: text)
    #expect(table.rows.map(\.cells) == [["1", "2"], ["3\(lineEnd)x", "4"], ["5", "6"]])
    #expect(table.rows.map(\.line) == [2, 4, 6])
  }

  @Test func `line ends may be mixed`() throws {
    let table = try CSVTable(text: "a\r\n1\n2\r3\r\n\n4")
    #expect(table.rows.map(\.cells) == [["1"], ["2"], ["3"], ["4"]])
    #expect(table.rows.map(\.line) == [2, 3, 4, 6])
  }

  @Test func `a mark that is text of a quoted cell stays`() throws {
    #expect(try CSVTable(text: "\"\u{FEFF}a\"\n").header == ["\u{FEFF}a"])
    #expect(try CSVTable(text: "\u{FEFF}a\n").header == ["a"])
  }

  struct Broken: CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let message: String
  }

  @Test(arguments: [
    Broken(
      testDescription: "Latin-1 in a cell", bytes: Array("a,b\n₱1,Pe".utf8) + [0xF1, 0x61],
      message: "f.csv line 2, column 6: this character is not UTF-8; save the file as UTF-8."),
    Broken(
      testDescription: "Latin-1 on the second line of a cell",
      bytes: Array("a\n\"x\ny".utf8) + [0xF1] + Array("\"".utf8),
      message: "f.csv line 3, column 2: this character is not UTF-8; save the file as UTF-8."),
    Broken(
      testDescription: "UTF-16 without its mark",
      bytes: "a,b\n".utf16.flatMap { [UInt8($0), 0] },
      message: "f.csv line 1, column 2: this is not text; save the file as UTF-8."),
    Broken(
      testDescription: "half a surrogate pair",
      bytes: [0xFF, 0xFE, 0x61, 0x00, 0x0A, 0x00, 0x62, 0x00, 0x3D, 0xD8],
      message: "f.csv line 2, column 2: this is not text; save the file as UTF-8."),
    Broken(
      testDescription: "half a UTF-16 unit", bytes: [0xFF, 0xFE, 0x61, 0x00, 0x62],
      message: "f.csv line 1, column 2: this is not text; save the file as UTF-8."),
    Broken(
      testDescription: "nothing", bytes: [],
      message: "f.csv line 1: the file is empty; give it a header and rows."),
    Broken(
      testDescription: "nothing but a mark and blank lines", bytes: [0xEF, 0xBB, 0xBF, 10, 10],
      message: "f.csv line 1: the file is empty; give it a header and rows."),
  ])
  func `bytes that are no text say where`(broken: Broken) {
    let reading = CSVReading(bytes: broken.bytes)
    #expect(reading.errors.map { $0.message(file: "f.csv") } == [broken.message])
    #expect(throws: CSVError.self) { try CSVTable(bytes: broken.bytes) }
  }
}
