extension NumberWords {
  /// The Tagalog number words with their ligatures: `lima`, `limang`, `labinlima`,
  /// `dalawampu’t`, `sandaang`.
  static let tagalog: [(String, NumberWord)] = {
    let units: [(value: Int64, bare: String, linked: String)] = [
      (1, "isa", "isang"), (2, "dalawa", "dalawang"), (3, "tatlo", "tatlong"),
      (4, "apat", "apat na"), (5, "lima", "limang"), (6, "anim", "anim na"),
      (7, "pito", "pitong"), (8, "walo", "walong"), (9, "siyam", "siyam na"),
    ]
    let teens = [
      "labing isa", "labindalawa", "labintatlo", "labing apat", "labinlima", "labing anim",
      "labimpito", "labingwalo", "labinsiyam",
    ]
    let otherTeens: [(Int64, String)] = [
      (11, "labin isa"), (12, "labing dalawa"), (12, "labin dalawa"), (13, "labing tatlo"),
      (13, "labin tatlo"), (15, "labing lima"), (15, "labin lima"), (17, "labing pito"),
      (17, "labinpito"), (17, "labin pito"), (17, "labim pito"), (18, "labin walo"),
      (18, "labing walo"), (18, "labinwalo"), (19, "labing siyam"), (19, "labin siyam"),
    ]
    let tens: [(Int64, String)] = [
      (20, "dalawampu"), (30, "tatlumpu"), (30, "tatlompu"), (40, "apatnapu"), (40, "apat na pu"),
      (50, "limampu"), (60, "animnapu"), (60, "anim na pu"), (70, "pitumpu"), (70, "pitompu"),
      (80, "walumpu"), (80, "walompu"), (90, "siyamnapu"), (90, "siyam na pu"),
    ]
    var words: [(String, NumberWord)] = [
      ("sampu", .small(10)), ("sampung", .small(10)), ("sangpu", .small(10)),
      ("libo", .thousand), ("libong", .thousand), ("libot", .thousand), ("daan", .hundred),
      ("daang", .hundred), ("daat", .hundred), ("daant", .hundred), ("raan", .hundred),
      ("raang", .hundred), ("milyon", .million), ("milyong", .million), ("sanlibo", .oneThousand),
      ("sanlibong", .oneThousand), ("at", .link), ("t", .link),
    ]
    for (value, bare, linked) in units {
      words += [(bare, .small(value)), (linked, .small(value)), (bare + "t", .small(value))]
      let joint = linked.split(separator: " ").joined()
      let stem = joint.hasSuffix("ng") && bare != "isa" ? String(joint.dropLast(2)) + "n" : joint
      for hundred in ["daan", "daang", "raan", "raang", "daant"] {
        for prefix in [stem, joint] { words.append((prefix + hundred, .hundreds(value * 100))) }
      }
      for thousand in ["libo", "libong"] where value > 1 {
        words.append((joint + thousand, .small(value * 1000)))
      }
    }
    for hundred in ["sandaan", "sandaang", "isandaan", "isandaang", "sandaant"] {
      words.append((hundred, .hundreds(100)))
    }
    for (index, teen) in teens.enumerated() { words += linked(teen, .small(Int64(index + 11))) }
    for (value, teen) in otherTeens { words += linked(teen, .small(value)) }
    for (value, ten) in tens { words += linked(ten, .tens(value)) + [(ten + "t", .tens(value))] }
    return words
  }()

  /// The word alone and with the ligature that ties it to the next: `-ng` after a vowel or n,
  /// ` na` after other letters.
  private static func linked(_ word: String, _ value: NumberWord) -> [(String, NumberWord)] {
    let ends = word.last.map { "aeiou".contains($0) } ?? false
    return [(word, value), (ends ? word + "ng" : word + " na", value)]
  }
}
