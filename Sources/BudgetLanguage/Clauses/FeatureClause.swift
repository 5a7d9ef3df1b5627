import Catalog

/// Something that a phone has: `NFC`, `headphone jack`, `IP68`.
enum FeatureClause {
  static let title = "Features"
  static let rule = """
    Something that the phone must have.
    """

  static let examples: [(text: String, canonical: String)] = [
    ("NFC", "feature=nfc"), ("AMOLED", "feature=amoled"), ("OLED", "feature=amoled"),
    ("headphone jack", "feature=headphone_jack"), ("3.5mm jack", "feature=headphone_jack"),
    ("microSD", "feature=microsd"), ("sd card slot", "feature=microsd"),
    ("dual SIM", "feature=dual_sim"), ("eSIM", "feature=esim"),
    ("fast charging", "feature=fast_charging"), ("wireless charging", "feature=wireless_charging"),
    ("waterproof", "feature=water_resistant"), ("IP68", "feature=water_resistant"),
    ("IR blaster", "feature=ir_blaster"), ("FM radio", "feature=fm_radio"),
    ("fingerprint", "feature=fingerprint"), ("OIS", "feature=ois"),
    ("gyroscope", "feature=gyroscope"), ("stereo speakers", "feature=stereo"),
    ("foldable", "feature=foldable"),
  ]

  static func match(_ cursor: Cursor, at start: Int) -> Match? {
    guard cursor.isStart(start), let found = cursor.lexicon.features.longest(in: cursor, at: start),
      !isGift(found.value, cursor, at: start, end: found.end)
    else { return nil }
    return .used(found.end, "features", .feature(found.value))
  }

  private static let gifts: WordGroup = """
    free libre libreng kasamang freebie freebies wireless bluetooth tws bundle bundled
    """
  private static let ports: WordGroup = "jack port audio"

  /// `free earphones` is no jack for them.
  private static func isGift(_ feature: Feature, _ cursor: Cursor, at start: Int, end: Int) -> Bool
  {
    guard feature == .headphoneJack, cursor.isWord(start - 1, gifts) else { return false }
    return !(start..<end).contains { cursor.isWord($0, ports) }
  }
}
