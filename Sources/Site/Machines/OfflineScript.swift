internal import Catalog
internal import Rendering

/// The script that keeps the site for reading without a connection: its name for what it keeps is
/// the fingerprint of the whole site.
enum OfflineScript {
  static let path = "sw.js"

  /// - Parameter files: every other file of the site.
  static func file(over files: [SiteFile]) -> SiteFile {
    var fingerprint = Fingerprint()
    for file in files {
      fingerprint.add(Array(file.path.utf8))
      fingerprint.add(file.bytes)
    }
    let scripts = files.map { $0.path }
      .filter { $0.hasPrefix("assets/") && $0.hasSuffix(".js") && $0 != "assets/offline.js" }
      .map { "\"\($0)\"" }
    let head = """
      const version = "\(fingerprint.text)";
      const scripts = [\(scripts.joined(separator: ", "))];
      const languages = \(languages.encodedInOneLine);

      """
    return SiteFile(path, Array(head.utf8) + PackageResources.sw_js)
  }

  /// Where the pages of each language lie, and what is said where one is not kept.
  private static var languages: JSONValue {
    .array(
      Language.allCases.map { language in
        .object(
          [.init("code", .string(language.rawValue)), .init("folder", .string(language.folder))]
            + ScriptWords.members(of: ScriptWords.away, in: language))
      })
  }
}
