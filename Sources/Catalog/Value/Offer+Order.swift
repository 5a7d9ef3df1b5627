extension Offer {
  /// The order in which ties are broken: price (none last), then id, then configuration.
  public static func ranksCheaper(_ left: Offer, _ right: Offer) -> Bool {
    switch (left.price?.amount, right.price?.amount) {
    case (let first?, let second?) where first != second: return first < second
    case (.some, nil): return true
    case (nil, .some): return false
    default: break
    }
    if left.phone.id != right.phone.id { return left.phone.id < right.phone.id }
    return left.configuration < right.configuration
  }
}
