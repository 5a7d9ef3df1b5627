import ArgumentParser
import Catalog
import CatalogStore
import Rendering

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "How a question was read: as which conditions, options and SQL.",
    discussion: "presyo explain \"5G under PHP 20K\" --format json")

  @OptionGroup var question: QueryOptions
  @OptionGroup var catalog: CatalogOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let printer = Printer(output)
    let open = try OpenCatalog.open(catalog)
    let vocabulary = try open.vocabulary()
    let reading = try question.reading(in: vocabulary)
    let statement = open.database.statement(for: reading.query)
    try printer.put(
      ExplainRendering.render(
        reading: reading, sql: statement.sql, parameters: statement.parameters.map(JSONValue.init),
        brandNames: try open.brandNames(), format: printer.format, options: printer.render))
  }
}

extension JSONValue {
  /// A bound value as explain shows it.
  init(_ value: SQLValue) {
    switch value {
    case .integer(let integer): self = .integer(Int(integer))
    case .real(let real): self = .number(real)
    case .text(let text): self = .string(text)
    }
  }
}
