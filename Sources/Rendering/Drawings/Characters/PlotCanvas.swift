/// A picture made of characters: marks in cells, and finer dots between them where the terminal can
/// show them, eight to a cell.
struct PlotCanvas {
  /// Columns of a picture that is written where no terminal tells its own.
  static let usualWidth = 80

  let columns: Int
  let rows: Int
  private let across: Int
  private let down: Int
  private let glyphs: Glyphs
  private var dots: [UInt8]
  private var marks: [Character]
  private var series: [Int?]

  init(columns: Int, rows: Int, _ glyphs: Glyphs) {
    self.columns = columns
    self.rows = rows
    self.glyphs = glyphs
    (across, down) = glyphs.unicode ? (2, 4) : (1, 1)
    dots = Array(repeating: 0, count: columns * rows)
    marks = Array(repeating: " ", count: columns * rows)
    series = Array(repeating: nil, count: columns * rows)
  }

  /// A place of the picture, 0…1 from the left and from the bottom.
  typealias Place = (x: Double, y: Double)

  /// The row of cells at a height.
  func row(_ y: Double) -> Int { fine(y: y) / down }

  /// The column of cells at a distance from the left.
  func column(_ x: Double) -> Int { fine(x: x) / across }

  private func fine(x: Double) -> Int { Self.step(x, of: columns * across) }
  private func fine(y: Double) -> Int { Self.step(1 - y, of: rows * down) }

  private static func step(_ share: Double, of count: Int) -> Int {
    let bounded = share.isFinite ? min(max(share, 0), 1) : 0
    return Int((bounded * Double(count - 1)).rounded())
  }

  /// A dot in the finest grain.
  mutating func dot(_ place: Place, _ number: Int?) {
    dot(fine(x: place.x), fine(y: place.y), number)
  }

  private mutating func dot(_ x: Int, _ y: Int, _ number: Int?) {
    let cell = y / down * columns + x / across
    let bits: [[UInt8]] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]]
    dots[cell] |= bits[x % across][y % down]
    if marks[cell] == " " { series[cell] = number }
  }

  /// A straight line of dots.
  mutating func line(from start: Place, to end: Place, _ number: Int?) {
    let (left, top) = (fine(x: start.x), fine(y: start.y))
    let (wide, high) = (fine(x: end.x) - left, fine(y: end.y) - top)
    let steps = max(abs(wide), abs(high), 1)
    for step in 0...steps {
      dot(
        left + (wide * step * 2 + steps) / (steps * 2),
        top + Self.rounded(high * step, by: steps), number)
    }
  }

  /// A quotient to the nearest, for either sign.
  private static func rounded(_ number: Int, by divisor: Int) -> Int {
    number >= 0
      ? (number * 2 + divisor) / (divisor * 2) : -((-number * 2 + divisor) / (divisor * 2))
  }

  /// A character at a place, over whatever is there.
  mutating func mark(_ character: Character, at place: Place, _ number: Int?) {
    put(character, row(place.y), column(place.x), number)
  }

  /// A character in a cell; only over those named, if any.
  mutating func put(
    _ character: Character, _ row: Int, _ column: Int, _ number: Int?, over kept: Character...
  ) {
    guard (0..<rows).contains(row), (0..<columns).contains(column) else { return }
    let cell = row * columns + column
    guard kept.isEmpty || kept.contains(marks[cell]) else { return }
    marks[cell] = character
    series[cell] = number
  }

  /// Whether nothing stands in a cell.
  func isFree(_ row: Int, _ column: Int) -> Bool {
    guard (0..<rows).contains(row), (0..<columns).contains(column) else { return false }
    let cell = row * columns + column
    return marks[cell] == " " && dots[cell] == 0
  }

  /// The rows from the top as text, without spaces at their ends, and how many columns each takes.
  func rows(_ terminal: Terminal) -> [(text: String, columns: Int)] {
    (0..<rows).map { row in
      var text = ""
      var run = ""
      var color: Int?
      var spaces = ""
      var used = 0
      for column in 0..<columns {
        let cell = row * columns + column
        let character = character(cell)
        if character == " " {
          spaces.append(" ")
          continue
        }
        if !spaces.isEmpty || series[cell] != color {
          text += terminal.paint(run, series: color) + spaces
          (run, spaces, color) = ("", "", series[cell])
        }
        run.append(character)
        used = column + 1
      }
      return (text + terminal.paint(run, series: color), used)
    }
  }

  private func character(_ cell: Int) -> Character {
    if marks[cell] != " " { return marks[cell] }
    guard dots[cell] != 0 else { return " " }
    guard glyphs.unicode, let braille = Unicode.Scalar(0x2800 + UInt32(dots[cell])) else {
      return "."
    }
    return Character(braille)
  }
}
