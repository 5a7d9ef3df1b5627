import Answers
import Arguments
import Catalog
import CatalogStore
import Interchange
import Rendering

struct PriceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "price",
    abstract: "Add one price to your own facts, or take one back.",
    discussion: """
        presyo price add "galaxy a06 5g" 7490 --source https://example.com
        presyo price retract "galaxy a06 5g" 7490 --reason "a slip of the hand"
      """,
    subcommands: [PriceAddCommand.self, PriceRetractCommand.self])
}

struct PriceAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add one price to your own facts.",
    discussion: """
        presyo price add "galaxy a06 5g" 7490 --source https://example.com
        presyo price add "galaxy a15" 6990 --kind srp --source https://example.com
      """)

  @Argument(
    help: ArgumentHelp("The phone's id, or words of its name.", valueName: "phone"),
    completion: NameCompletion.phone)
  var phone: String

  @Argument(help: ArgumentHelp("The amount in pesos.", valueName: "amount"))
  var amount: String

  @Option(
    name: "variant", help: ArgumentHelp("RAM and storage, such as 4/128.", valueName: "variant"))
  var variant: String?

  @Option(
    name: "kind",
    help: ArgumentHelp(
      "srp, price-drop, promo, online, street, shop or kit (default: shop).", valueName: "kind"))
  var kind: String?

  @Option(name: "from", help: ArgumentHelp("When it took effect.", valueName: "date"))
  var from: String?

  @Option(name: "until", help: ArgumentHelp("The last day of a promo.", valueName: "date"))
  var until: String?

  @Flag(name: "accept-outliers", help: "Take a price far from all that is known of the phone.")
  var acceptOutliers = false

  @OptionGroup var source: FactSourceOptions
  @OptionGroup var editing: EditingOptions
  @OptionGroup var catalog: CatalogOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let found = try CatalogueOpening.open(catalog).phone(named: phone)
    let today = try Today.day().iso
    var row = OneRowImport([
      ("id", found.id), ("model", found.model), ("price", amount), ("currency", "PHP"),
      ("variant", variant), ("price_kind", kind), ("date", from), ("until", until),
      ("source", source.source), ("publisher", source.publisher),
      ("observed_on", source.date ?? today),
    ])
    row.acceptsOutliers = acceptOutliers
    try OneFactPrinting(editing: editing, catalog: catalog, output: output).put(
      title: "price add \(found.id) \(amount)", source.scope(ofPhone: found.id, today: today)
    ) { try row.plan(over: $0) }
  }
}

struct PriceRetractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retract", abstract: "Take a price back; it stays, says so, and counts no longer.",
    discussion: """
        presyo price add "galaxy a06 5g" 7490 --source https://example.com
        presyo price retract "galaxy a06 5g" 7490 --reason "a slip of the hand"
      """)

  @Argument(
    help: ArgumentHelp("The phone's id, or words of its name.", valueName: "phone"),
    completion: NameCompletion.phone)
  var phone: String

  @Argument(help: ArgumentHelp("The amount in pesos.", valueName: "amount"))
  var amount: String

  @Option(
    name: "variant",
    help: ArgumentHelp("Only of this RAM and storage, such as 4/128.", valueName: "variant"))
  var variant: String?

  @Option(
    name: "source",
    help: ArgumentHelp(
      "Only from this source, by its address or id (default: from every source).",
      valueName: "url"))
  var source: String?

  @Option(name: "reason", help: ArgumentHelp("Why it is taken back.", valueName: "text"))
  var reason: String

  @OptionGroup var editing: EditingOptions
  @OptionGroup var catalog: CatalogOptions

  func run() throws {
    let found = try CatalogueOpening.open(catalog).phone(named: phone)
    let configuration = try variant.map(Self.configuration)
    guard case .pesos(let amount, _) = AmountText.read(amount) else {
      throw Failure(.usage, .notAnAmount(amount))
    }
    let day = PartialDate(try Today.day())
    var count = 0
    var isKnown = false
    let editing = FactsEditing(
      catalog: catalog, into: editing.into, title: "price retract \(found.id) \(amount.plain)",
      isDryRun: editing.dryRun, scope: .phone(found.id, url: nil, sourceID: nil))
    let files = try editing.run { facts, _ in
      let places = Set(
        facts.sources.filter { $0.id == source || $0.url == source }.map(\.id))
      if source != nil, places.isEmpty {
        throw Failure(
          .noInput,
          Phrase(
            "There is no source “\(source ?? "")”; presyo show \(found.id) lists them.",
            "Walang source na “\(source ?? "")”; nasa presyo show \(found.id) ang mga ito."))
      }
      func isMeant(_ price: PriceObservation) -> Bool {
        price.phone == found.id && price.amount == amount
          && (configuration.map { $0 == price.configuration } ?? true)
          && (source == nil || places.contains(price.source))
      }
      let meant = facts.prices.filter(isMeant)
      count = meant.count
      isKnown = facts.retractedPrices.contains(where: isMeant)
      guard !meant.isEmpty || isKnown else {
        let known = Set(facts.prices.filter { $0.phone == found.id }.map(\.amount)).sorted()
        throw Failure(
          .noInput, .noSuchPrice(found.name, known: known.prefix(8).map(\.formatted)))
      }
      var after = facts
      after.retractions += Set(
        meant.map {
          Retraction(
            phone: found.id, configuration: $0.configuration, amount: amount,
            source: source == nil ? nil : $0.source, reason: reason, retractedOn: day)
        })
      return after.applyingRetractions()
    }
    StandardStreams.note(
      count == 0
        ? .takenBackAlready(found.name)
        : editing.isDryRun
          ? .wouldTakeBack(count, amount, found.name)
          : .takenBack(count, amount, found.name, files))
  }

  private static func configuration(_ text: String) throws -> Configuration {
    guard let configuration = ImportText.configuration(text) else {
      throw Failure(
        .usage,
        Phrase(
          "“\(text)” is not RAM and storage; write it as 4/128.",
          "Hindi RAM at storage ang “\(text)”; isulat bilang 4/128."))
    }
    return configuration
  }
}
