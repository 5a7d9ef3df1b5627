import Testing

@testable import Catalog

@Suite struct TextPartsTests {
  @Test("Parts of a text are found by their bytes, one after another")
  func found() {
    let text = "Redmi Note 13, note 13 Pro · ₱9,999"
    #expect(text.contains("note 13") && !text.contains("note 14"))
    #expect(text.firstRange(of: "13").map { text[..<$0.lowerBound] } == "Redmi Note ")
    #expect(text.ranges(of: "13").count == 2)
    #expect(text.ranges(of: "₱").map { text[$0] } == ["₱"])
    #expect("aaaa".ranges(of: "aa").count == 2)
    #expect("aab".firstRange(of: "ab").map { "aab"[$0] } == "ab")
    #expect(text.firstRange(of: "14") == nil && text.ranges(of: "").isEmpty)
    #expect("".firstRange(of: "a") == nil && "".firstRange(of: "") != nil)
  }

  @Test("Every place of a part is replaced, and nothing else")
  func replaced() {
    #expect("a-b-c".replacing("-", with: ", ") == "a, b, c")
    #expect("abc".replacing("d", with: "e") == "abc")
    #expect("aaa".replacing("aa", with: "b") == "ba")
    #expect("x y".dropFirst(2).replacing("y", with: "z") == "z")
  }

}
