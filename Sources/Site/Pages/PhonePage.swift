internal import Catalog
internal import Rendering

/// Everything about one phone.
struct PhonePage {
  let site: SiteFacts
  let entry: CatalogueEntry
  /// Whether its price ever changed, as far as sources tell.
  let path: String

  init(_ entry: CatalogueEntry, _ site: SiteFacts) {
    self.entry = entry
    self.site = site
    path = SitePath.phone(entry.offer.phone.id)
  }

  var record: PhoneRecord { entry.answer.record }
  var phone: Phone { record.phone }

  var page: SitePage {
    let name = record.name
    let price = record.pricesInForce.first
    let words = price.map { "\($0.amount.formatted), \($0.plainWords)" }
    return SitePage(
      path: path, template: .phone, title: "\(name) price in the Philippines",
      description: "\(name) in the Philippines: "
        + (words.map { "\($0), with its date and source" } ?? "no peso price is known")
        + ", its prices over time and its specifications.",
      section: "brands/",
      crumbs: [
        ("", "Home"), ("brands/", "Brands"), (SitePath.brand(record.brand.id), record.brand.name),
      ],
      alternates: [("application/json", "index.json")], hasFeed: true,
      structuredData: ProductData.text(record, site), lastChange: lastChange, model: model)
  }

  /// The latest day on which a source of the phone was read, else first seen.
  private var lastChange: String {
    let read = record.sources.values.map { $0.readOn }.filter { $0.earliest <= record.asOf }
    return (read.max() ?? phone.firstSeen).iso
  }

  private var model: PageValue {
    let chips = phone.specifications.chips + [launch].compactMap { $0 }
    return [
      "name": .text(record.name), "standing": PageValue(standing), "price": price,
      "chips": .list(chips.map { .text($0) }), "drawing": drawing, "variants": variants,
      "chart": chart, "history": history, "specs": .list(SpecificationTables.all(of: phone)),
      "unknown": PageValue(SpecificationTables.unknown(of: phone)), "similar": similar,
      "conflicts": conflicts, "sources": sources, "hasfeed": true,
      "compare": .text(SitePage.root(of: path) + "compare/?phones=" + phone.id),
    ]
  }

  private var launch: String? {
    phone.listedBy == .firstSeen ? nil : "launched \(phone.launchWords(nil))"
  }

  private var standing: String? {
    guard !record.standing.isCurrent else {
      return record.standing.isImported
        ? "Only a shop that brings phones in names this phone; no maker’s price is known here."
        : nil
    }
    let sign = record.standing.signOfSale.map { ": the last sign of sale is of \($0.words)" }
    return "Probably no longer sold new\(sign ?? ""). The price is the last one that is known."
  }

  private var drawing: PageValue {
    guard let drawing = PhoneDrawing(phone) else { return .none }
    return ["svg": .text(drawing.picture(of: record.name)), "caption": .text(drawing.caption)]
  }

  private var chart: PageValue {
    guard
      let picture = StepChart(entry.answer.history, end: record.asOf).picture(
        label: "The prices of \(record.name) over time; a table below holds the same figures")
    else { return .none }
    return [
      "svg": .text(picture),
      "caption": .text(
        "Lines are official prices, each until the next; rings are prices of shops on the "
          + "day they were read. The table below holds the same figures."),
    ]
  }

  private var similar: PageValue {
    guard !entry.nearest.isEmpty else { return .none }
    return [
      "cards": .list(
        entry.nearest.map { offer in
          PhoneCard(offer: offer, tag: difference(to: offer)).value(site, from: path)
        })
    ]
  }

  /// `₱2,000 less`, where both have a price.
  private func difference(to offer: Offer) -> String? {
    guard let own = entry.offer.price?.amount, let other = offer.price?.amount else { return nil }
    let step = PriceStep(from: own, to: other)
    if other == own { return "the same price" }
    let amount = Peso(centavos: abs(step.difference.centavos)).formatted
    return "\(amount) \(other < own ? "less" : "more")"
  }

  private var conflicts: PageValue {
    guard !record.conflicts.isEmpty else { return .none }
    return [
      "caption": "Both statements are kept; a written rule decides which one is shown.",
      "rows": .list(
        record.conflicts.map { conflict -> PageValue in
          [
            "field": .text(SpecificationTables.label(ofField: conflict.field)),
            "rule": .text(ConflictRule.words(of: conflict.rule).english),
            "believed": .text(conflict.believed), "rejected": .text(conflict.rejected),
            "bsource": .link(to: record.sources[conflict.believedSource]),
            "rsource": .link(to: record.sources[conflict.rejectedSource]),
          ]
        }),
    ]
  }

  private var sources: PageValue {
    .list(
      record.sources.values.sorted { ($0.publisher, $0.id) < ($1.publisher, $1.id) }
        .map { source in
          PageValue.link(to: source).with([
            "read": .text(source.readOn.iso), "readtext": .text(source.readOn.words),
          ])
        })
  }
}
