internal import Catalog

/// Feeds of price changes: of all phones, and of each brand, band and phone.
struct SiteFeeds {
  private let site: SiteFacts

  init(_ site: SiteFacts) { self.site = site }

  var files: [SiteFile] {
    var byPhone: [String: [PriceChange]] = [:]
    var byBrand: [String: [PriceChange]] = [:]
    var byBand: [String: [PriceChange]] = [:]
    for change in site.changes {
      byPhone[change.phone.id, default: []].append(change)
      byBand[PriceBand(containing: change.step.to).id, default: []].append(change)
      byBrand[change.phone.brand, default: []].append(change)
      if let parent = site.brands[change.phone.brand]?.parent {
        byBrand[parent, default: []].append(change)
      }
    }
    var files = [
      feed("Smartphone price changes in the Philippines", "", site.changes),
      feed("Smartphone price changes in the Philippines", "changes/", site.changes),
    ]
    files += site.brandLists.map { list in
      feed(
        "\(list.brand.name) price changes", SitePath.brand(list.brand.id),
        byBrand[list.brand.id] ?? [])
    }
    files += site.bands.map { list in
      feed(
        "Price changes of phones \(list.band.words.english)", SitePath.band(list.band),
        byBand[list.band.id] ?? [])
    }
    files += site.entries.map { entry in
      feed(
        "\(entry.offer.name) price changes", SitePath.phone(entry.offer.phone.id),
        byPhone[entry.offer.phone.id] ?? [], since: entry.offer.phone.firstSeen.earliest)
    }
    return files
  }

  private func feed(
    _ title: String, _ path: String, _ changes: [PriceChange], since: CalendarDay? = nil
  ) -> SiteFile {
    SiteFile(
      "\(path)feed.xml",
      text: AtomFeed(
        title: title, path: path, changes: changes, since: (since ?? site.asOf).iso,
        baseURL: site.baseURL
      ).text)
  }
}
