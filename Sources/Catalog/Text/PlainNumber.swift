extension Double {
  /// The number without a needless `.0`, the same in every locale: `8`, `6.67`.
  public var plain: String {
    self == self.rounded() && self.magnitude < 1e15 ? String(Int64(self)) : String(self)
  }
}
