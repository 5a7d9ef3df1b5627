/// The class of every chipset, one line a class, by the keys that ``ChipsetName`` makes.
enum ChipsetTable {
  static let classes: [String: Int] = {
    var classes: [String: Int] = [:]
    for (family, rows) in families {
      for (number, names) in rows {
        for name in names.split(separator: ",") {
          let key = name.split(separator: " ").joined(separator: " ")
          classes["\(family) \(key)"] = number
        }
      }
    }
    return classes
  }()

  private static let families: [(family: String, rows: [(Int, String)])] = [
    ("snapdragon", snapdragon), ("dimensity", dimensity), ("helio", helio), ("mt", mediaTek),
    ("exynos", exynos), ("kirin", kirin), ("tensor", tensor), ("apple", apple),
    ("unisoc", unisoc), ("other", other),
  ]

  private static let snapdragon = [
    (20, "8 elite gen 5, 8 elite, 8 gen 5"),
    (19, "8 gen 3, 8s gen 4"),
    (18, "8 gen 2, 7 plus gen 3, 8s gen 3"),
    (17, "8 plus gen 1, 7 plus gen 2"),
    (16, "8 gen 1, 888, 7 gen 4"),
    (15, "870, 865, 7 gen 3, 7s gen 4"),
    (14, "860, 782, 780, 778, 7 gen 1, 7s gen 3, 6 gen 4"),
    (13, "855, 7s gen 2, 6 gen 1, 6 gen 3"),
    (12, "845, 695, 750, 765, 768, 732, 690, 4 gen 1, 4 gen 2, 6s gen 3, 6s gen 4"),
    (11, "720, 730, 480, 675, 678, 4s gen 2"),
    (10, "835, 712, 710, 670, 685, 680"),
    (9, "820, 821, 660, 662, 665, 6s gen 1"),
    (8, "636, 632, 460"),
    (7, "810, 650, 652, 653, 630, 625, 626, 618"),
    (6, "801, 805, 808, 450, 439"),
    (5, "800, 615, 616, 617, 430, 435"),
    (4, "415, 425, 427, 429"),
    (3, "215, 410, 412"),
    (2, "400, 210, 212"),
    (1, "200, 205"),
  ]

  private static let dimensity = [
    (20, "9400, 9500"),
    (19, "9300"),
    (18, "9200, 8400, 8450, 8500"),
    (17, "9000, 8300, 8350"),
    (16, "8100, 8200, 8250"),
    (15, "1100, 1200, 1300, 8000, 8020, 8050"),
    (14, "1000, 7200, 7300, 7350, 7360, 7400"),
    (13, "900, 920, 930, 1050, 1080, 7020, 7025, 7030, 7050, 7060"),
    (12, "700, 720, 800, 810, 820, 6020, 6080, 6100, 6300, 6360, 6400"),
  ]

  private static let helio = [
    (12, "g99, g100, g200"),
    (11, "g90, g95, g96"),
    (10, "g91, g92"),
    (9, "g80, g81, g85, g88, p65, p90, p95"),
    (8, "p60, p70, g70, g50"),
    (7, "g36, g37, x20, x23, x25, x27"),
    (6, "g35, p35, p20, p23, p25, p30"),
    (5, "g25, a25, p10, p15, p18, p22, x10"),
    (4, "a22"),
    (3, "a20"),
  ]

  /// MediaTek's part numbers, for chipsets that sources name by nothing else.
  private static let mediaTek = [
    (9, "6768, 6769"),
    (8, "6771"),
    (7, "6797"),
    (6, "6757, 6763, 6765"),
    (5, "6755, 6762, 6795"),
    (4, "6750, 6752, 6753, 6761"),
    (3, "6592, 6735, 6737, 6738, 6739"),
    (2, "6580, 6582"),
    (1, "6572, 8321"),
  ]

  private static let exynos = [
    (19, "2500"),
    (18, "2400"),
    (16, "2200"),
    (15, "2100, 1580"),
    (14, "990"),
    (13, "1380, 1480, 9820, 9825"),
    (12, "1280, 1330, 980"),
    (11, "9810"),
    (10, "8895, 9609, 9610, 9611"),
    (9, "8890"),
    (8, "7884, 7885, 7904"),
    (7, "850, 7420"),
    (6, "7880"),
    (5, "7870"),
    (4, "7580"),
    (3, "7570"),
    (2, "3475"),
  ]

  private static let kirin = [
    (17, "9020, 9030"),
    (16, "9000, 9010"),
    (14, "985, 990, 8000, 8020"),
    (13, "820, 980"),
    (12, "810"),
    (11, "970"),
    (9, "950, 955, 960"),
    (8, "710"),
    (6, "650, 655, 658, 659, 930, 935"),
    (3, "620"),
  ]

  private static let tensor = [
    (18, "g5"), (17, "g4"), (16, "g3"), (15, "g2"), (14, "g1"),
  ]

  private static let apple = [
    (20, "a18, a19"),
    (19, "a17"),
    (18, "a16"),
    (17, "a15"),
    (16, "a14"),
    (15, "a13"),
    (14, "a12"),
    (13, "a11"),
    (11, "a10"),
    (9, "a9"),
    (7, "a8"),
    (5, "a7"),
  ]

  private static let unisoc = [
    (13, "t820, t8300, t9100"),
    (12, "t760, t765, t8100, t8200"),
    (11, "t740, t750, t7300"),
    (10, "t619, t620, t7280"),
    (9, "t612, t615, t616, t618, t700, t7250"),
    (8, "t603, t606, t610, t7200, t7225"),
    (7, "t7100"),
    (5, "sc9863"),
    (3, "sc9832, sc9850"),
    (1, "sc6820, sc7331, sc7730, sc7731"),
  ]

  private static let other = [
    (20, "xring o1"),
    (6, "jr510"),
  ]
}
