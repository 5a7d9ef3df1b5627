import Catalog

/// Models as MobileDokan names them.
enum MobiledokanName {
  /// The name without the mark of the general model: `Note 14 Pro Plus 5G (Global)`; marks of
  /// models for one country, such as `(China)`, stay, for those are other phones.
  static func general(_ model: String) -> String {
    let words = model.split(separator: " ").filter { word in
      !["(global)", "global", "(international)", "price"].contains(word.lowercased())
    }
    return words.isEmpty ? model : words.joined(separator: " ")
  }
}
