/// The order in which people list models: `A5` before `A16`, letter case left aside.
package enum NaturalOrder {
  /// Bytes whose lexicographic order is the natural order of the names.
  ///
  /// A run of digits becomes its length and then its digits, so that a longer number is a larger
  /// one; leading zeros do not count. Everything else is compared in lower case.
  package static func key(of name: String) -> [UInt8] {
    var key: [UInt8] = []
    var digits: [UInt8] = []
    func closeNumber() {
      guard !digits.isEmpty else { return }
      let significant = digits.drop { $0 == zero }
      // "0" keeps numbers in the place of digits; no name has 200 digits in a row that matter.
      key += [zero, UInt8(clamping: significant.count)] + significant
      digits = []
    }
    for byte in name.lowercased().utf8 {
      if (zero...zero + 9).contains(byte) {
        digits.append(byte)
      } else {
        closeNumber()
        key.append(byte)
      }
    }
    closeNumber()
    return key
  }

  private static let zero = UInt8(ascii: "0")
}
