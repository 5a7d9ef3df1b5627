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
    guard let best = answer.relaxed.first, let cheapest = best.cheapest else {
      return [.paragraph(text)]
    }
    let title = "Cheapest without “\(understanding.words(of: best.dropped))”"
    return [
      .paragraph(text), .table(OfferTable(title: title, asOf: answer.asOf).model([cheapest])),
    ]
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
