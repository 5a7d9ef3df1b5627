import Catalog

/// A price as every list shows it: amount, kind, date, confirmation and source.
struct PriceCell {
  let price: PriceInForce
  let source: PriceSource?

  init(_ price: PriceInForce, _ sources: SourceTable) {
    self.price = price
    source = sources[price.source]
  }

  var value: PageValue {
    [
      "amount": .text(price.amount.formatted), "kind": .words(price.plainWords),
      "tone": price.tone, "since": .text(price.since.iso), "sincetext": .text(price.since.words),
      "confirmed": .text(price.confirmed.iso), "confirmedtext": .text(price.confirmed.words),
      "source": .link(to: source),
    ]
  }
}

/// The sources of a catalogue, by id.
typealias SourceTable = [String: PriceSource]
