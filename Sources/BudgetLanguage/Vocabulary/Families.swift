/// Names that stand for a brand whatever the catalogue says.
enum Families {
  /// Families that stand for their brand where no brand is named.
  static let brands: [String: String] = [
    "galaxy": "samsung", "pixel": "google", "moto": "motorola", "xperia": "sony", "rog": "asus",
    "zenfone": "asus", "mi": "xiaomi", "iphone": "apple", "iphones": "apple",
  ]

  private static let names = WordGroup(brands.keys)

  /// The brand of the family that is named at `index`.
  static func brand(_ cursor: Cursor, at index: Int) -> String? {
    names.contains(hash: cursor[index].hash) ? brands[cursor.spelling(index)] : nil
  }

  /// Other spellings of brands.
  static let otherNames: [String: [String]] = [
    "apple": ["iPhone", "iPhones"], "poco": ["Pocophone"], "oneplus": ["One Plus"],
    "cherry-mobile": ["Cherry"], "iqoo": ["IQ00"], "redmagic": ["Red Magic"],
    "samsung": ["Samsungs"], "o-plus": ["O Plus", "OPlus"],
  ]

  /// Brands that have left the brand whose name still stands before theirs.
  static let narrower: [String: String] = [
    "poco": "xiaomi", "redmi": "xiaomi", "black-shark": "xiaomi", "honor": "huawei",
    "iqoo": "vivo", "narzo": "realme", "cmf": "nothing", "nubia": "zte", "redmagic": "nubia",
  ]
}
