import Catalog

/// How letters and marks are made equal before they are compared.
enum Folding {
  /// Full-width forms as their plain twins, every dash as `-`, every double quote as `"`.
  static func plain(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0..<0x80: scalar == 0x5F ? 0x2D : scalar
    case 0xFF01...0xFF5E: scalar - 0xFEE0
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: 0x2D
    case 0x201C...0x201F, 0x2033, 0x2036: 0x22
    case 0x2018, 0x2019, 0x201B, 0x2032, 0x02BC: 0x27
    case 0x223C, 0x301C: 0x7E
    default: scalar
    }
  }

  /// Marks that have no width and say nothing: joiners, direction marks, byte order marks, accents.
  static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x61C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF:
      true
    // Accents without a letter to stand on.
    case 0x300...0x344, 0x346...0x362, 0x1AB0...0x1ABE, 0x1DC0...0x1DD2, 0x20D0...0x20F0,
      0xFE20...0xFE2F:
      true
    default: false
    }
  }

  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0...0x20, 0x7F...0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      true
    default: false
    }
  }

  /// Marks that only separate words and are no words themselves.
  static func isSeparator(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x21, 0x27, 0x28, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5B, 0x5D, 0x60, 0x7B, 0x7D: true
    case 0xA1, 0xB7, 0xBF, 0x2022, 0x2026, 0x00AB, 0x00BB: true
    default: false
    }
  }

  /// The base letter of an accented Latin letter in lower case; other letters as they are.
  static func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x41...0x5A: return Unicode.Scalar(scalar.value + 32)
    case 0x61...0x7A: return scalar
    case 0..<0x80: return nil
    case 0x300...0x36F: return scalar
    default:
      if let base = accented[scalar] { return base }
      guard scalar.isLetter else { return nil }
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      return lower.count == 1 ? lower.first : scalar
    }
  }

  private static let accented: [Unicode.Scalar: Unicode.Scalar] = {
    let families: [(Unicode.Scalar, String)] = [
      ("a", "àáâãäåāăąÀÁÂÃÄÅĀĂĄ"), ("c", "çćčÇĆČ"), ("e", "èéêëēęěÈÉÊËĒĘĚ"),
      ("i", "ìíîïīİÌÍÎÏĪ"), ("n", "ñńňÑŃŇ"), ("o", "òóôõöøōÒÓÔÕÖØŌ"), ("u", "ùúûüūůÙÚÛÜŪŮ"),
      ("y", "ýÿÝ"), ("s", "šśŠŚ"), ("z", "žźżŽŹŻ"), ("l", "łŁ"), ("d", "đĐ"),
    ]
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (base, letters) in families {
      for letter in letters.unicodeScalars { table[letter] = base }
    }
    return table
  }()
}
