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
    let words = price.map { Phrase(same: "\($0.amount.formatted), ") + $0.plainWords }
    return SitePage(
      path: path, template: .phone, title: .priceOf(name),
      description: words.map { .phoneAbout(name, $0) } ?? .unpricedPhoneAbout(name),
      section: "brands/",
      crumbs: [
        ("", .home), ("brands/", .brandsPages),
        (SitePath.brand(record.brand.id), Phrase(same: record.brand.name)),
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
      "chips": .list(chips.map { .words($0) }), "drawing": drawing, "variants": variants,
      "chart": chart, "history": history, "specs": .list(SpecificationTables.all(of: phone)),
      "unknown": PageValue(SpecificationTables.unknown(of: phone)), "similar": similar,
      "conflicts": conflicts, "sources": sources, "hasfeed": true,
      "compare": .text(SitePage.root(of: path) + "compare/?phones=" + phone.id),
    ]
  }

  private var launch: Phrase? {
    phone.listedBy == .firstSeen ? nil : .launched(phone.launchWords(nil))
  }

  private var standing: Phrase? {
    guard !record.standing.isCurrent else {
      return record.standing.isImported ? .onlyImported : nil
    }
    let sign = record.standing.signOfSale.map { Phrase.lastSign($0.words) }
    return .probablyNoLongerSold(sign ?? Phrase(same: ""))
  }

  private var drawing: PageValue {
    guard let drawing = PhoneDrawing(phone) else { return .none }
    return ["svg": .words(drawing.picture(of: record.name)), "caption": .words(drawing.caption)]
  }

  private var chart: PageValue {
    let chart = StepChart(entry.answer.history, end: record.asOf)
    guard let picture = chart.described(.pricesOverTime(of: record.name)) else { return .none }
    return ["svg": .words(picture), "caption": .words(.chartOfPrices)]
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
  private func difference(to offer: Offer) -> Phrase? {
    guard let own = entry.offer.price?.amount, let other = offer.price?.amount else { return nil }
    let step = PriceStep(from: own, to: other)
    return other == own ? .theSamePrice : StepWords.amount(step)
  }

  private var conflicts: PageValue {
    guard !record.conflicts.isEmpty else { return .none }
    return [
      "caption": .words(.bothKept),
      "rows": .list(
        record.conflicts.map { conflict -> PageValue in
          [
            "field": .words(SpecificationTables.label(ofField: conflict.field)),
            "rule": .words(ConflictRule.words(of: conflict.rule)),
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
