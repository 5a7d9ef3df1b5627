internal import Catalog
internal import Rendering

/// Price changes for readers of feeds.
struct AtomFeed {
  /// How many entries a feed holds: what is older is on the page.
  private static let limit = 100

  let title: String
  /// The folder that the feed lies in.
  let path: String
  /// Newest first.
  let changes: [PriceChange]
  /// The day of the feed where it has no entry.
  let since: String
  let baseURL: String?

  var text: String {
    let shown = changes.prefix(Self.limit)
    let updated = shown.map { Self.time($0.toDate) }.max() ?? Self.time(iso: since)
    var text = """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom">
      <title>\(HTMLText.escaped(title))</title>
      <id>\(HTMLText.escaped(baseURL.map { "\($0)\(path)feed.xml" } ?? "urn:presyo:feed:\(path)"))</id>
      <updated>\(updated)</updated>
      <author><name>presyo</name></author>

      """
    if let baseURL {
      text += "<link rel=\"self\" href=\"\(HTMLText.escaped(baseURL + path))feed.xml\"/>\n"
      text += "<link href=\"\(HTMLText.escaped(baseURL + path))\"/>\n"
    }
    for change in shown { text += entry(change) }
    return text + "</feed>\n"
  }

  private func entry(_ change: PriceChange) -> String {
    let variant = change.configuration.spacedWords.map { " (\($0))" } ?? ""
    let phone = SitePath.phone(change.phone.id)
    let address = baseURL.map { $0 + phone } ?? SitePage.root(of: path) + phone
    let identity = [
      change.phone.id, change.configuration.words, change.toDate.iso, change.step.from.plain,
      change.step.to.plain,
    ].joined(separator: ":")
    let title =
      "\(change.name)\(variant): \(change.step.from.formatted) → \(change.step.to.formatted)"
    let summary =
      "\(StepWords.both(change.step).english): \(change.toKind.plainWords.english), "
      + "\(change.basis == .stated ? "since" : "first read") "
      + "\(change.toDate.words), \(change.toSource.publisher)"
      + (WebAddress.isSafe(change.toSource.url) ? ", \(change.toSource.url)" : "") + "."
    return """
      <entry>
      <title>\(HTMLText.escaped(title))</title>
      <id>urn:presyo:change:\(HTMLText.escaped(WebAddress.encoded(identity)))</id>
      <updated>\(Self.time(change.toDate))</updated>
      <link href="\(HTMLText.escaped(WebAddress.encoded(address)))"/>
      <summary>\(HTMLText.escaped(summary))</summary>
      </entry>

      """
  }

  /// Midnight of the earliest day it can be, in the Philippines, where there is one time.
  private static func time(_ date: PartialDate) -> String { time(iso: date.earliest.iso) }

  private static func time(iso: String) -> String {
    let day = PartialDate(iso: iso)?.earliest.iso ?? iso
    return "\(day)T00:00:00+08:00"
  }
}
