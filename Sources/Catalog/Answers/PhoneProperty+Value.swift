extension PhoneProperty {
  /// The value of this property of a phone, `nil` where it is not known.
  package func value(of subject: ComparisonSubject) -> ComparedValue? {
    let offer = subject.offer
    return switch self {
    case .price: offer.price.map(ComparedValue.price)
    case .priceAge:
      offer.price.map { .days(max(0, subject.asOf.ordinal - $0.confirmed.latest.ordinal)) }
    case .listed: .date(offer.phone.listed, offer.phone.listedBy)
    case .configurations:
      subject.configurations.isEmpty ? nil : .configurations(subject.configurations)
    case .ram: subject.configurations.compactMap { $0.ramGB }.max().map(ComparedValue.number)
    case .storage:
      subject.configurations.compactMap { $0.storageGB }.max().map(ComparedValue.number)
    case .specification(let field): field.value(offer.phone.specifications)?.compared
    }
  }

  /// How good the value of this property of a phone is, more being better; `nil` where it is not
  /// known or where "better" is not defined, as for a phone's size, weight or system.
  package func merit(of subject: ComparisonSubject) -> Double? {
    switch self {
    case .price:
      return subject.offer.price.map { -Double($0.amount.centavos) }
    case .listed:
      guard subject.offer.phone.listedBy != .firstSeen else { return nil }
      return Double(subject.offer.phone.listed.earliest.ordinal)
    case .ram, .storage:
      guard case .number(let size) = value(of: subject) else { return nil }
      return size
    case .specification(let field):
      let specifications = subject.offer.phone.specifications
      switch field.better {
      case .neither: return nil
      case .more: return field.value(specifications)?.number
      case .merit(let merit): return merit(subject.offer.phone).map(Double.init)
      }
    case .priceAge, .configurations: return nil
    }
  }
}

extension SpecificationValue {
  /// The value as comparisons hold it.
  package var compared: ComparedValue {
    switch self {
    case .text(let text): .text(text)
    case .network(let network): .text(network.name)
    case .whole(let whole): .number(Double(whole))
    case .decimal(let decimal): .number(decimal)
    case .flag(let flag): .flag(flag)
    }
  }
}

/// A phone as comparisons look at it.
package struct ComparisonSubject {
  /// The phone with the price that counts.
  package let offer: Offer
  /// Every configuration that is known, in order.
  package let configurations: [Configuration]
  package let asOf: CalendarDay

  package init(offer: Offer, configurations: [Configuration], asOf: CalendarDay) {
    self.offer = offer
    self.configurations = configurations
    self.asOf = asOf
  }
}
