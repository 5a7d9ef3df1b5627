import Answers
import ArgumentParser
import Catalog
import CatalogStore
import Rendering

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "One phone: specifications, prices in force, every observation with its source.",
    discussion: "presyo show galaxy a06 5g")

  @Argument(help: ArgumentHelp("The phone's id, or words of its name.", valueName: "phone"))
  var words: [String]

  @OptionGroup var dates: DateOptions
  @OptionGroup var catalog: CatalogOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let printer = Printer(output)
    let open = try OpenCatalog.open(catalog)
    let record = try open.record(of: words.joined(separator: " "), dates)
    try printer.put(
      ShowRendering.render(
        record: record, history: PriceHistory.of(record), format: printer.format,
        options: printer.render))
  }
}

extension OpenCatalog {
  /// Everything about the phone that `words` name.
  func record(of words: String, _ dates: DateOptions) throws -> PhoneRecord {
    let phone = try phone(named: words)
    guard
      let record = try database.record(
        ofPhone: phone.id, asOf: dates.asOf, knownOn: dates.knownOn)
    else {
      throw Failure(.noInput, "There is no phone “\(words)” in the catalogue.")
    }
    return record
  }
}
