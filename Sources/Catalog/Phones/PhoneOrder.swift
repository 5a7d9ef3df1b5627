/// The order of lists: by brand, then by model, as people list them.
package enum PhoneOrder {
  /// The phones in the order of lists.
  ///
  /// - Parameter brandNames: names of brands by slug; a brand without a name stands by its slug.
  package static func inListOrder(
    _ phones: [Phone], brandNames: [String: String]
  ) -> [Phone] {
    var brandKeys: [String: [UInt8]] = [:]
    for phone in phones where brandKeys[phone.brand] == nil {
      brandKeys[phone.brand] = NaturalOrder.key(of: brandNames[phone.brand] ?? phone.brand)
    }
    let keyed = phones.map { phone in
      (
        brand: brandKeys[phone.brand] ?? [], model: NaturalOrder.key(of: phone.model),
        phone: phone
      )
    }
    return keyed.sorted { left, right in
      if left.brand != right.brand { return left.brand.lexicographicallyPrecedes(right.brand) }
      if left.phone.brand != right.phone.brand { return left.phone.brand < right.phone.brand }
      if left.model != right.model { return left.model.lexicographicallyPrecedes(right.model) }
      return left.phone.id < right.phone.id
    }
    .map { $0.phone }
  }
}
