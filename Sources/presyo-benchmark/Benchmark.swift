import BudgetLanguage
import Catalog
import Interchange

/// Measures how fast questions are read: `presyo-benchmark DATA CORPUS` prints JSON.
@main
enum Benchmark {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else {
      print("usage: presyo-benchmark DATA CORPUS")
      return
    }
    let facts = try PlainDataFolder.read(from: arguments[1])
    guard let names = CatalogNames(facts) else {
      print("\(arguments[1]) holds no prices")
      return
    }
    let reader = BudgetReader(vocabulary: Vocabulary(names))
    var texts: [String] = []
    for name in ["develop.tsv", "measure.tsv"] {
      let table = try FileBytes.read("\(arguments[2])/\(name)")
      texts += String(decoding: table, as: UTF8.self).split(separator: "\n").dropFirst()
        .compactMap { $0.split(separator: "\t").first.map(String.init) }
    }
    let single = time(reading: texts, times: 20, by: reader)
    let base = texts.prefix(20).joined(separator: " ")
    let long = Array(repeating: base, count: 10).joined(separator: " ")
    let short = time(reading: [base], times: 200, by: reader)
    let tenfold = time(reading: [long], times: 200, by: reader)
    let rate = Double(texts.count * 20) / single
    print(
      "{\"queries\": \(texts.count), \"queries_per_second\": \(Int(rate)), "
        + "\"time_for_ten_times_the_length\": \(tenfold / short)}")
  }

  /// Seconds it takes to read all texts this many times.
  private static func time(reading texts: [String], times: Int, by reader: BudgetReader) -> Double {
    let clock = ContinuousClock()
    let duration = clock.measure {
      for _ in 0..<times {
        for text in texts { _ = try? reader.read(text) }
      }
    }
    let (seconds, attoseconds) = duration.components
    return Double(seconds) + Double(attoseconds) / 1e18
  }
}
