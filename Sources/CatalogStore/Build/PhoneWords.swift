internal import Catalog

/// The words by which a phone and its chipset are found, each between single spaces.
struct PhoneWords: Hashable {
  let phone: String
  /// ` samsung galaxy a15 5g `: the brand's name, its aliases of one word, the model and
  /// the name of the brand above.
  let name: String
  /// ` mediatek dimensity 6100+ `, or one space where the chipset is unknown.
  let chipset: String

  init(_ phone: Phone, brand: Brand?, parent: Brand?) {
    self.phone = phone.id
    self.name = NameWords(phone, brand: brand, parent: parent).spaced
    self.chipset = NameWords(chipsetOf: phone).spaced
  }
}
