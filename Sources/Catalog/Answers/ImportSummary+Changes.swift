extension ImportSummary {
  /// Every change of an import, each put into words when it is asked for: a list brings hundreds of
  /// thousands of them.
  public struct Changes: RandomAccessCollection, Hashable, Sendable {
    private struct Run: Sendable {
      /// The place of its first change among all.
      let start: Int
      let change: @Sendable (Int) -> Change
    }

    private var runs: [Run] = []
    public private(set) var endIndex = 0
    public var startIndex: Int { 0 }

    public init(_ changes: [Change] = []) {
      append(changes.count) { changes[$0] }
    }

    /// Adds so many changes, of which `change` makes each by its number from 0.
    public mutating func append(_ count: Int, _ change: @escaping @Sendable (Int) -> Change) {
      guard count > 0 else { return }
      runs.append(Run(start: endIndex, change: change))
      endIndex += count
    }

    public subscript(position: Int) -> Change {
      // The last run that begins at the position or before it.
      var (low, high) = (0, runs.count)
      while high - low > 1 {
        let middle = (low + high) / 2
        if runs[middle].start <= position { low = middle } else { high = middle }
      }
      return runs[low].change(position - runs[low].start)
    }

    public static func == (left: Changes, right: Changes) -> Bool { left.elementsEqual(right) }

    public func hash(into hasher: inout Hasher) { hasher.combine(endIndex) }
  }
}
