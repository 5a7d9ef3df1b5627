import Catalog

/// What to say when nothing matches: which condition, if dropped, would help.
struct SoftLanding {
  var answer: BudgetAnswer
  var understanding: Understanding

  var blocks: [Block] {
    let asked = understanding.conditions.joined(separator: " ")
    var sentences = [StyledText("\(asked.isEmpty ? "Phones" : asked): none.", .strong)]
    if answer.relaxed.isEmpty {
      sentences.append(" No single condition, if dropped, would change that.")
    }
    for relaxation in answer.relaxed { sentences.append(sentence(relaxation)) }
    let text = sentences.reduce(StyledText([])) { $0 + $1 }
    var cheapest: [Offer] = []
    for offer in answer.relaxed.compactMap({ $0.cheapest }) where !cheapest.contains(offer) {
      cheapest.append(offer)
    }
    guard !cheapest.isEmpty else { return [.paragraph(text)] }
    var table = OfferTable(title: "The cheapest phones that come near", asOf: answer.asOf)
    table.isRanked = false
    return [.paragraph(text), .table(table.model(cheapest))]
  }

  private func sentence(_ relaxation: Relaxation) -> StyledText {
    let dropped = understanding.words(of: relaxation.dropped)
    guard let cheapest = relaxation.cheapest else {
      return StyledText(" Without \(dropped): \(grouped(relaxation.count)).")
    }
    let amount = cheapest.price.map { ", \($0.amount.formatted)" } ?? ""
    guard relaxation.dropped == .price else {
      return StyledText(
        " Without \(dropped): \(grouped(relaxation.count)), cheapest \(cheapest.name)\(amount).")
    }
    let rest = answer.query.conditions.filter { $0 != .price }.map(understanding.words(of:))
    let what = rest.isEmpty ? "phone" : rest.joined(separator: " ")
    return StyledText(
      " Cheapest \(what): \(cheapest.name)\(amount) (of \(grouped(relaxation.count))).")
  }
}
