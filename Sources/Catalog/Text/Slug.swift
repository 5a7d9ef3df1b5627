/// Stable ids made from names.
public enum Slug {
  /// `name` in kebab case: lower-case letters and digits with single hyphens, `+` as `plus`.
  ///
  /// A name without any of these is spelled by its other letters: `ñ` as `u00f1`.
  public static func of(_ name: String) -> String {
    let slug = plain(name)
    guard slug.isEmpty else { return slug }
    return name.unicodeScalars.filter { $0.isLetter }.prefix(40)
      .map { scalar in
        let hex = String(scalar.value, radix: 16)
        return "u" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
      }
      .joined(separator: "-")
  }

  private static func plain(_ name: String) -> String {
    var slug = ""
    for scalar in name.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": slug.unicodeScalars.append(scalar)
      case "+": slug += slug.hasSuffix("-") || slug.isEmpty ? "plus-" : "-plus-"
      case "'", "’", "®", "™": continue
      default: if !slug.isEmpty, !slug.hasSuffix("-") { slug += "-" }
      }
    }
    while slug.hasSuffix("-") { slug.removeLast() }
    return slug
  }
}
