"""The Swift that makes an operator of a place: as it was, or turned round where its number is set."""
from places import TURNS

HEAD = '''
internal import Glibc

enum Turned {{
  /// The operator that is turned round in this process.
  static let number: Int = {{
    guard let file = fopen("{switch}", "r") else {{ return 0 }}
    defer {{ fclose(file) }}
    var number: Int = 0
    while case let letter = fgetc(file), (48...57).contains(letter) {{
      number = number * 10 + Int(letter) - 48
    }}
    return number
  }}()

  static func on(_ place: Int) -> Bool {{ number == place }}
  static func flag(_ place: Int, _ flag: Bool) -> Bool {{ on(place) ? !flag : flag }}
}}
'''

COMPARISON = '''
infix operator {name}: ComparisonPrecedence
func {name} <T: {kind}>(l: T, r: T) -> Bool {{ Turned.on({n}) ? l {new} r : l {old} r }}
@_disfavoredOverload
func {name} <L: BinaryInteger, R: BinaryInteger>(l: L, r: R) -> Bool {{ Turned.on({n}) ? l {new} r : l {old} r }}
func {name} <A: {kind}, B: {kind}>(l: (A, B), r: (A, B)) -> Bool {{ Turned.on({n}) ? l {new} r : l {old} r }}
func {name} <A: {kind}, B: {kind}, C: {kind}>(l: (A, B, C), r: (A, B, C)) -> Bool {{
  Turned.on({n}) ? l {new} r : l {old} r
}}
'''
NIL = '''
@_disfavoredOverload
func {name} <T>(l: T?, r: _OptionalNilComparisonType) -> Bool {{ Turned.on({n}) ? l {new} nil : l {old} nil }}
'''
LOGIC = '''
infix operator {name}: Logical{kind}Precedence
func {name} (l: Bool, r: @autoclosure () throws -> Bool) rethrows -> Bool {{
  if Turned.on({n}) {{ return try l {new} r() }}
  return try l {old} r()
}}
'''
SUM = '''
infix operator {name}: AdditionPrecedence
func {name} <T: AdditiveArithmetic>(l: T, r: T) -> T {{ Turned.on({n}) ? l {new} r : l {old} r }}
'''
INCREASE = '''
infix operator {name}: AssignmentPrecedence
func {name} <T: AdditiveArithmetic>(l: inout T, r: T) {{ if Turned.on({n}) {{ l {new} r }} else {{ l {old} r }} }}
'''
RANGE = '''
infix operator {name}: RangeFormationPrecedence
func {name} <T: Strideable>(l: T, r: T) -> Range<T> where T.Stride: SignedInteger {{
  l..<(Turned.on({n}) ? r.advanced(by: 1) : r)
}}
'''
LEAST = '''
func {old}{n}<T: Comparable>(_ a: T, _ b: T) -> T {{ Turned.on({n}) ? {new}(a, b) : {old}(a, b) }}
func {old}{n}<T: Comparable>(_ a: T, _ b: T, _ c: T) -> T {{ Turned.on({n}) ? {new}(a, b, c) : {old}(a, b, c) }}
extension Sequence {{
  func {old}{n}() -> Element? where Element: Comparable {{ Turned.on({n}) ? self.{new}() : self.{old}() }}
  func {old}{n}(by less: (Element, Element) throws -> Bool) rethrows -> Element? {{
    try Turned.on({n}) ? self.{new}(by: less) : self.{old}(by: less)
  }}
}}
'''


def source(places, switch):
    """The file that a target needs in which these places stand."""
    text = HEAD.format(switch=switch)
    for place in places:
        old, new = place.sign.strip(), TURNS[place.sign].strip()
        facts = {"name": place.name, "n": place.number, "old": old, "new": new}
        if old in ("<", "<=", ">", ">="):
            text += COMPARISON.format(kind="Comparable", **facts)
        elif old in ("==", "!="):
            text += (COMPARISON + NIL).format(kind="Equatable", **facts)
        elif old in ("&&", "||"):
            text += LOGIC.format(kind="Conjunction" if old == "&&" else "Disjunction", **facts)
        elif old in ("+ 1", "- 1"):
            text += SUM.format(**{**facts, "old": old[0], "new": new[0]})
        elif old == "+=":
            text += INCREASE.format(**facts)
        elif old == "..<":
            text += RANGE.format(**facts)
        elif old.endswith("("):
            text += LEAST.format(**{**facts, "old": old[:-1], "new": new[:-1]})
    return text
