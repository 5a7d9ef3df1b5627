import Catalog
import Testing

@testable import Interchange

@Suite struct CSVWriterTests {
  static let strangeCells = [
    "", "007", "a,b", "say \"hi\"", "two\nlines", "two\r\nlines", "cr\rhere", "📱 ₱7,990.00",
    " spaced ", "=1+1", "+63", "-5", "@x", "\ttab", "\rcr", "'", "''", "'=1", "''=1", "'''@",
    "it's", "'tis", "'\"=1", "\u{FEFF}x", "=\"a,b\"", "é", "e\u{301}", "'\u{301}=",
  ]

  @Test func `only cells that need quotes get them`() {
    #expect(
      CSVWriter.text([["a", "b c", "1,5", "say \"hi\"", "x\ny", "₱5"]])
        == "a,b c,\"1,5\",\"say \"\"hi\"\"\",\"x\ny\",₱5\n")
  }

  @Test func `a row of one empty cell is not a blank line`() {
    #expect(CSVWriter.text([["a"], [""]]) == "a\n\"\"\n")
  }

  @Test func `rows end as asked and the mark comes first`() {
    #expect(CSVWriter.text([["a"], ["b"]], lineEnd: .crlf) == "a\r\nb\r\n")
    var writer = CSVWriter(byteOrderMark: true)
    writer.add(["a"])
    #expect(writer.bytes == [0xEF, 0xBB, 0xBF, 0x61, 0x0A])
  }

  @Test func `what a spreadsheet would run is guarded`() {
    let row = ["=1+1", "+63", "-5", "@x", "\ty", "\rz", "'=1", "it's", "'tis", "1=1"]
    #expect(
      CSVWriter.text([row], formulaGuard: .excelSafe)
        == "'=1+1,'+63,'-5,'@x,'\ty,\"'\rz\",''=1,it's,'tis,1=1\n")
    #expect(CSVWriter.text([row]) == "=1+1,+63,-5,@x,\ty,\"\rz\",'=1,it's,'tis,1=1\n")
  }

  @Test(arguments: CSVFormulaGuard.allCases, CSVWriter.LineEnd.allCases)
  func `what is written reads back`(
    formulaGuard: CSVFormulaGuard, lineEnd: CSVWriter.LineEnd
  ) throws {
    var rows = Self.strangeCells.map { [$0, "x", $0] }
    rows.append(["", "", ""])
    let text = CSVWriter.text(
      [["a", "b", "c"]] + rows, lineEnd: lineEnd, formulaGuard: formulaGuard)
    let reading = CSVReading(
      bytes: Array(text.utf8), removingGuard: formulaGuard != .off)
    #expect(reading.errors == [])
    #expect(reading.table.rows.map(\.cells) == rows)
  }

  @Test(arguments: CSVWriterTests.strangeCells)
  func `the guard comes off again`(cell: String) {
    for formulaGuard in [CSVFormulaGuard.reversible, .excelSafe] {
      #expect(CSVFormulaGuard.removed(from: formulaGuard.applied(to: cell)) == cell)
    }
    #expect(CSVFormulaGuard.off.applied(to: cell) == cell)
  }

  @Test(arguments: CSVWriterTests.strangeCells)
  func `one column reads back too`(cell: String) throws {
    let text = CSVWriter.text([["a"], [cell], ["end"]])
    #expect(try CSVTable(text: text).rows.map(\.cells) == [[cell], ["end"]])
  }
}
