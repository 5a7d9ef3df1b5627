import Answers
import ArgumentParser
import Catalog
import Interchange
import Rendering
import Site

struct SiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: "The whole catalogue as a static website.",
    discussion: """
        presyo site -o public
        presyo site -o public --base-url https://prices.example.ph/

      Any server of files can publish the folder, at its root or in a subfolder. Written again, only
      files whose bytes change are replaced, and what is no longer part of the site is removed. A
      folder with other files in it is left alone.
      """)

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("The folder to write into: a new, an empty or its own.", valueName: "dir"))
  var output: String

  @Option(
    help: ArgumentHelp(
      "Where the site will stand; needed for a sitemap, canonical addresses and previews.",
      valueName: "address"))
  var baseURL: String?

  @OptionGroup var dates: DateOptions
  @OptionGroup var catalog: CatalogOptions

  func validate() throws {
    guard let baseURL else { return }
    guard WebAddress.isSafe(baseURL), WebAddress.encoded(baseURL) == baseURL,
      !baseURL.contains("?"), !baseURL.contains("#")
    else {
      throw ValidationError(
        Phrase(
          "“\(baseURL)” is no address of a site; write it as https://prices.example.ph/.",
          "Hindi address ng site ang “\(baseURL)”; isulat bilang https://prices.example.ph/."))
    }
  }

  func run() throws {
    let catalogue = try CatalogueOpening.open(catalog, dates)
    let files = try Site(catalogue, baseURL: baseURL).files()
    let changes = try OwnedFolder.write(files.map { ($0.path, $0.bytes) }, to: output)
    OldReadings.say()
    StandardStreams.note(
      Phrase(
        "\(output): \(changes.created) files new, \(changes.replaced) changed, \(changes.removed) removed, \(changes.unchanged) as they were.",
        "\(output): \(changes.created) file ang bago, \(changes.replaced) ang nagbago, \(changes.removed) ang inalis, \(changes.unchanged) ang gaya ng dati."
      ))
  }
}
