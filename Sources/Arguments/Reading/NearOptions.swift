internal import Catalog

/// The options that may be meant by one that is not there.
enum NearOptions {
  /// What begins so, else what is a slip away.
  static func of(_ typed: String, among boxes: [ArgumentBox]) -> [String] {
    let names = boxes.compactMap { $0.names?.long } + BuiltInOption.names
    let word = typed.drop { $0 == "-" }.lowercased()
    guard word.count > 1 else { return [] }
    let begun = names.filter { word.count > 2 && $0.hasPrefix(word) }
    let near =
      begun.isEmpty
      ? nearest(to: Array(word.utf8), among: names).map { [$0] } ?? [] : Array(begun.prefix(3))
    return near.map { "--\($0)" }
  }

  private static func nearest(to word: [UInt8], among names: [String]) -> String? {
    var best: (distance: Int, name: String)?
    for name in names {
      let limit = min(2, (name.utf8.count - 1) / 2, (best?.distance ?? 3) - 1)
      guard let distance = EditDistance.between(word, Array(name.utf8), limit: limit) else {
        continue
      }
      best = (distance, name)
    }
    return best?.name
  }
}
