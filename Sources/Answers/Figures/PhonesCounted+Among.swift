internal import Catalog

extension PhonesCounted {
  /// The phones of a scope among all that fit, the older ones where no current one does, and which
  /// these are.
  static func among(_ offers: [Offer], _ scope: OfferScope) -> (PhonesCounted, [Offer]) {
    let older = offers.filter { !$0.standing.isCurrent }
    let admitted = offers.filter { scope.admits($0.standing) }
    guard admitted.isEmpty, !older.isEmpty else {
      return (PhonesCounted(scope.phones, older: older.count), admitted)
    }
    return (PhonesCounted(.older, older: older.count), older)
  }
}
