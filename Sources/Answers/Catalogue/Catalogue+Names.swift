public import Catalog

extension Catalogue {
  /// Every brand, by id.
  public func brandNames() throws(CatalogueError) -> [Brand] {
    try read { session throws(CatalogueError) in try session.brands() }
  }

  /// Every phone by its names, by id.
  public func phoneNames() throws(CatalogueError) -> [PhoneName] {
    try read { session throws(CatalogueError) in try session.phoneNames() }
  }
}
