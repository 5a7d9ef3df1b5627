import Answers
import ArgumentParser
import Catalog
import CatalogStore
import Rendering

struct SimilarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "similar",
    abstract: "The phones nearest to one, with what differs.",
    discussion: "presyo similar \"iphone 15\" --cheaper")

  @Argument(help: ArgumentHelp("The phone's id, or words of its name.", valueName: "phone"))
  var words: [String]

  @Flag(help: "Only cheaper phones: those that give up least.")
  var cheaper = false

  @Option(help: ArgumentHelp("How many phones to show.", valueName: "n"))
  var limit = 10

  @OptionGroup var dates: DateOptions
  @OptionGroup var catalog: CatalogOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let printer = Printer(output)
    let open = try OpenCatalog.open(catalog)
    let name = try open.phone(named: words.joined(separator: " "))
    let index = try open.index(dates)
    let day = dates.asOf ?? index.latestDay
    let offers = index.startingOffers(of: index.phones, on: day)
    guard let offer = offers.first(where: { $0.phone.id == name.id }) else {
      throw Failure(.noInput, "\(name.name) was not known on \(index.knownOn?.iso ?? day.iso).")
    }
    let similar = SimilarPhones.of(
      offer, among: offers, cheaper: cheaper, asOf: day, limit: max(1, limit))
    if cheaper, similar.offer.price == nil {
      throw Failure(
        .noInput,
        "\(similar.offer.name) has no peso price, so nothing can be called cheaper; drop --cheaper."
      )
    }
    try printer.put(
      SimilarRendering.render(similar: similar, format: printer.format, options: printer.render))
  }
}
