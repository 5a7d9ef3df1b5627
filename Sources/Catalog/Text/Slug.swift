/// Stable ids made from names.
public enum Slug {
  /// `name` in kebab case: lower-case letters and digits with single hyphens, `+` as `plus`.
  public static func of(_ name: String) -> String {
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
