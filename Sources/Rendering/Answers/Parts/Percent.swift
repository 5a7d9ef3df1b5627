/// Shares and changes, from hundredths of a percent.
enum Percent {
  /// `37%`, `0.4%`, `−12.5%`: one decimal where it says something, two where one would say zero.
  static func words(_ basisPoints: Int) -> String {
    let magnitude = basisPoints.magnitude
    let tenths = (magnitude + 5) / 10
    if basisPoints != 0, tenths == 0 { return "\(basisPoints < 0 ? "−" : "")0.0\(magnitude)%" }
    let text = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    return "\(basisPoints < 0 ? "−" : "")\(text)%"
  }

  /// The same with a sign where it is above zero: `+12.5%`.
  static func signed(_ basisPoints: Int) -> String {
    (basisPoints > 0 ? "+" : "") + words(basisPoints)
  }

  /// Percent as a plain number: `12.5`.
  static func plain(_ basisPoints: Int) -> String {
    let magnitude = basisPoints.magnitude
    var text = "\(magnitude / 100)"
    let rest = magnitude % 100
    if rest > 0 { text += rest % 10 == 0 ? ".\(rest / 10)" : ".\(rest < 10 ? "0" : "")\(rest)" }
    return (basisPoints < 0 ? "-" : "") + text
  }

  static func json(_ basisPoints: Int?) -> JSONValue {
    basisPoints.map { JSONValue.number(Double($0) / 100) } ?? .null
  }
}
