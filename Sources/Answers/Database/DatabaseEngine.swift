public import BudgetLanguage
public import Catalog
public import CatalogStore

/// Answers from an SQLite file.
public struct DatabaseEngine: CatalogueEngine {
  public let database: CatalogDatabase

  public init(_ database: CatalogDatabase) { self.database = database }

  public func read<Answer>(
    _ moment: AskedMoment, _ body: (DatabaseSession) throws(CatalogueError) -> Answer
  ) throws(CatalogueError) -> Answer {
    do {
      return try database.session(asOf: moment.asOf, knownOn: moment.knownOn) { session in
        try body(DatabaseSession(session: session))
      }
    } catch CatalogueError.noPrices {
      throw .noPrices(path: database.path)
    } catch let error as CatalogueError {
      throw error
    } catch let error as CatalogStoreError {
      throw .store(error)
    } catch {
      throw .store(.inputOutput(path: database.path, detail: "\(error)"))
    }
  }
}

extension Catalogue where Engine == DatabaseEngine {
  /// Opens the catalogue in an SQLite file for reading.
  public static func open(_ path: String) throws(CatalogueError) -> Catalogue {
    do {
      return Catalogue(DatabaseEngine(try CatalogDatabase.open(path: path)))
    } catch let error as CatalogStoreError {
      throw .store(error)
    } catch {
      throw .store(.inputOutput(path: path, detail: "\(error)"))
    }
  }

  /// How a question is read: as which conditions and which SQL.
  public func explain(_ question: String) throws(CatalogueError) -> ExplainAnswer {
    try read { session throws(CatalogueError) in
      try session.explain(try session.reading(of: question))
    }
  }

  /// How `reading` understands a question with the names that its words can mean, in one read of
  /// the catalogue; gives back what it refuses.
  public func explain<Refusal: Error>(
    _ question: String, reading: (Vocabulary) -> Result<QueryReading, Refusal>
  ) throws(CatalogueError) -> Result<ExplainAnswer, Refusal> {
    try read { session throws(CatalogueError) in
      switch reading(try session.vocabulary(for: [question])) {
      case .success(let reading): .success(try session.explain(reading))
      case .failure(let refusal): .failure(refusal)
      }
    }
  }

  /// What answers a question that was read before.
  public func explain(_ reading: QueryReading) throws(CatalogueError) -> ExplainAnswer {
    try read { session throws(CatalogueError) in try session.explain(reading) }
  }

  /// Every check of the catalogue with what it looked at and what it found.
  public func verify() throws(CatalogueError) -> [CheckReport] {
    do {
      return try engine.database.verification()
    } catch let error as CatalogStoreError {
      throw .store(error)
    } catch {
      throw .store(.inputOutput(path: engine.database.path, detail: "\(error)"))
    }
  }
}

extension DatabaseSession {
  fileprivate func explain(_ reading: QueryReading) throws(CatalogueError) -> ExplainAnswer {
    let statement = CatalogDatabase.statement(for: reading.query)
    return ExplainAnswer(
      reading: reading, sql: statement.sql, parameters: statement.parameters,
      brandNames: try brandTable().mapValues { $0.name })
  }
}
