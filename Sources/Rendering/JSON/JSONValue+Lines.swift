extension JSONValue {
  /// The entries of the list that `key` names, one a line; groups of rows give their rows.
  ///
  /// An object without such a list is one line itself, and an empty list is no line.
  package func lines(of key: String?) -> String {
    guard let key, case .array(let entries)? = self[key] else { return encodedInOneLine + "\n" }
    let rows = entries.flatMap { entry -> [JSONValue] in
      guard case .array(let rows)? = entry["rows"] else { return [entry] }
      return rows
    }
    return rows.map { $0.encodedInOneLine + "\n" }.joined()
  }

  /// The value of a key, `nil` where this is no object or has no such key.
  private subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }
}
