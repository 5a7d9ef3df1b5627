public import Catalog

/// What changed since the last look as an Atom feed, an entry a change.
public enum WatchFeed {
  /// - Parameters:
  ///   - answer: what changed since the last look.
  ///   - id: what names the feed for good, such as the name of the file.
  ///   - language: the language of what people read.
  public static func text(
    of answer: WatchAnswer, id: String, in language: Language = .english
  ) -> String {
    let updated = "\(answer.asOf.iso)T00:00:00Z"
    let feed =
      "tag:presyo,2026:\(id.utf8.map { Self.isPlain($0) ? Self.character($0) : "-" }.joined())"
    var lines = [
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
      "<feed xmlns=\"http://www.w3.org/2005/Atom\">",
      "  <title>\(Phrase.phonesWatched.in(language))</title>",
      "  <id>\(feed)</id>",
      "  <updated>\(updated)</updated>",
      "  <author><name>presyo</name></author>",
    ]
    for change in answer.changes {
      let price = change.to?.plain ?? "none"
      lines += [
        "  <entry>",
        "    <title>\(HTMLText.escaped(change.words.in(language)))</title>",
        "    <id>\(feed)/\(answer.asOf.iso)/\(change.kind.rawValue)/\(change.phone)/\(price)</id>",
        "    <updated>\(updated)</updated>",
        "    <category term=\"\(change.kind.rawValue)\"/>",
      ]
      if let url = change.offer?.sourceURL, WebAddress.isSafe(url) {
        lines.append("    <link href=\"\(HTMLText.escaped(WebAddress.encoded(url)))\"/>")
      }
      lines += [
        "    <content type=\"text\">\(HTMLText.escaped(change.watch))</content>", "  </entry>",
      ]
    }
    return (lines + ["</feed>", ""]).joined(separator: "\n")
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E, 0x5F: true
    default: false
    }
  }

  private static func character(_ byte: UInt8) -> String { String(decoding: [byte], as: UTF8.self) }
}
