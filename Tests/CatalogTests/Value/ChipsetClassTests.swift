import Catalog
import TestSupport
import Testing

@Suite("Chipset classes")
struct ChipsetClassTests {
  @Test(
    "a name is recognised however a source writes it",
    arguments: [
      ("Qualcomm Snapdragon 695", 12), ("Snapdragon 695 5G", 12),
      ("Qualcomm Snapdragon 695 (6 nm)", 12), ("Qualcomm SM6375 Snapdragon 695 5G", 12),
      ("Qualcomm Snapdragon 480plus 5G", 11), ("Qualcomm Snadpragon 855+", 13),
      ("Qualcomm Snapdragon 675AIE", 11), ("Qualcomm Snapdragon 8+ Gen 1 (4 nm)", 17),
      ("Qualcomm Snapdragon 8 Plus Gen 1", 17), ("Qualcomm SM8550-AC Snapdragon 8 Gen 2", 18),
      ("Qualcomm Snapdragon 8 Gen 2 Mobile Platform for Galaxy", 18),
      ("Qualcomm SM8750-AB Snapdragon 8 Elite", 20), ("Snapdragon 8 Elite Gen 5", 20),
      ("Qualcomm SM-6115 Snapdragon 6s 4G Gen1", 9), ("Qualcomm Snapdragon 7S Gen 2", 13),
      ("Qualcomm MSM8917", 4), ("Qualcomm MSM8976 Snapdragon 652", 7),
      ("MediaTek DImensity 8100-Ultra", 16), ("MediaTek Dimensity 9000+", 17),
      ("Mediatek Dimensity 9400e", 20), ("MediaTek Dimensity 6100+ (6 nm)", 12),
      ("MediaTek Helio G99-Ultra (6 nm)", 12), ("MediaTek MT6761 (Helio A22)", 4),
      ("Mediatek MT8781 Helio G99", 12), ("MediaTek MT6737T", 3), ("Mediatek MTK6750", 4),
      ("MediaTek 6737", 3), ("MediaTek X23", 7), ("MediaTeK MT6763T", 6),
      ("Samsung Exynos 7 Octa 7885", 8), ("Exynos 2400e", 18), ("HiSilicon 980", 13),
      ("Huawei Kirin 980 with Balong 5000", 13), ("Kirin 9000S1 (7 mm)", 16),
      ("Google Tensor", 14), ("Google Tensor G5", 18), ("Apple A15 Bionic", 17), ("A18", 20),
      ("Apple A17 Pro (3 nm)", 19), ("UNISOC Tiger T606 (12 nm)", 8), ("Unisoc T7250", 9),
      ("Spreadtrum UniSoC SC9863A", 5), ("Unisoc SC9863A1", 5), ("Xring O1", 20),
    ])
  func classOfName(name: String, expected: Int) {
    #expect(ShippedChipsets.classes.level(of: name) == expected)
  }

  @Test("every row of the table is written as names are read, and once")
  func readableRows() {
    let rows = ShippedChipsets.rows
    #expect(rows.count > 300)
    #expect(rows.filter { !ChipsetClass.isReadable($0.chipset) } == [])
    #expect(rows.map(\.chipset) == Set(rows.map(\.chipset)).sorted())
  }

  @Test("of two chipsets that a source names, the lower counts")
  func lowerOfTwo() {
    #expect(ShippedChipsets.classes.level(of: "MediaTek Helio G35 or Qualcomm Snapdragon 460") == 6)
    #expect(ShippedChipsets.classes.level(of: "Snapdragon 865 or Exynos 99999") == nil)
  }

  @Test(
    "what names no chipset of the table has no class",
    arguments: [
      "", "Unspecified", "MediaTek", "MediaTek (Unspecified)", "Octa-core", "Snapdragon",
      "Snapdragon 999", "Snapdragon 8", "Snapdragon 8 Gen", "Helio", "Helio Z9", "Dimensity",
      "Exynos 7", "Kirin", "A99", "+++", "Tensor Flow 12",
    ])
  func unknownNames(name: String) {
    // A bare "Tensor" is the first of its line, whatever follows it.
    #expect(ShippedChipsets.classes.level(of: name) == (name.hasPrefix("Tensor") ? 14 : nil))
  }

  @Test("nineteen of twenty phones with a named chipset get a class")
  func coverage() {
    let rows = ChipsetNames.asWritten.split(separator: "\n").map { line in
      let parts = line.split(separator: " ", maxSplits: 1)
      return (phones: Int(parts[0]) ?? 0, name: String(parts[1]))
    }
    let all = rows.reduce(0) { $0 + $1.phones }
    let missing = rows.filter { ShippedChipsets.classes.level(of: $0.name) == nil }
    let missed = missing.reduce(0) { $0 + $1.phones }
    #expect(all > 2500)
    #expect(missed * 20 <= all, "\(missing.map(\.name))")
  }
}
