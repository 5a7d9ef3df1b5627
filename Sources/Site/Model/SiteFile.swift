/// One file of the site: its path from the root, and its bytes.
package struct SiteFile: Hashable, Sendable {
  package let path: String
  package let bytes: [UInt8]

  package init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  package init(_ path: String, text: String) { self.init(path, Array(text.utf8)) }
}
