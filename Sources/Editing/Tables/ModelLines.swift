import Catalog
import Interchange

/// What is known of whole lines of a brand's models: which have 5G only, and which are released in
/// China first under the same names.
package struct ModelLines: Sendable {
  /// The first words of a line's models, and the number from which on the line counts.
  private struct Line {
    let start: String
    let number: Int?

    /// Whether a model is of the line; `#` opens a line of bare numbers. A Lite is of no line.
    func holds(_ model: String) -> Bool {
      let compact = ModelName(model).compact
      guard compact.hasPrefix(start), !ModelWords.of(model).contains("lite") else { return false }
      let digits = compact.dropFirst(start.count).prefix { $0.isASCII && $0.isNumber }
      guard let number else { return true }
      return Int(digits).map { $0 >= number } ?? false
    }
  }

  private var networks: [String: [(line: Line, network: Network)]] = [:]
  private var chinese: [String: [Line]] = [:]

  package init() {}

  init(_ folder: TableFolder) throws {
    let columns = ["brand_id", "line", "from_number", "network"]
    for row in try folder.rows("network-lines.csv", columns: columns) {
      guard let network = Network(name: row["network"]), let number = Int(row["from_number"]) else {
        continue
      }
      let line = Line(start: ModelName(row["line"]).compact, number: number)
      networks[row["brand_id"], default: []].append((line, network))
    }
    for row in try folder.rows("chinese-lines.csv", columns: ["brand_id", "line"]) {
      let line =
        row["line"] == "#"
        ? Line(start: "", number: 1) : Line(start: ModelName(row["line"]).compact, number: nil)
      chinese[row["brand_id"], default: []].append(line)
    }
  }

  /// The only network with which a line's models are sold; `nil` where the line has several.
  func network(brand: String, model: String) -> Network? {
    networks[brand]?.first { $0.line.holds(model) }?.network
  }

  /// Whether a Chinese model of the same name comes first; models with a T and FE are for the world.
  func isChineseFirst(brand: String, model: String) -> Bool {
    let words = ModelWords.of(model)
    guard !words.contains("fe"), !words.contains(where: { $0.hasSuffix("t") && $0.count < 4 })
    else { return false }
    return chinese[brand]?.contains { $0.holds(model) } == true
  }
}
