import Answers
import Arguments
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
      folder with other files in it is left alone. Where the program that runs in a page is beside
      presyo, the pages have a box for questions, which also works without a connection.
      """)

  @Option(
    name: ["o", "output"],
    help: ArgumentHelp("The folder to write into: a new, an empty or its own.", valueName: "dir"))
  var output: String

  @Option(
    name: "base-url",
    help: ArgumentHelp(
      "Where the site will stand; needed for a sitemap, canonical addresses and previews.",
      valueName: "address"))
  var baseURL: String?

  @Option(
    name: "page-program",
    help: ArgumentHelp(
      "The program that answers questions in the pages, where it is not the one beside presyo.",
      valueName: "file"), completion: .file(ending: ".wasm"))
  var pageProgram: String?

  @Flag(name: "without-program", help: "Write the pages without the box for questions.")
  var withoutProgram = false

  @OptionGroup var dates: DateOptions
  @OptionGroup var catalog: CatalogOptions

  func validate() throws {
    if withoutProgram, pageProgram != nil {
      throw ValidationError(
        Phrase(
          "--without-program and --page-program ask for opposite things; keep one of them.",
          "Magkasalungat ang --without-program at --page-program; isa lang sa mga ito ang iwan."))
    }
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
    let progress = ProgressLine(title: Phrase("Writing the site", "Isinusulat ang site"))
    defer { progress.finish() }
    progress.show(.readingFacts)
    let program = withoutProgram ? nil : try SiteProgramFile.bytes(named: pageProgram)
    let site = try Site(catalogue, baseURL: baseURL, program: program)
    progress.show(.readingFacts)
    let writer = try OwnedFolderWriter(to: output)
    defer { writer.wait() }
    let facts = site.everything
    // Made beside the pages; what it fails with is told before anything is put in place.
    let catalogueFile = Later { try SiteCatalogue.bytes(of: facts) }
    _ = site.files(
      downloads: [
        (SiteCatalogue.name, SiteCatalogue.words, { (try? catalogueFile.value) ?? [] })
      ],
      progress: { progress.count(.page, done: $0, of: $1) },
      ready: { files in writer.add(files.map { ($0.path, $0.bytes) }) })
    _ = try catalogueFile.value
    progress.show(Phrase("putting files in place", "inilalagay ang mga file"))
    let changes = try writer.finish()
    progress.finish()
    OldReadings.say()
    if program == nil, !withoutProgram { StandardStreams.note(SiteProgramFile.missing) }
    StandardStreams.note(
      Phrase(
        "\(output): \(changes.created) files new, \(changes.replaced) changed, \(changes.removed) removed, \(changes.unchanged) as they were.",
        "\(output): \(changes.created) file ang bago, \(changes.replaced) ang nagbago, \(changes.removed) ang inalis, \(changes.unchanged) ang gaya ng dati."
      ))
  }
}
