/// Classes of chipsets, from 1 for the phones of 2013 to ``highest`` for the flagships of today.
///
/// The basis is the maker's own naming: series (entry, middle, flagship) and generation. Chipsets
/// of one class are level with each other; a class is not a measurement, and a chipset that is not
/// in the table has none.
public enum ChipsetClass {
  public static let highest = 20

  /// The class of a chipset by its name as sources write it; of several named (`Helio G35 or
  /// Snapdragon 460`) the lowest; `nil` where none is known.
  public static func of(_ name: String) -> Int? {
    let keys = ChipsetName.keys(in: name)
    let classes = keys.compactMap { ChipsetTable.classes[$0] }
    return classes.count == keys.count ? classes.min() : nil
  }
}
