internal import Catalog
internal import Rendering

/// Changes of official prices, newest first.
struct ChangesPage {
  private let site: SiteFacts

  init(_ site: SiteFacts) { self.site = site }

  static let path = "changes/"

  var page: SitePage {
    SitePage(
      path: Self.path, template: .changespage, title: "Smartphone price changes in the Philippines",
      description: "Official smartphone prices that changed, newest first.",
      crumbs: [("", "Home")], hasFeed: true, lastChange: site.asOf.iso,
      model: [
        "heading": "Price changes",
        "lead": .text(
          "\(grouped(site.changes.count)) changes of official prices that sources tell of, "
            + "newest first. What shops ask changes more often and is not counted here."),
        "changes": Self.table(
          site.changes, caption: "Each with what stood before", site, from: Self.path),
        "downloads": PageDownloads.value(["CSV", "JSON", "feed"]),
      ])
  }

  static func table(
    _ changes: [PriceChange], caption: String, _ site: SiteFacts, from path: String
  ) -> PageValue {
    guard !changes.isEmpty else { return .none }
    return [
      "caption": .text(caption),
      "rows": .list(
        changes.map { change in
          let isDrop = change.step.to < change.step.from
          return [
            "url": .text(site.address(ofPhone: change.phone.id, from: path)),
            "name": .text(change.name),
            "variant": PageValue(change.configuration.spacedWords ?? ""),
            "date": .text(change.toDate.iso), "datetext": .text(change.toDate.words),
            "basis": change.basis == .stated ? "" : ", when first read",
            "way": isDrop ? "down" : "up",
            "step": .text(StepWords.both(change.step)),
            "from": side(
              change.step.from, change.fromKind, change.fromDate, change.fromSource),
            "to": side(change.step.to, change.toKind, change.toDate, change.toSource),
          ]
        }),
    ]
  }

  private static func side(
    _ amount: Peso, _ kind: PriceKind, _ date: PartialDate, _ source: PriceSource
  ) -> PageValue {
    [
      "amount": .text(amount.formatted), "kind": .text(kind.plainWords),
      "since": .text(date.iso), "sincetext": .text(date.words), "source": .link(to: source),
    ]
  }
}

/// A step of a price in words.
enum StepWords {
  /// `₱1,500 less (−12.5 %)`.
  static func both(_ step: PriceStep) -> String {
    let amount = Peso(centavos: abs(step.difference.centavos)).formatted
    let words = "\(amount) \(step.to < step.from ? "less" : "more")"
    let isVisible = (step.basisPoints?.magnitude ?? 0) >= 10
    return isVisible ? "\(words) (\(percent(step)))" : words
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
          "name": .text(name == "feed" ? "a feed of price changes" : name),
          "url": .text(files[name] ?? ""), "sep": .flag(index < names.count - 1),
        ]
      })
  }
}
