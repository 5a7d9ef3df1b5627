/// An exact amount of Philippine pesos, held as a whole number of centavos.
public struct Peso: Hashable, Sendable, Comparable {
  /// The amount in centavos (1/100 peso).
  public let centavos: Int64

  /// The largest amount that the catalogue and its queries accept: ₱10,000,000,000.
  public static let limit = Peso(centavos: 1_000_000_000_000)

  public init(centavos: Int64) {
    self.centavos = centavos
  }

  /// A whole number of pesos, clamped to ± ``limit`` so that no input can overflow.
  public init(pesos: Int) {
    let bound = Self.limit.centavos / 100
    self.centavos = min(max(Int64(pesos), -bound), bound) * 100
  }

  public static func < (left: Peso, right: Peso) -> Bool {
    left.centavos < right.centavos
  }
}

extension Peso {
  /// Reads a plain decimal number of pesos such as `7990` or `7990.50`: digits, at most two
  /// decimals, no sign, grouping or currency; `nil` for anything else or above ``limit``.
  public init?(plain text: some StringProtocol) {
    var text = String(text)
    guard let centavos = text.withUTF8({ Self.centavos(plain: $0) }) else { return nil }
    self.init(centavos: centavos)
  }

  private static func centavos(plain text: UnsafeBufferPointer<UInt8>) -> Int64? {
    // Sixteen characters hold the limit with leading zeros to spare, and cannot overflow.
    guard text.count <= 16 else { return nil }
    var centavos: Int64 = 0
    var wholeDigits = 0
    var decimals: Int?
    for byte in text {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        centavos = centavos * 10 + Int64(byte - UInt8(ascii: "0"))
        if let count = decimals { decimals = count + 1 } else { wholeDigits += 1 }
      case UInt8(ascii: ".") where decimals == nil: decimals = 0
      default: return nil
      }
    }
    guard (1...11).contains(wholeDigits) else { return nil }
    switch decimals {
    case nil: centavos *= 100
    case 1: centavos *= 10
    case 2: break
    default: return nil
    }
    return centavos <= limit.centavos ? centavos : nil
  }

  /// The amount as a plain number, without currency or grouping: `7990`, `7990.50`.
  public var plain: String { "\(sign)\(centavos.magnitude / 100)\(tail)" }

  /// The amount as people write it: `₱7,990`, `₱7,990.50`.
  public var formatted: String {
    "\(sign)₱\((centavos.magnitude / 100).grouped)\(tail)"
  }

  private var sign: String { centavos < 0 ? "-" : "" }

  /// The centavos behind a point, where there are any.
  private var tail: String {
    let cents = centavos.magnitude % 100
    return cents == 0 ? "" : ".\(cents < 10 ? "0" : "")\(cents)"
  }
}
