import Testing

@testable import Interchange

@Suite struct CSVFormTests {
  @Test func `all errors of form of a file are reported at once and the sound rows read`() {
    let text = """
      id,name
      1,one
      2
      3,th"ree
      4,"four"x
      5,five,more
      6,"six
      7,seven

      """
    let reading = CSVReading(bytes: Array(text.utf8))
    #expect(
      reading.errors.map { $0.message(file: "phones.csv") } == [
        "phones.csv line 3: the row has 1 cell where the header has 2; add the missing commas.",
        "phones.csv line 4, column 5: a quote stands inside a cell that is not quoted; "
          + "put the whole cell in quotes and write each quote inside it twice.",
        "phones.csv line 5, column 9: text follows the closing quote of a cell; "
          + "put the whole cell in quotes and write each quote inside it twice.",
        "phones.csv line 6: the row has 3 cells where the header has 2; "
          + "put a cell that holds a comma in quotes.",
        "phones.csv line 7, column 3: a quote opens here and is never closed; "
          + "close it, or write a quote that belongs to the text twice in a quoted cell.",
      ])
    #expect(reading.table.rows.map(\.cells) == [["1", "one"], ["7", "seven"]])
    #expect(reading.brokenRows == 5)
  }

  @Test func `the first error of form stops a table that wants none`() {
    #expect(throws: CSVError.cellCount(line: 2, expected: 2, found: 1)) {
      try CSVTable(text: "a,b\n1\n\"")
    }
  }

  @Test(arguments: [
    ("a\n007\n", [["007"]]),
    ("a\n\"say \"\"hi\"\"\"\n", [["say \"hi\""]]),
    ("a\n\"\"\n", [[""]]),
    ("a,b\n,\n", [["", ""]]),
    ("a\n  spaced \n", [["  spaced "]]),
    ("a\n\"a,b\"", [["a,b"]]),
    ("a", []),
  ])
  func `cells are what stands in the file`(text: String, rows: [[String]]) throws {
    #expect(try CSVTable(text: text).rows.map(\.cells) == rows)
  }

  @Test func `of a file that is wrong throughout the first thousand errors are kept`() {
    let text = "a\n" + String(repeating: "\"x\"\"\n", count: 20_000)
    let reading = CSVReading(bytes: Array(text.utf8))
    #expect(reading.errors.count == CSVReader.errorLimit)
    // Two lines make one row, but for those to which reading went back.
    #expect(reading.brokenRows == 10_000 + CSVReader.resumptionLimit / 2)
    #expect(reading.table.rows.isEmpty)
  }

  @Test func `a cell is found by the name of its column, and none is empty`() throws {
    let row = try #require(try CSVTable(text: "b,a\n1,2\n").rows.first)
    #expect(row["a"] == "2")
    #expect(row["c"] == "")
  }
}
