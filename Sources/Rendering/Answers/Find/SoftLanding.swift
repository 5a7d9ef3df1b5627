import Catalog

/// What to say when nothing matches: which condition, if dropped, would help.
struct SoftLanding {
  var answer: BudgetAnswer
  var understanding: Understanding

  var blocks: [Block] {
    let asked = understanding.conditions.joined(separator: " ")
    var sentences = [StyledText(.noneOf(asked.isEmpty ? .phones : asked), .strong)]
    if answer.relaxed.isEmpty { sentences.append(StyledText(.noConditionWouldHelp)) }
    for relaxation in answer.relaxed { sentences.append(sentence(relaxation)) }
    let text = sentences.reduce(StyledText([])) { $0 + $1 }
    var cheapest: [Offer] = []
    for offer in answer.relaxed.compactMap({ $0.cheapest })
    where !cheapest.contains(where: { $0.isSameLine(as: offer) }) {
      cheapest.append(offer)
    }
    guard !cheapest.isEmpty else { return [.paragraph(text)] }
    var table = OfferTable(title: .cheapestNear, asOf: answer.asOf)
    table.isRanked = false
    return [.paragraph(text), .table(table.model(cheapest))]
  }

  private func sentence(_ relaxation: Relaxation) -> StyledText {
    let dropped = understanding.words(of: relaxation.dropped)
    guard let cheapest = relaxation.cheapest else {
      return StyledText(.without(dropped, relaxation.count))
    }
    let amount = cheapest.price.map { ", \($0.amount.formatted)" } ?? ""
    guard relaxation.dropped == .price else {
      return StyledText(.without(dropped, relaxation.count, cheapest: cheapest.name + amount))
    }
    let rest = answer.query.conditions.filter { $0 != .price }.map(understanding.words(of:))
    let what: Phrase =
      rest.isEmpty ? .phone.map { $0.lowercased() } : rest.joined(separator: " ")
    return StyledText(.cheapest(what, cheapest.name + amount, of: relaxation.count))
  }
}

extension Offer {
  /// Whether both are the same price of the same variant.
  fileprivate func isSameLine(as other: Offer) -> Bool {
    phone.id == other.phone.id && configuration == other.configuration
      && price?.amount == other.price?.amount
  }
}
