public import Catalog

/// A catalogue that answers: one method for each question, each giving a value that holds all that
/// any face shows.
///
/// A catalogue answers at one moment. All reads of one answer see the same state of the catalogue,
/// and the prices of another day are derived once for them.
public struct Catalogue<Engine: CatalogueEngine>: Sendable {
  /// What reads the catalogue.
  public let engine: Engine
  /// The moment that is asked about.
  public let moment: AskedMoment

  public init(_ engine: Engine, moment: AskedMoment = AskedMoment()) {
    self.engine = engine
    self.moment = moment
  }

  /// The same catalogue, asked about another moment.
  ///
  /// - Parameters:
  ///   - day: the day whose prices are asked for; `nil` is the latest day a price was read.
  ///   - knownOn: leaves out what was read after that day.
  public func asOf(_ day: CalendarDay?, knownOn: CalendarDay? = nil) -> Catalogue {
    Catalogue(engine, moment: AskedMoment(asOf: day, knownOn: knownOn))
  }

  func read<Answer>(
    _ body: (Engine.Session) throws(CatalogueError) -> Answer
  ) throws(CatalogueError) -> Answer {
    try engine.read(moment, body)
  }
}
