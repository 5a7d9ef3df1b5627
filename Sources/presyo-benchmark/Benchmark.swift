import BudgetLanguage
import Catalog
import Glibc
import Interchange

/// Measures how fast questions are read: `presyo-benchmark DATA CORPUS` prints JSON.
///
/// `presyo-benchmark DATA -` reads a question a line instead and prints how each is understood:
/// its canonical form, the words that are not understood, and the notes. `presyo-benchmark DATA
/// --files` takes files as an import does and prints where the rows of each went.
@main
enum Benchmark {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else {
      print("usage: presyo-benchmark DATA CORPUS|-|--files")
      return
    }
    let facts = try PlainDataFolder.read(from: arguments[1])
    if arguments[2] == "--files" {
      return FileStream().run(try FileTrial(facts, folder: arguments[1]))
    }
    guard let names = CatalogNames(facts) else {
      print("\(arguments[1]) holds no prices")
      return
    }
    let reader = BudgetReader(vocabulary: Vocabulary(names))
    if arguments[2] == "-" { return readLines(by: reader) }
    var texts: [String] = []
    for name in ["develop.tsv", "measure.tsv"] {
      let table = try FileBytes.read("\(arguments[2])/\(name)")
      texts += String(decoding: table, as: UTF8.self).split(separator: "\n").dropFirst()
        .compactMap { $0.split(separator: "\t").first.map(String.init) }
    }
    let rate =
      Double(texts.count) / best(of: 30) { for text in texts { _ = try? reader.read(text) } }
    let ratios = Shape.all(texts).map { (shape: $0, ratio: ratio(of: $0, by: reader)) }
    let worst = ratios.map { $0.ratio }.max() ?? 0
    print("{\"queries\": \(texts.count), \"queries_per_second\": \(Int(rate)),")
    print(" \"time_for_ten_times_the_length\": \(rounded(worst)),")
    print(" \"shapes\": {")
    print(
      ratios.map { "  \"\($0.shape.name)\": \(rounded($0.ratio))" }.joined(separator: ",\n"))
    print(" }}")
  }

  private static func rounded(_ number: Double) -> Double { (number * 100).rounded() / 100 }

  /// How much longer a text of this shape takes that is ten times as long: the middle of three
  /// measurements, since other work on the machine makes one of them too large or too small.
  private static func ratio(of shape: Shape, by reader: BudgetReader) -> Double {
    let short = shape.text(ofLength: 2_000)
    let long = String(repeating: short, count: 10)
    let ratios = (0..<3).map { _ in
      let base = best(of: 7) { for _ in 0..<10 { _ = try? reader.read(short) } } / 10
      return best(of: 7) { _ = try? reader.read(long) } / base
    }
    return ratios.sorted()[1]
  }

  /// The processor seconds of the quickest of several runs, which the rest of the machine
  /// disturbed least.
  private static func best(of runs: Int, _ work: () -> Void) -> Double {
    (0..<runs).map { _ in
      let start = processorSeconds
      work()
      return processorSeconds - start
    }.min() ?? 0
  }

  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func readLines(by reader: BudgetReader) {
    while let line = readLine() {
      do throws(BudgetLanguageError) {
        let reading = try reader.read(line)
        let unknown = reading.tokens.filter { $0.role == .unknown }.map { token in
          token.text + (token.suggestion.map { "→\($0)" } ?? "")
        }
        print(
          line, reading.query.canonical, unknown.joined(separator: "|"),
          reading.sentences.joined(separator: " "), separator: "\t")
      } catch {
        print(line, "", "", error.message, separator: "\t")
      }
    }
  }
}
