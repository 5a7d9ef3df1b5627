import Rendering
import Testing

struct EscapingTests {
  @Test(arguments: [
    (JSONValue.string("a\"b\\c\n\t\r\u{1}\u{2028}₱🎉"), #""a\"b\\c\n\t\r\u0001\u2028₱🎉""#),
    (.string("\u{7F}"), #""\u007f""#), (.string("\u{1F}"), #""\u001f""#),
    (.string("a\"b"), #""a\"b""#), (.string("a\\b"), #""a\\b""#), (.string("é"), #""é""#),
    (.number(0.5), "0.5"), (.number(8), "8"), (.number(.nan), "null"),
    (.number(.infinity), "null"), (.array([]), "[]"), (.object([]), "{}"), (.null, "null"),
    (
      .object([.init("a", [1, true]), .init("b", .object([]))]),
      "{\n  \"a\": [\n    1,\n    true\n  ],\n  \"b\": {}\n}"
    ),
  ])
  func `a JSON value is written one way`(value: JSONValue, text: String) {
    #expect(value.encoded == text)
  }

  @Test(arguments: [
    ("a|b", "a\\|b"), ("<b>&", "&lt;b&gt;&amp;"), ("battery_mah", "battery_mah"),
    ("_x_", "\\_x\\_"), ("*", "\\*"), ("# 1", "\\# 1"), ("[a](b)", "\\[a\\](b)"), ("`", "\\`"),
    ("- a", "\\- a"), ("two\nlines", "two lines"),
  ])
  func `Markdown reads no mark in a name`(text: String, escaped: String) {
    #expect(MarkdownText.escaped(text) == escaped)
  }

  @Test func `HTML reads no tag, entity or attribute in a name`() {
    #expect(
      HTMLText.escaped("<a href='x'>\"&</a>") == "&lt;a href=&#39;x&#39;&gt;&quot;&amp;&lt;/a&gt;")
  }

  @Test(arguments: ["javascript:alert(1)", "data:text/html,x", "//example.com", "file:///etc"])
  func `only addresses of the web become links`(address: String) {
    #expect(MarkdownText.link("x", to: address) == "x")
    #expect(HTMLText.styled("x", .plain, link: address) == "x")
  }

  @Test func `an address cannot end its link early`() {
    #expect(
      MarkdownText.link("x", to: "https://e.com/a(b) \"c\"<d>")
        == "[x](https://e.com/a%28b%29%20%22c%22%3Cd%3E)")
    #expect(
      HTMLText.styled("x", .plain, link: "https://e.com/?a=1&b=\"2\"")
        == "<a href=\"https://e.com/?a=1&amp;b=%222%22\">x</a>")
  }

  @Test func `a fence is longer than any run of backticks inside it`() {
    let document = Document(title: "t", blocks: [.code("a ```` b", language: "sql")])
    #expect(Markdown.text(of: document) == "# t\n\n`````sql\na ```` b\n`````\n")
  }
}
