extension String {
  /// Whether the bytes of `part` stand somewhere in it; what `contains` of Foundation and of the
  /// full standard library says too, without either.
  package func holds(text part: String) -> Bool {
    let (own, wanted) = (Array(utf8), Array(part.utf8))
    guard !wanted.isEmpty else { return true }
    guard own.count >= wanted.count else { return false }
    return (0...(own.count - wanted.count)).contains { start in
      own[start..<(start + wanted.count)].elementsEqual(wanted)
    }
  }
}
