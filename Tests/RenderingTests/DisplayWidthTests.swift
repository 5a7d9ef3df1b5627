import Rendering
import Testing

struct DisplayWidthTests {
  @Test(arguments: [
    ("plain", 5), ("₱20,000", 7), ("é", 1), ("e\u{301}", 1), ("手机", 4), ("한글", 4), ("ｶ", 1),
    ("Ａ", 2), ("🎉", 2), ("👨‍👩‍👧", 2), ("🇵🇭", 2), ("❤️", 2), ("❤", 1), ("a\u{200B}b", 2),
    ("…─│█", 4), ("", 0),
  ])
  func `a text takes the columns a terminal gives it`(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test(arguments: [
    ("Galaxy A06", 10, "Galaxy A06"), ("Galaxy A06", 9, "Galaxy A…"), ("Galaxy A06", 8, "Galaxy…"),
    ("手机手机", 5, "手机…"), ("手机手机", 4, "手…"), ("Galaxy", 1, "…"), ("Galaxy", 0, ""),
  ])
  func `a text is cut at a whole character`(text: String, columns: Int, cut: String) {
    #expect(text.shortened(to: columns, mark: "…") == cut)
    #expect(DisplayWidth.of(cut) <= columns)
  }

  @Test func `what steers a terminal or turns its writing is taken out`() {
    #expect(PrintableText.of("a\u{1B}[31mb\u{9B}c") == "a\u{FFFD}[31mb\u{FFFD}c")
    #expect(PrintableText.of("a\r\nb\tc") == "a  b c")
    #expect(PrintableText.of("a\u{202E}b\u{2066}c\u{FEFF}") == "abc")
  }
}
