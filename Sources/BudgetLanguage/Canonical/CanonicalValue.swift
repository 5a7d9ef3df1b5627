/// What stands after the sign of a canonical condition: a run without white space, or a text in
/// quotes in which `\` keeps the next character as it is.
struct CanonicalValue {
  var text = ""
  /// What is longer than this stands in quotes, so that no text is searched again and again.
  static let longestPlain = 64
  /// The lexeme after the value.
  var end: Int

  init?(_ cursor: Cursor, after sign: Int) {
    let scalars = cursor.scalars
    var index = cursor[sign].end
    guard index < scalars.count else { return nil }
    if scalars[index] == "\"" {
      index += 1
      var isClosed = false
      while index < scalars.count, !isClosed {
        if scalars[index] == "\"" {
          isClosed = true
        } else {
          if scalars[index] == "\\", index + 1 < scalars.count { index += 1 }
          text.unicodeScalars.append(scalars[index])
        }
        index += 1
      }
      guard isClosed else { return nil }
    } else {
      let limit = min(scalars.count, index + Self.longestPlain + 1)
      while index < limit, !Folding.isSpace(scalars[index].value) {
        text.unicodeScalars.append(scalars[index])
        index += 1
      }
      guard !text.isEmpty, text.unicodeScalars.count <= Self.longestPlain else { return nil }
    }
    cursor.steps += index - cursor[sign].end
    end = sign + 1
    while end < cursor.count, cursor[end].start < index { end += 1 }
    guard cursor[end - 1].end <= index else { return nil }
  }
}
