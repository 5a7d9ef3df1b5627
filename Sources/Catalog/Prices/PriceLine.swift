/// The prices of one configuration of a phone on a day, and which of them stands.
struct PriceLine {
  let configuration: Configuration
  let official: Dated?
  /// The lowest price of shops in the twelve months before.
  let shop: Dated?
  /// The price that stands, and as what.
  let chosen: Dated
  let role: PriceRole
  /// Whether the price is of the kind that speaks for the phone before the other kinds.
  let isLeading: Bool
  /// Whether ``shop`` is one that brings phones in from abroad.
  let isShopImport: Bool

  /// The lines of a phone that have a price on a day, in order of configuration.
  static func all(
    of facts: PhoneFacts, _ readings: Readings, _ standing: PhoneStanding, on day: CalendarDay
  ) -> [PriceLine] {
    let shops = ShopPrices(facts, readings)
    return facts.byConfiguration
      .compactMap { configuration, members -> PriceLine? in
        let official = OfficialPrices.inForce(members, launch: facts.phone.launched, on: day)
        let shop = shops.lowest(of: members, on: day)
        let stands: (Dated, PriceRole)? =
          if let shop, standing.isJudgedByShop || official == nil {
            (shop, .shop)
          } else if let official {
            (official, .official)
          } else {
            shops.last(of: members, by: day).map { ($0, .lastSeen) }
          }
        return stands.map { chosen, role in
          PriceLine(
            configuration: configuration, official: official, shop: shop, chosen: chosen,
            role: role, isLeading: role == (standing.isJudgedByShop ? .shop : .official),
            isShopImport: shop.map { readings.isImportShop(source: $0.observation.source) }
              ?? false)
        }
      }
      .sorted { $0.configuration < $1.configuration }
  }

  /// Leaves out what another line of the phone already answers better.
  ///
  /// A price whose configuration is partly or wholly unknown speaks for every configuration that it
  /// can be, where those are silent, less telling or older; one of a shop, where it is lower.
  static func serving(_ lines: [PriceLine]) -> [PriceLine] {
    let vagueServing = lines.filter { line in
      let narrower = lines.filter { $0.configuration.narrows(line.configuration) }
      let better = narrower.filter { $0.isLeading || !line.isLeading }
      if line.role == .shop {
        return better.allSatisfy {
          $0.role == .shop && $0.chosen.observation.amount > line.chosen.observation.amount
        }
      }
      guard line.isLeading else { return better.isEmpty }
      return better.allSatisfy { $0.chosen.since < line.chosen.since }
    }
    return vagueServing.filter { line in
      line.isLeading
        || !vagueServing.contains { wider in
          wider.isLeading && wider.role == .official
            && line.configuration.narrows(wider.configuration)
        }
    }
  }

  /// The official price of what the line sells: its own, else the lowest of the lines that it can
  /// be or that can be it.
  func official(among lines: [PriceLine]) -> PriceBeside? {
    if let official { return PriceBeside(official, of: self, beside: configuration) }
    return lowest(
      lines.filter {
        $0.configuration.covers(configuration) || configuration.covers($0.configuration)
      }, { $0.official })
  }

  /// The lowest shop price of what the line sells. One that does not name the configuration is
  /// that of the cheapest line it can be: a shop that shows one price of a phone shows its lowest.
  func shop(among lines: [PriceLine], served: [PriceLine]) -> PriceBeside? {
    lowest(
      lines.filter { other in
        configuration.covers(other.configuration)
          || other.configuration.covers(configuration) && isCheapest(of: other, among: served)
      }, { $0.shop })
  }

  private func isCheapest(of wider: PriceLine, among served: [PriceLine]) -> Bool {
    let amount = chosen.observation.amount
    return !served.contains { other in
      wider.configuration.covers(other.configuration) && other.configuration != configuration
        && (other.chosen.observation.amount, other.configuration) < (amount, configuration)
    }
  }

  private func lowest(
    _ lines: [PriceLine], _ price: (PriceLine) -> Dated?
  ) -> PriceBeside? {
    lines
      .compactMap { line in
        price(line).map { PriceBeside($0, of: line, beside: configuration) }
      }
      .min { ($0.amount, $0.configuration) < ($1.amount, $1.configuration) }
  }
}

extension PriceBeside {
  /// - Parameter shown: the configuration beside which it stands.
  fileprivate init(_ dated: Dated, of line: PriceLine, beside shown: Configuration) {
    let observation = dated.observation
    self.init(
      configuration: line.configuration, amount: observation.amount, kind: observation.kind,
      date: dated.since, source: observation.source,
      isVariantInferred: !observation.states(shown),
      isImported: line.isShopImport && !observation.kind.isOfficial)
  }
}
