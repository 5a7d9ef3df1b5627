extension UInt64 {
  /// The digits in groups of three: `12,345`.
  package var grouped: String {
    guard self >= 1000 else { return String(self) }
    let last = self % 1000
    return "\((self / 1000).grouped),\(last < 10 ? "00" : last < 100 ? "0" : "")\(last)"
  }
}
