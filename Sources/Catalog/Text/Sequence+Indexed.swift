extension Sequence {
  /// The elements by a key: of several with the same key, the first.
  @inlinable package func indexed<Key: Hashable>(by key: (Element) -> Key) -> [Key: Element] {
    indexed(by: key) { $0 }
  }

  /// What is made of the elements, by a key: of several with the same key, that of the first.
  @inlinable package func indexed<Key: Hashable, Value>(
    by key: (Element) -> Key, as value: (Element) -> Value
  ) -> [Key: Value] {
    var found: [Key: Value] = [:]
    for element in self {
      let own = key(element)
      if found[own] == nil { found[own] = value(element) }
    }
    return found
  }
}

extension Sequence where Element: Equatable {
  /// The elements, each once, in the order in which they come first; for few different ones.
  @inlinable package var distinct: [Element] {
    var found: [Element] = []
    for element in self where !found.contains(element) { found.append(element) }
    return found
  }
}

extension Dictionary {
  /// The dictionary with what another holds for the keys that it has not.
  @inlinable package func filled(from other: [Key: Value]) -> [Key: Value] {
    var all = self
    for (key, value) in other where all[key] == nil { all[key] = value }
    return all
  }
}
