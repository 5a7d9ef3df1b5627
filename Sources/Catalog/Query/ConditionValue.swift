/// What a query asks under one key of its JSON.
public enum ConditionValue: Hashable, Sendable {
  /// Nothing is asked.
  case none
  case text(String)
  case number(Double)
  case texts([String])
  case price(PriceRange)
  case years(YearRange)
  case models([AskedModel])
}
