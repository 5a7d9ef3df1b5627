/// A step from one amount to another.
public struct PriceStep: Hashable, Sendable {
  public let from: Peso
  public let to: Peso

  public init(from: Peso, to: Peso) {
    self.from = from
    self.to = to
  }

  /// Second amount less the first; negative where it became cheaper.
  public var difference: Peso {
    Peso(centavos: to.centavos.subtractingReportingOverflow(from.centavos).partialValue)
  }

  /// The step in hundredths of a percent of the first amount (−1000 is 10 % cheaper), rounded half
  /// away from zero; `nil` where the first amount is not above zero.
  public var basisPoints: Int? {
    guard from.centavos > 0 else { return nil }
    return BasisPoints.of(difference.centavos, in: from.centavos)
  }
}

/// Ratios as whole hundredths of a percent.
public enum BasisPoints {
  /// `part` of `whole`, rounded half away from zero; 0 where `whole` is not above zero, clamped
  /// where it would not fit.
  public static func of(_ part: Int64, in whole: Int64) -> Int {
    guard whole > 0 else { return 0 }
    let magnitude = part.magnitude
    let product = magnitude.multipliedFullWidth(by: 10_000)
    let divisor = whole.magnitude
    guard product.high < divisor else { return part < 0 ? -Int.max : Int.max }
    let (quotient, remainder) = divisor.dividingFullWidth(product)
    let rounded = remainder >= divisor - remainder ? quotient &+ 1 : quotient
    let clamped = Int(clamping: rounded)
    return part < 0 ? -clamped : clamped
  }
}
