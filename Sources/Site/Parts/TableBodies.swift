/// The rows of a long table in the parts that a page lays out one by one, as they come near.
enum TableBodies {
  /// About two screens of a phone.
  private static let rows = 20

  /// Where the bodies of so many rows begin: at each row that begins a group, or, where none does,
  /// after so many rows.
  static func ranges(_ count: Int, isGroupStart: (Int) -> Bool = { _ in false }) -> [Range<Int>] {
    guard count > 0 else { return [] }
    let hasGroups = (0..<count).contains(where: isGroupStart)
    let starts = (0..<count).filter {
      $0 == 0 || (hasGroups ? isGroupStart($0) : $0 % rows == 0)
    }
    return zip(starts, starts.dropFirst() + [count]).map { $0..<$1 }
  }
}
