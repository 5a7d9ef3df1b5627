extension Offer {
  /// The order in which ties are broken: price (none last, one by which the phone
  /// is not judged after those by which it is), then id, then configuration.
  public static func ranksCheaper(_ left: Offer, _ right: Offer) -> Bool {
    let judging = (left.price?.judges ?? true, right.price?.judges ?? true)
    if judging.0 != judging.1 { return judging.0 }
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
