import Answers
import Arguments
import Catalog
import CatalogStore
import Editing
import Interchange
import Rendering

struct PhoneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "phone",
    abstract: "Add one phone to your own facts, or correct one.",
    discussion: """
        presyo phone add "Galaxy A08" --brand Samsung --source https://example.com
        presyo phone edit "galaxy a06 5g" --set nfc=no --source https://example.com
      """,
    subcommands: [PhoneAddCommand.self, PhoneEditCommand.self])
}

/// Fields of a phone with their values, as options.
struct FieldOptions: ParsableArguments {
  @Option(
    name: "set",
    help: ArgumentHelp(
      "A column of phones.csv and its value, such as battery_mah=5000; may be repeated.",
      valueName: "field=value"))
  var fields: [String] = []

  /// The fields and values, in the order given.
  func read() throws -> [(name: String, value: String)] {
    try fields.map { text in
      guard let sign = text.firstIndex(of: "="), sign != text.startIndex else {
        throw Failure(
          .usage,
          Phrase(
            "“\(text)” sets nothing; write it as battery_mah=5000.",
            "Walang itinatakda ang “\(text)”; isulat bilang battery_mah=5000."))
      }
      return (String(text[..<sign]), String(text[text.index(after: sign)...]))
    }
  }
}

struct PhoneAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add one phone to your own facts.",
    discussion: """
        presyo phone add "Galaxy A09" --brand Samsung --source https://example.com
      """)

  @Argument(help: ArgumentHelp("The phone's name with its brand.", valueName: "name"))
  var name: String

  @Option(
    name: "brand",
    help: ArgumentHelp("Its brand, where the name does not begin with it.", valueName: "brand"))
  var brand: String?

  @Option(
    name: "variant", help: ArgumentHelp("RAM and storage, such as 4/128.", valueName: "variant"))
  var variant: String?

  @OptionGroup var fields: FieldOptions
  @OptionGroup var source: FactSourceOptions
  @OptionGroup var editing: EditingOptions
  @OptionGroup var catalog: CatalogOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let today = try Today.day().iso
    let fields = try fields.read()
    if let unknown = fields.first(where: { ImportField(name: $0.name) == nil }) {
      throw Failure(
        .usage,
        Phrase(
          "There is no field “\(unknown.name)” of a phone.",
          "Walang detalye ng phone na “\(unknown.name)”."))
    }
    var row = OneRowImport(
      [
        ("model", name), ("brand", brand), ("variant", variant), ("source", source.source),
        ("publisher", source.publisher), ("observed_on", source.date ?? today),
      ] + fields.map { ($0.name, Optional($0.value)) })
    row.createsPhones = true
    try OneFactPrinting(editing: editing, catalog: catalog, output: output).put(
      title: "phone add \(name)", source.scope(today: today)
    ) { facts in
      let plan = try row.plan(over: facts)
      guard plan.additions.phones.isEmpty,
        let known = plan.unchanged.first ?? plan.changed.first ?? plan.added.first
      else { return plan }
      throw Failure(
        .badData,
        Phrase(
          "\(known.phone) is that phone already; presyo phone edit corrects it.",
          "\(known.phone) na ang phone na iyon; presyo phone edit para itama."))
    }
  }
}

struct PhoneEditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Correct what is known of a phone, over the facts that ship.",
    discussion: """
        presyo phone edit "galaxy a06 5g" --set nfc=no --source https://example.com
      """)

  @Argument(
    help: ArgumentHelp("The phone's id, or words of its name.", valueName: "phone"),
    completion: NameCompletion.phone)
  var phone: String

  @OptionGroup var fields: FieldOptions
  @OptionGroup var source: FactSourceOptions
  @OptionGroup var editing: EditingOptions
  @OptionGroup var catalog: CatalogOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard !fields.fields.isEmpty else {
      throw ValidationError(
        Phrase(
          "Say what is to change, such as --set battery_mah=5000.",
          "Sabihin kung ano ang babaguhin, gaya ng --set battery_mah=5000."))
    }
  }

  func run() throws {
    let found = try CatalogueOpening.open(catalog).phone(named: phone)
    let today = try Today.day()
    let edit = PhoneEdit(
      phone: found.id, fields: try fields.read(), source: source.source,
      publisher: source.publisher, readOn: source.date ?? today.iso)
    let printer = Printer(output)
    var account = editing.account()
    let change = FactsEditing(
      catalog: catalog, into: editing.into, title: "phone edit \(found.id)",
      isDryRun: editing.dryRun, scope: source.scope(ofPhone: found.id, today: today.iso))
    let files = try change.run { facts, _ in
      account = editing.account()
      do throws(PhoneEditError) {
        let edited = try edit.applied(to: facts)
        account.take(edited.changes, of: found.id)
        return edited.facts
      } catch {
        throw Failure(.badData, error.phrase)
      }
    }
    account.noteFiles(files)
    let summary = account.summary
    try printer.put(summary, ofChangedFiles: files)
  }
}
