import Answers
import Arguments
import Catalog
import CatalogStore
import Rendering

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check the catalogue; exit status 65 if anything fails.",
    discussion: """
        presyo verify

      Every price sourced, dated and in one band; no orphan, no variant twice, no impossible
      value.
      """
  )

  @OptionGroup var catalog: CatalogOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let printer = Printer(output)
    let catalogue = try CatalogueOpening.open(catalog)
    let reports = try catalogue.verify()
    try printer.put { VerifyRendering.render(checks: reports, format: $0, options: $1) }
    let errors = reports.reduce(0) { $0 + $1.count(.error) }
    if errors > 0 {
      throw Failure(
        .badData,
        Phrase(
          "The catalogue \(catalogue.engine.database.path) breaks \(errors) of its promises.",
          "\(errors) pangako ang hindi natutupad ng catalogue \(catalogue.engine.database.path)."))
    }
  }
}
