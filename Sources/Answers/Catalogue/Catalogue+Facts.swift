internal import BudgetLanguage
public import Catalog

extension Catalogue {
  /// Where sources disagree, which was believed, and by which rule.
  ///
  /// - Parameters:
  ///   - field: only this field, such as `battery_mah`.
  ///   - brand: only this brand, by slug, name or alias.
  public func conflicts(
    field: String? = nil, brand: String? = nil
  ) throws(CatalogueError) -> ConflictsAnswer {
    try read { session throws(CatalogueError) in
      let slug: String? =
        if let brand { try session.vocabulary().brand(named: brand) } else { nil }
      if let field {
        let fields = try session.conflictFields()
        guard fields.contains(field) else { throw .noSuchField(field, fields: fields) }
      }
      let conflicts = try session.conflicts(field: field, brand: slug)
      let sources = try session.sources(
        conflicts.flatMap { [$0.believedSource, $0.rejectedSource] })
      return ConflictsAnswer(conflicts: conflicts, sources: sources)
    }
  }

  /// What is in the catalogue: counts, years, latest date, sources.
  public func info() throws(CatalogueError) -> CatalogSummary {
    try read { session throws(CatalogueError) in try session.summary() }
  }

  /// Everything in the catalogue, in the fixed order of the plain-data form.
  public func facts() throws(CatalogueError) -> CatalogFacts {
    try read { session throws(CatalogueError) in try session.facts() }
  }
}
