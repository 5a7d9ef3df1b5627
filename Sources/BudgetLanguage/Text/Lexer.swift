/// Cuts a text into lexemes in one pass.
struct Lexer {
  let scalars: [Unicode.Scalar]
  var position = 0
  var isGlued = false
  private var followsMark = false
  var lexemes: [Lexeme] = []

  static func lexemes(of scalars: [Unicode.Scalar]) -> [Lexeme] {
    var lexer = Lexer(scalars)
    lexer.run()
    return lexer.lexemes
  }

  static func lexemes(of text: String) -> [Lexeme] { lexemes(of: Array(text.unicodeScalars)) }

  private init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    lexemes.reserveCapacity(scalars.count / 4 + 2)
  }

  func plain(_ index: Int) -> UInt32 {
    index < scalars.count ? Folding.plain(scalars[index].value) : 0
  }

  func isDigit(_ index: Int) -> Bool { (0x30...0x39).contains(plain(index)) }

  private mutating func run() {
    while position < scalars.count {
      let scalar = plain(position)
      if (0x30...0x39).contains(scalar) {
        number()
      } else if Folding.isSpace(scalar) {
        position += 1
        isGlued = false
      } else if Folding.isInvisible(scalar) {
        position += 1
      } else if scalar == 0x2E, isDigit(position + 1),
        position == 0 || Folding.isSpace(plain(position - 1))
      {
        number()  // `.5k`
      } else if Folding.isSeparator(scalar) {
        position += 1
        isGlued = false
        followsMark = true
      } else if let letter = letter(position), !(0x300...0x36F).contains(letter.value) {
        word()
      } else {
        symbol(scalar)
      }
    }
  }

  func letter(_ index: Int) -> Unicode.Scalar? {
    Unicode.Scalar(plain(index)).flatMap(Folding.letter)
  }

  mutating func add(_ lexeme: Lexeme) {
    var lexeme = lexeme
    lexeme.followsMark = followsMark
    lexemes.append(lexeme)
    isGlued = true
    followsMark = false
  }

  private mutating func word() {
    let start = position
    var end = position
    var bytes: [UInt8] = []
    while position < scalars.count {
      if let letter = letter(position) {
        if !(0x300...0x36F).contains(letter.value) { bytes.append(letter) }
        position += 1
        end = position
      } else if plain(position) == 0x27, position > start, letter(position + 1) != nil {
        position += 1
      } else if Folding.isInvisible(plain(position)) {
        position += 1
      } else {
        break
      }
    }
    if splitsAfterThousand(bytes, from: start, to: end) { return }
    var text = String(decoding: bytes, as: UTF8.self)
    var first = start
    if let last = lexemes.last, last.end == start - 1, last.text == "i", !followsMark,
      text == "phone" || text == "phones"
    {
      // `i phone 15` is an iPhone.
      text = "i" + text
      first = last.start
      isGlued = last.isGlued
      followsMark = last.followsMark
      lexemes.removeLast()
    }
    add(
      Lexeme(
        kind: .word, start: first, end: end, isGlued: isGlued, text: text, hash: WordHash.of(text)))
  }

  /// `10kbelow` is `10k below`.
  private mutating func splitsAfterThousand(_ bytes: [UInt8], from start: Int, to end: Int) -> Bool
  {
    guard isGlued, lexemes.last?.kind == .number, bytes.first == 0x6B, bytes.count == end - start,
      bytes.count > 2
    else { return false }
    let rest = String(decoding: bytes.dropFirst(), as: UTF8.self)
    guard Self.afterThousand.contains(rest) else { return false }
    add(
      Lexeme(
        kind: .word, start: start, end: start + 1, isGlued: true, text: "k",
        hash: WordHash.of("k")))
    add(
      Lexeme(
        kind: .word, start: start + 1, end: end, isGlued: false, text: rest,
        hash: WordHash.of(rest)))
    return true
  }

  private static let afterThousand: WordGroup = """
    below under pababa pataas up max only lang budget above
    """

  private mutating func symbol(_ scalar: UInt32) {
    let start = position
    position += 1
    var text = Unicode.Scalar(scalar).map { String(Character($0)) } ?? "?"
    switch scalar {
    case 0x26:
      // `10k & below`: a word like any other.
      isGlued = false
      add(
        Lexeme(
          kind: .word, start: start, end: position, isGlued: false, text: "and",
          hash: WordHash.of("and")))
      isGlued = false
      return
    case 0x3C, 0x3E:
      let next = plain(position) == 0x20 ? position + 1 : position
      if plain(next) == 0x3D {
        position = next + 1
        text += "="
      }
    case 0x2264: text = "<="
    case 0x2265: text = ">="
    default: break
    }
    add(
      Lexeme(
        kind: .symbol, start: start, end: position, isGlued: isGlued, text: text,
        hash: WordHash.of(text)))
  }
}
