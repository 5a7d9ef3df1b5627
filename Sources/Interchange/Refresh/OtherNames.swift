/// Names that one source gives a model which others call differently, each with its evidence.
enum OtherNames {
  struct Name: Hashable {
    let brand: String
    let compact: String
  }

  /// The model words under which the catalogue knows this name; `nil` where it has no other name.
  static func of(brand: String, compact: String) -> Name? {
    table[Name(brand: brand, compact: compact)]
  }

  private static let table: [Name: Name] = [
    // YugaTech's "iPhone 17 Air" and Pinoy Techno Guide's "iPhone Air" cost the same in all sizes.
    Name(brand: "apple", compact: "iphone17air"): Name(brand: "apple", compact: "iphoneair"),
    // YugaTech's "Note 50 Plus 5G" and the other's "NOTE 50 Pro+ 5G": same chipset, month, price.
    Name(brand: "infinix", compact: "note50plus"):
      Name(brand: "infinix", compact: "note50proplus"),
    // A shop's shorthand, at the price at which the same shop lists the realme 15.
    Name(brand: "realme", compact: "r15"): Name(brand: "realme", compact: "15"),
  ]
}
