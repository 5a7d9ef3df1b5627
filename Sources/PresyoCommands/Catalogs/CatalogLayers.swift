import Answers
import BudgetLanguage
import Catalog
import CatalogStore
import Interchange
import Rendering

/// The facts that a catalogue is made from, as the catalogue itself remembers them.
struct CatalogLayers {
  let layers: FactsLayers
  /// Whether the base is a folder that somebody named, and not the facts that ship.
  let isNamed: Bool

  init(_ layers: FactsLayers, isNamed: Bool = false) {
    self.layers = layers
    self.isNamed = isNamed
  }

  /// The layers that a catalogue was built from; `nil` where it does not say.
  init?(marks: [String: String]) {
    guard let base = marks["base.path"], let own = marks["own.path"] else { return nil }
    self.init(FactsLayers(base: base, own: own), isNamed: marks["base.named"] == "yes")
  }

  /// What a catalogue of these layers is to remember of them.
  ///
  /// - Parameter known: what it remembers; a layer that has not moved since is not read again.
  func marks(knowing known: [String: String] = [:]) throws -> [String: String] {
    var marks = isNamed ? ["base.named": "yes"] : [:]
    for (name, path) in [("base", layers.base), ("own", layers.own)] {
      let status = LayerStamp.status(of: path)
      let isSame = known["\(name).path"] == path && known["\(name).status"] == status
      let content = isSame ? known["\(name).content"] : nil
      let stamp =
        try content.map { LayerStamp(path: path, status: status, content: $0) }
        ?? LayerStamp.of(path)
      marks["\(name).path"] = stamp.path
      marks["\(name).status"] = stamp.status
      marks["\(name).content"] = stamp.content
    }
    return marks
  }

  /// The layers for people: where they lie, how much they hold, when they last changed.
  func described() throws -> [InfoLayer] {
    try [("shipped", layers.base), ("own", layers.own)].map { name, path in
      let rows = try PlainDataFolder.files(in: path).values.reduce(0) { sum, bytes in
        sum + CSVReading(bytes: bytes).table.rows.count
      }
      let seconds = LayerStamp.lastChange(of: path)
      return InfoLayer(
        name: name, path: path, rows: rows,
        lastChange: seconds.map { CalendarDay(ordinal: ($0 + 8 * 3600) / 86_400).iso })
    }
  }

  /// Names of the layers that are no longer what a catalogue remembers.
  func changed(since marks: [String: String]) throws -> [Phrase] {
    try [("base", Phrase.shippedFacts, layers.base), ("own", .ownFacts, layers.own)]
      .compactMap { name, words, path -> Phrase? in
        guard let status = marks["\(name).status"], let content = marks["\(name).content"] else {
          return words
        }
        let stamp = LayerStamp(path: marks["\(name).path"] ?? "", status: status, content: content)
        return try stamp.holds(at: path) ? nil : words
      }
  }

  /// Builds the catalogue at `path` from both layers; says what of the own facts was set aside.
  @discardableResult
  func build(at path: String) throws -> CatalogFacts {
    let marks = try marks()
    let reading = try layers.read(latest: SoundFacts.latestDay(try Today.day()))
    Self.complain(of: reading.setAside, in: layers.own)
    var facts = try Self.withReadableGuides(reading, in: layers)
    try CatalogLocation.makeFolder(CatalogLocation.parent(of: path))
    let progress = ProgressLine(title: .buildingCatalogue)
    if facts.brandWords.isEmpty {
      facts.brandWords = try Self.shipped(.brandWords, knowing: facts).brandWords
    }
    if facts.chipsetClasses.isEmpty {
      facts.chipsetClasses = try Self.shipped(.chipsetClasses, knowing: facts).chipsetClasses
    }
    try CatalogDatabase.build(facts, at: path, marks: marks) { step in
      progress.show(step.words)
    }
    progress.finish()
    return facts
  }

  /// A table that ships, for a folder that has none of its own: `Galaxy` means Samsung, and a
  /// chipset is as good, in any list.
  private static func shipped(
    _ file: PlainDataFile, knowing facts: CatalogFacts
  ) throws -> CatalogFacts {
    guard let shipped = CatalogLocation.shippedFacts() else { return CatalogFacts() }
    let path = "\(shipped)/\(file.name)"
    guard CatalogLocation.exists(path) else { return CatalogFacts() }
    return try PlainDataFolder.reading(from: path, knowing: facts).facts
  }

  /// The facts without the own guides whose titles are no question; one below is a mistake of the
  /// folder.
  private static func withReadableGuides(
    _ reading: FactsLayers.Reading, in layers: FactsLayers
  ) throws -> CatalogFacts {
    let mistakes = GuideTitles.mistakes(in: reading.facts, of: reading.facts.guides)
    guard !mistakes.isEmpty else { return reading.facts }
    if let below = mistakes.first(where: { !reading.ownGuides.contains($0.guide.id) }) {
      throw Failure(.badData, Phrase(same: "\(layers.base)/guides.csv: ") + below.words)
    }
    for mistake in mistakes {
      StandardStreams.complain(
        .presyo(.setAside(Phrase(same: "\(layers.own)/guides.csv: ") + mistake.words)))
    }
    var facts = reading.facts
    let ids = Set(mistakes.map(\.guide.id))
    facts.guides.removeAll { ids.contains($0.id) }
    return facts
  }

  private static func complain(of errors: [FactError], in folder: String) {
    guard !errors.isEmpty else { return }
    StandardStreams.complain(
      .presyo(
        Phrase(
          "these of your own facts in \(folder) were set aside and stay in their files:",
          "isinantabi ang mga ito sa sarili mong datos sa \(folder) at nananatili sa file nila:")))
    for error in errors.prefix(5) { StandardStreams.complain(Phrase(same: "  ") + error.phrase) }
    if errors.count > 5 {
      StandardStreams.complain(Phrase(same: "  ") + .andMore(errors.count - 5))
    }
  }
}

extension GuideTitles.Mistake {
  /// One sentence: which guide, and what is wrong with its title.
  var words: Phrase {
    Phrase(
      "the title “\(guide.title)” of \(guide.id) is no question: \(reason.phrase)",
      "hindi tanong ang pamagat na “\(guide.title)” ng \(guide.id): \(reason.phrase)")
  }
}
