import Catalog

/// What an import settled anew between the reader's own sources.
struct FieldSettlement: Sendable {
  /// Phones and fields of which what was doubted is written anew.
  let fields: Set<FieldBook.Place>
  let conflicts: [SourceConflict]
  /// Phones and sources on which no field rests any more.
  let emptied: Set<FieldBook.Place>
  let isOwn: @Sendable (String) -> Bool

  /// Takes out of facts what is to be written anew.
  func clear(_ facts: inout CatalogFacts) {
    if !fields.isEmpty {
      facts.conflicts.removeAll { conflict in
        isOwn(conflict.rejectedSource)
          && fields.contains(.init(phone: conflict.phone, name: conflict.field))
      }
    }
    if !emptied.isEmpty {
      facts.fieldSources.removeAll { entry in
        emptied.contains(.init(phone: entry.phone, name: entry.source))
      }
    }
  }
}
