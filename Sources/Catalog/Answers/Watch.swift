/// Something whose prices somebody waits for: a saved question, or a phone.
public struct Watch: Hashable, Sendable {
  /// What is looked at.
  public enum Subject: Hashable, Sendable {
    /// A budget question: the phones that fit it.
    case question(String)
    /// A phone by its id or words of its name, with the price that is waited for.
    case phone(String, waitFor: Peso?)
  }

  /// The line of the file it stands in.
  public let line: Int
  /// The line as it was written: what the last look is remembered by.
  public let text: String
  public let subject: Subject

  public init(line: Int, text: String, subject: Subject) {
    self.line = line
    self.text = text
    self.subject = subject
  }
}

/// A phone as a look at a watch found it.
public struct WatchedPhone: Hashable, Sendable {
  /// The text of the watch.
  public let watch: String
  /// Id of the phone.
  public let phone: String
  public let name: String
  public let price: Peso?

  public init(watch: String, phone: String, name: String, price: Peso?) {
    self.watch = watch
    self.phone = phone
    self.name = name
    self.price = price
  }
}

/// What a look at one watch found.
public struct WatchLook: Hashable, Sendable {
  public let watch: Watch
  public let phones: [WatchedPhone]

  public init(watch: Watch, phones: [WatchedPhone]) {
    self.watch = watch
    self.phones = phones
  }
}

/// What changed since the last look at a file of watches.
public struct WatchAnswer: Hashable, Sendable {
  /// What happened to a phone.
  public enum Kind: String, CaseIterable, Sendable {
    /// It costs no more than the price that was waited for.
    case reached
    /// It fits the question and did not before.
    case new
    case cheaper
    case dearer
    /// It fits the question no longer, or has no price any more.
    case gone
  }

  public struct Change: Hashable, Sendable {
    public let kind: Kind
    /// The text of the watch.
    public let watch: String
    /// Id of the phone.
    public let phone: String
    public let name: String
    public let from: Peso?
    public let to: Peso?
    /// The offer that stands now; `nil` for a phone that is gone.
    public let offer: Offer?

    public init(
      kind: Kind, watch: String, phone: String, name: String, from: Peso?, to: Peso?, offer: Offer?
    ) {
      self.kind = kind
      self.watch = watch
      self.phone = phone
      self.name = name
      self.from = from
      self.to = to
      self.offer = offer
    }
  }

  /// The day whose prices were looked at.
  public let asOf: CalendarDay
  /// In the order of the file, then by kind and phone.
  public let changes: [Change]
  /// What the look found, by watch: what the next one is compared with.
  public let seen: [WatchLook]
  /// How many of the watches were looked at for the first time.
  public let firstLooks: Int

  public init(
    asOf: CalendarDay, changes: [Change], seen: [WatchLook],
    firstLooks: Int
  ) {
    self.asOf = asOf
    self.changes = changes
    self.seen = seen
    self.firstLooks = firstLooks
  }
}
