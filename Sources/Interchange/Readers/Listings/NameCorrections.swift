/// Names that a page writes wrongly, known by the address of the phone's own page.
enum NameCorrections {
  private static let bySlug = ["iphone-16-plus": "Apple iPhone 16 Plus"]

  static func name(_ written: String, slug: String) -> String { bySlug[slug] ?? written }
}
