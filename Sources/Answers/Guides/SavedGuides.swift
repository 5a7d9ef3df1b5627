internal import Catalog

/// The guides of a catalogue, found by name.
struct SavedGuides {
  private let guides: [Guide]

  init(_ guides: [Guide]) { self.guides = guides }

  /// The guide with this id or title; fails with the nearest ones.
  func guide(named name: String) throws(CatalogueError) -> Guide {
    let slug = Slug.of(name)
    guard let guide = guides.first(where: { $0.id == slug || Slug.of($0.title) == slug }) else {
      throw .noSuchGuide(name, near: nearest(to: slug))
    }
    return guide
  }

  /// Ids of at most three guides that share the most words with `slug`.
  private func nearest(to slug: String) -> [String] {
    let wanted = Set(slug.split(separator: "-"))
    let shared = guides.map { guide -> (id: String, words: Int) in
      (guide.id, wanted.intersection(guide.id.split(separator: "-")).count)
    }
    return shared.filter { $0.words > 0 }
      .sorted { $0.words == $1.words ? $0.id < $1.id : $0.words > $1.words }
      .prefix(3).map { $0.id }
  }
}
