import Catalog

/// A disagreement of sources as an object of JSON.
enum ConflictJSON {
  static func object(_ conflict: SourceConflict) -> JSONValue {
    [
      "id": .string(conflict.phone), "field": .string(conflict.field),
      "believed": .string(conflict.believed),
      "believed_source_id": .string(conflict.believedSource),
      "rejected": .string(conflict.rejected),
      "rejected_source_id": .string(conflict.rejectedSource),
      "rule": .string(ConflictRule.words(of: conflict.rule).english),
    ]
  }
}
