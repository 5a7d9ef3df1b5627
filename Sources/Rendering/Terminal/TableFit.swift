/// Which columns of a table are shown within a width, and how wide each is.
package struct TableFit: Hashable, Sendable {
  /// Indices of the columns shown, in order.
  package var kept: [Int]
  /// Columns of the terminal for each of `kept`.
  package var widths: [Int]
  /// Spaces between two columns.
  package static let gap = 2

  /// The fit for a terminal of `width`, everything at its natural width where that is `nil`;
  /// no fit where even the required columns at their narrowest are too wide.
  package init?(_ columns: [TableColumn], natural: [Int], width: Int?) {
    kept = Array(columns.indices)
    widths = natural
    guard let width else { return }
    let narrowest = columns.indices.map { min(natural[$0], columns[$0].minimumWidth ?? .max) }
    let comfortable = columns.indices.map { index in
      min(natural[index], columns[index].comfortableWidth ?? narrowest[index])
    }
    kept.removeAll { !columns[$0].isRequired }
    // One after the other, the most telling first; columns of one priority belong together. One
    // that has no room makes way for the next, which may be narrower.
    for priority in Set(columns.map { $0.priority }).subtracting([0]).sorted() {
      let more = columns.indices.filter {
        kept.contains($0) || columns[$0].priority == priority
      }
      // A name that breaks into lines costs less than what is most telling.
      let least = priority == 1 ? narrowest : comfortable
      if Self.total(more.map { least[$0] }) <= width { kept = more }
    }
    widths = kept.map { narrowest[$0] }
    guard Self.total(widths) <= width else { return nil }
    var spare = width - Self.total(widths)
    // Names take the spare room first: they are what a reader looks for.
    for index in kept.indices where columns[kept[index]].isName {
      let more = min(spare, natural[kept[index]] - widths[index])
      widths[index] += more
      spare -= more
    }
    while spare > 0 {
      let narrow = kept.indices.filter { widths[$0] < natural[kept[$0]] }.prefix(spare)
      guard !narrow.isEmpty else { break }
      for index in narrow { widths[index] += 1 }
      spare -= narrow.count
    }
  }

  private static func total(_ widths: [Int]) -> Int {
    widths.reduce(0, +) + gap * max(0, widths.count - 1)
  }
}
