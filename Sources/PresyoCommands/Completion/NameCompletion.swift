import Answers
import Arguments
import Catalog

/// Names of the catalogue that a shell offers while a command is typed.
enum NameCompletion {
  /// Brands, by slug.
  static let brand = completion { catalogue in
    try catalogue.brandNames().map(\.id)
  }

  /// Phones, by id.
  static let phone = completion { catalogue in
    try catalogue.phoneNames().map(\.id)
  }

  /// Saved guides, by id.
  static let guide = completion { catalogue in
    try catalogue.guides().map(\.id)
  }

  /// Years that have a pricelist, and the comparison of two.
  static let year = completion { catalogue in
    ["diff"] + (try catalogue.info().phonesByYear.keys.sorted(by: >).map(String.init))
  }

  /// Asks the user's catalogue; says nothing where there is none yet or it cannot be read, since
  /// nobody who presses a key waits for a build or an error.
  private static func completion(
    _ names: @escaping @Sendable (Catalogue<DatabaseEngine>) throws -> [String]
  ) -> CompletionKind {
    .custom {
      guard let path = try? CatalogOptions.inUse(), CatalogLocation.exists(path),
        let catalogue = try? Catalogue.open(path), let all = try? names(catalogue)
      else { return [] }
      return all
    }
  }
}
