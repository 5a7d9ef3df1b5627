import Catalog
import Testing

@Suite struct `The distance between words` {
  @Test(
    arguments: [
      ("", "", 0), ("vivo", "vivo", 0), ("samsng", "samsung", 1), ("samsungg", "samsung", 1),
      ("nokia", "mokia", 1), ("nokai", "nokia", 1), ("vvio", "vivo", 1), ("abc", "", 3),
      ("kitten", "sitting", 3), ("ab", "cd", 2),
    ])
  func `counts letters added, left out, changed and swapped`(
    first: String, second: String, distance: Int
  ) {
    func between(_ first: String, _ second: String, _ limit: Int) -> Int? {
      EditDistance.between(Array(first.utf8), Array(second.utf8), limit: limit)
    }
    #expect(between(first, second, 9) == distance)
    #expect(between(second, first, 9) == distance)
    #expect(between(first, second, distance) == distance)
    #expect(between(first, second, distance - 1) == nil)
  }
}
