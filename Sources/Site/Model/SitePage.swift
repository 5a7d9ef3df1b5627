internal import Catalog

/// One page in every language: where it lies, by which template it is made, and what that sees.
///
/// A page of another language lies at the same place below the folder of its language, so that its
/// way to other pages is the same.
struct SitePage {
  /// The folder of the page, with a slash at its end; empty for the home page.
  let path: String
  let template: PageTemplate
  let title: Phrase
  let description: Phrase
  /// Its place in the main navigation, as the folder of an entry.
  var section: String?
  /// The pages above it, as folders with names.
  var crumbs: [(path: String, name: Phrase)] = []
  /// Other forms of the page, by type and address.
  var alternates: [(type: String, url: String)] = []
  /// Whether a feed of price changes lies beside it.
  var hasFeed = false
  /// Structured data for machines, already safe inside a script element.
  var structuredData: String?
  /// The latest day of the facts that it shows.
  var lastChange: String?
  let model: PageValue

  /// How to get from the page to the root: `../../`, or nothing on the home page.
  var root: String { Self.root(of: path) }

  static func root(of path: String) -> String {
    String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
  }
}
