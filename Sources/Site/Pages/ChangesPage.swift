internal import Catalog
internal import Rendering

/// Changes of official prices, newest first.
struct ChangesPage {
  private let site: SiteFacts

  init(_ site: SiteFacts) { self.site = site }

  static let path = "changes/"

  var page: SitePage {
    SitePage(
      path: Self.path, template: .changespage, title: .smartphonePriceChanges,
      description: .changesAbout, crumbs: [("", .home)], hasFeed: true, lastChange: site.asOf.iso,
      model: [
        "heading": .words(.priceChanges), "lead": .words(.changesLead(site.changes.count)),
        "changes": Self.table(
          site.changes, caption: .eachWithBefore, site, from: Self.path),
        "downloads": PageDownloads.value(["CSV", "JSON", "feed"]),
      ])
  }

  static func table(
    _ changes: [PriceChange], caption: Phrase, _ site: SiteFacts, from path: String
  ) -> PageValue {
    guard !changes.isEmpty else { return .none }
    return [
      "caption": .words(caption),
      "bodies": .list(
        TableBodies.ranges(changes.count).map { part in
          ["rows": .list(changes[part].map { row(of: $0, site, from: path) })]
        }),
    ]
  }

  private static func row(
    of change: PriceChange, _ site: SiteFacts, from path: String
  ) -> PageValue {
    [
      "url": .text(site.address(ofPhone: change.phone.id, from: path)),
      "name": .text(change.name),
      "variant": PageValue(change.configuration.spacedWords ?? ""),
      "date": .text(change.toDate.iso), "datetext": .text(change.toDate.words),
      "basis": change.basis == .stated ? "" : .words(.whenFirstRead),
      "way": change.step.to < change.step.from ? "down" : "up",
      "step": .words(StepWords.both(change.step)),
      "from": side(change.step.from, change.fromKind, change.fromDate, change.fromSource),
      "to": side(change.step.to, change.toKind, change.toDate, change.toSource),
    ]
  }

  private static func side(
    _ amount: Peso, _ kind: PriceKind, _ date: PartialDate, _ source: PriceSource
  ) -> PageValue {
    [
      "amount": .text(amount.formatted), "kind": .words(kind.plainWords),
      "since": .text(date.iso), "sincetext": .text(date.words), "source": .link(to: source),
    ]
  }
}

/// A step of a price in words.
enum StepWords {
  /// `₱1,500 less (−12.5 %)`.
  static func both(_ step: PriceStep) -> Phrase {
    let isVisible = (step.basisPoints?.magnitude ?? 0) >= 10
    return isVisible ? amount(step) + Phrase(same: " (\(percent(step)))") : amount(step)
  }

  /// `₱1,500 less`.
  static func amount(_ step: PriceStep) -> Phrase {
    let amount = Peso(centavos: abs(step.difference.centavos)).formatted
    return step.to < step.from ? .less(amount) : .more(amount)
  }

  /// `−12.5 %`.
  static func percent(_ step: PriceStep) -> String {
    guard let points = step.basisPoints else { return "" }
    let tenths = (points.magnitude + 5) / 10
    let sign = points < 0 ? "−" : points > 0 ? "+" : ""
    return "\(sign)\(tenths / 10).\(tenths % 10) %"
  }
}

/// The other forms of a list beside its page.
enum PageDownloads {
  private static let files = ["CSV": "list.csv", "JSON": "list.json", "feed": "feed.xml"]

  static func value(_ names: [String]) -> PageValue {
    .list(
      names.enumerated().map { index, name -> PageValue in
        [
          "name": name == "feed" ? .words(.aFeedOfChanges) : .text(name),
          "url": .text(files[name] ?? ""), "sep": .flag(index < names.count - 1),
        ]
      })
  }
}
