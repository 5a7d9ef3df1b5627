/// What a reading of a source tells of the day on which it was read.
public enum ReadingKind: String, CaseIterable, Sendable {
  /// A publisher's page of each phone, kept for years: an amount that moved is news of the day on
  /// which it was read, an amount that stayed is none.
  case page
  /// A list drawn from such pages: it is news only for phones that the publisher lacked before.
  case archive
  /// A list of what is sold: YugaTech's list of a year, a maker's list.
  case list
  /// A shop or a marketplace.
  case shop
  /// A shop that also brings in phones which no maker sells here.
  case importShop = "import"
  /// An article.
  case press

  /// Whether it repeats what its publisher said before, so that repeating confirms nothing.
  public var repeatsItself: Bool {
    switch self {
    case .page, .archive: true
    case .list, .shop, .importShop, .press: false
    }
  }
}
