import Catalog

/// Chooses among phones with the same model words the one that a record means.
struct PhoneMatch {
  struct Candidate {
    let index: Int
    /// The network that the model's name states.
    let mark: Network?
    /// The network that sources state for the phone.
    let network: Network?
    let amounts: Set<Peso>
  }

  /// The candidate a record means and the rule, `nil` where it means none of them.
  ///
  /// - Parameters:
  ///   - mark: the network that the record's name states.
  ///   - stated: the network that the record or its chipset states.
  ///   - amounts: the record's prices, which tell two phones apart where nothing else does.
  static func choose(
    among candidates: [Candidate], mark: Network?, stated: Network?, amounts: Set<Peso>
  ) -> (index: Int, rule: JoinRule)? {
    let with5G = candidates.first { $0.mark == .fiveG }
    // A phone whose name says 4G or LTE is the one without 5G.
    let without5G = candidates.first { $0.mark == nil } ?? candidates.first { $0.mark == .fourG }
    switch mark {
    case .fiveG:
      if let with5G { return (with5G.index, .exactName) }
      guard let plain = without5G, plain.mark == nil, plain.network ?? .fiveG == .fiveG else {
        return nil
      }
      return (plain.index, .oneSidedNetwork)
    case .some:
      guard let plain = without5G, plain.network ?? .fourG != .fiveG else { return nil }
      return (plain.index, plain.mark == mark ? .exactName : .oneSidedNetwork)
    case nil:
      return unmarked(with5G, without5G, stated: stated, amounts: amounts)
    }
  }

  private static func unmarked(
    _ with5G: Candidate?, _ without5G: Candidate?, stated: Network?, amounts: Set<Peso>
  ) -> (index: Int, rule: JoinRule)? {
    switch (with5G, without5G) {
    case (let with5G?, let plain?):
      guard stated == .fiveG else { return (plain.index, .exactName) }
      let fitsPlain = !plain.amounts.isDisjoint(with: amounts)
      let fits5G = !with5G.amounts.isDisjoint(with: amounts)
      return fitsPlain && !fits5G ? (plain.index, .price) : (with5G.index, .chipset)
    case (let with5G?, nil):
      return stated ?? .fiveG == .fiveG ? (with5G.index, .oneSidedNetwork) : nil
    case (nil, let plain?):
      if let stated, let known = plain.network, (stated == .fiveG) != (known == .fiveG) {
        return nil
      }
      return (plain.index, plain.mark == nil ? .exactName : .oneSidedNetwork)
    case (nil, nil): return nil
    }
  }
}
