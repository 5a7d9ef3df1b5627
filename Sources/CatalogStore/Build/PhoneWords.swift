internal import Catalog

/// The words by which a phone and its chipset are found, each between single spaces.
struct PhoneWords: Hashable {
  let phone: String
  /// ` samsung galaxy a15 5g `: the brand's name, its aliases, its parent's name and the model.
  let name: String
  /// ` mediatek dimensity 6100+ `, or one space where the chipset is unknown.
  let chipset: String

  init(_ phone: Phone, brand: Brand?, parent: Brand?) {
    self.phone = phone.id
    let names = [brand?.name ?? phone.brand, phone.model] + (brand?.aliases ?? [])
    self.name = Self.spaced(names + (parent.map { [$0.name] } ?? []))
    self.chipset = Self.spaced(phone.specifications.chipset.map { [$0] } ?? [])
  }

  private static func spaced(_ names: [String]) -> String {
    var words: [String] = []
    for word in names.flatMap(ModelWords.of) where !words.contains(word) { words.append(word) }
    return words.isEmpty ? " " : " " + words.joined(separator: " ") + " "
  }
}
