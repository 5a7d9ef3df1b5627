/// What readings since a day changed in a catalogue.
public struct CatalogChanges: Hashable, Sendable {
  /// What happened to a phone.
  public enum Kind: String, CaseIterable, Sendable {
    /// First read since then.
    case newPhone = "new-phone"
    /// A price where none was known.
    case firstPrice = "first-price"
    case dearer
    case cheaper
    /// The latest list of a publisher leaves it out that the one before held.
    case gone
    /// A source that disagrees with another on a field.
    case conflict
  }

  /// One change.
  public struct Change: Hashable, Sendable {
    public let kind: Kind
    /// Id of the phone.
    public let phone: String
    public let name: String
    public let configuration: Configuration
    /// Whether the source of the price does not state the configuration.
    public let isVariantInferred: Bool
    /// What stood, in words or as an amount; empty where nothing did.
    public let from: String
    /// What stands now; empty where nothing does.
    public let to: String
    /// The field of a conflict; else empty.
    public let field: String
    public let publisher: String
    public let url: String
    /// The day it was read.
    public let readOn: PartialDate

    public init(
      kind: Kind, phone: String, name: String, configuration: Configuration = .unknown,
      isVariantInferred: Bool = false, from: String = "", to: String = "", field: String = "",
      publisher: String = "",
      url: String = "", readOn: PartialDate
    ) {
      self.kind = kind
      self.phone = phone
      self.name = name
      self.configuration = configuration
      self.isVariantInferred = isVariantInferred
      self.from = from
      self.to = to
      self.field = field
      self.publisher = publisher
      self.url = url
      self.readOn = readOn
    }
  }

  /// The first day of the readings that count as new.
  public let since: CalendarDay
  /// By kind, then by phone.
  public let changes: [Change]

  public init(since: CalendarDay, changes: [Change]) {
    self.since = since
    self.changes = changes
  }

  public func count(_ kind: Kind) -> Int {
    changes.reduce(0) { $0 + ($1.kind == kind ? 1 : 0) }
  }
}
