import PresyoKit

/// What a budget buys: `presyo-example CATALOGUE "5G under PHP 20K"`.
@main
enum Budget {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else { return print("usage: presyo-example CATALOGUE QUESTION") }
    let catalogue = try Catalogue.open(arguments[1])

    let found = try catalogue.find(arguments[2], FindRequest(limit: 2))
    print("Read as: \(found.reading.query.canonical)")
    print("\(found.answer.count) phones fit; the first of them:")
    for offer in found.answer.results {
      let price = offer.price.map { "\($0.amount.formatted) since \($0.since.iso)" }
      print("- \(offer.name), \(price ?? "no peso price")")
    }

    let ids = found.answer.results.map(\.phone.id)
    if ids.count == 2 {
      let comparison = try catalogue.compare(ids)
      print("They differ in \(comparison.differences.count) ways.")
    }

    if let year = try catalogue.years().last {
      let list = try catalogue.pricelist(year)
      print("The pricelist of \(year) has \(list.counts.phones) phones.")
    }

    print(found.rendered(as: .csv, RenderOptions()))
  }
}
