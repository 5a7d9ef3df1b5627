extension QueryCondition {
  /// The condition that a measure is, named by it: `.measure(.battery)`.
  package static func measure(_ measure: QueryMeasure) -> QueryCondition { QueryCondition(measure) }

  /// The condition that a measure is.
  convenience init(_ measure: QueryMeasure) {
    self.init(
      measure.name,
      options: [
        ConditionOption(measure.option, measure.help, measure.valueName, .measure(measure))
      ],
      value: { measure.value($0).map(ConditionValue.number) ?? .none },
      written: { query in
        measure.value(query).map { number in
          [
            WrittenCondition(
              measure.word + measure.bound.sign, number.plain, unit: measure.unit,
              option: measure.option)
          ]
        } ?? []
      },
      spoken: { query, _ in measure.value(query).map { [measure.phrase($0.plain)] } ?? [] },
      drop: { measure.set(&$0, nil) },
      override: { measure.set(&$0, measure.value($1)) },
      predicates: { query in measure.value(query).map { [.measure(measure, $0)] } ?? [] },
      property: measure.property,
      met: { offer, _ in measure.number(of: offer).map(ComparedValue.number) },
      reason: measure.reason)
  }
}

extension QueryMeasure {
  fileprivate var property: PhoneProperty {
    switch subject {
    case .ram: .ram
    case .storage: .storage
    case .specification(let field): .specification(field)
    }
  }

  /// The offer's own number; `nil` where it is not known.
  fileprivate func number(of offer: Offer) -> Double? {
    switch subject {
    case .ram: offer.configuration.ramGB
    case .storage: offer.configuration.storageGB
    case .specification(let field): field.value(offer.phone.specifications)?.number
    }
  }
}
