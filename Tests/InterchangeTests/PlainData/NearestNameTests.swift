import Testing

@testable import Interchange

@Suite struct NearestNameTests {
  static let names = ["Samsung", "realme", "Cherry Mobile", "vivo", "Nokia"]

  @Test(arguments: [
    ("Samsng", "Samsung"), ("SAMSUNG", "Samsung"), ("cherry-mobile", "Cherry Mobile"),
    ("Cherrymoblie", "Cherry Mobile"), ("Nokai", "Nokia"), ("vvio", "vivo"), ("Siemens", nil),
    ("", nil), ("!", nil),
  ])
  func `the name that was meant is found`(typed: String, meant: String?) {
    #expect(NearestName.of(typed, among: Self.names) == meant)
  }

  @Test func `of equally near names the first in order wins, whatever order they come in`() {
    #expect(NearestName.of("bat", among: ["cat", "bar"]) == "bar")
    #expect(NearestName.of("bat", among: ["bar", "cat"]) == "bar")
  }
}
