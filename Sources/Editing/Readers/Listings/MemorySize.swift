/// Sizes of RAM and storage as shops write them.
enum MemorySize {
  /// Gigabytes of `8GB`, `256Gb`, `512G`, `1TB`, `512MB`; `nil` for anything else, such as `5G`.
  static func gigabytes(_ text: some StringProtocol) -> Double? {
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    guard let number = Double(digits), number > 0, number < 10_000 else { return nil }
    switch text.dropFirst(digits.count).uppercased() {
    case "GB": return number
    case "G": return number >= 16 ? number : nil
    case "TB": return number <= 8 ? number * 1024 : nil
    case "MB": return number / 1024
    default: return nil
    }
  }
}
