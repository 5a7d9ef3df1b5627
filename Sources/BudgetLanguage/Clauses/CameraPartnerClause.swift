import Catalog

/// A maker of cameras whose name a phone carries: `Leica`, `Zeiss`, `Hasselblad`.
enum CameraPartnerClause {
  static let title = "Camera partner"
  static let rule = """
    The maker of cameras whose name the phone carries.
    """

  static let examples: [(text: String, canonical: String)] = [
    ("Leica", "partner=Leica"), ("Zeiss camera", "partner=Zeiss"),
    ("Hasselblad", "partner=Hasselblad"),
  ]

  private static let names: WordGroup = "leica zeiss hasselblad"
  static let partners = ["leica": "Leica", "zeiss": "Zeiss", "hasselblad": "Hasselblad"]

  static func match(_ cursor: Cursor, at start: Int) -> Match? {
    guard cursor.isWord(start, names), cursor.isStart(start), cursor.canEnd(at: start + 1),
      let word = cursor.word(start),
      let partner = partners[word]
    else { return nil }
    var end = start + 1
    while end - start < 4, cursor.isWord(end, Words.cameraNouns) {
      end += 1
    }
    return .used(end, "camera_partner", .partner(partner))
  }
}
