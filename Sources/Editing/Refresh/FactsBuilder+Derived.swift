import Catalog

/// What follows of a phone from other facts; the rule stands as its source.
extension FactsBuilder {
  func derive(_ phone: inout Phone, fields: inout FieldSources) {
    let year = (phone.launched ?? phone.released ?? phone.firstSeen).year
    if phone.specifications.os == nil,
      let system = tables.systems.system(brand: phone.brand, year: year)
    {
      phone.specifications.os = system
      fields[DerivationRule.systemByBrand.sourceID, default: []].append("os")
    }
    let name = "\(phone.brand) \(phone.model)"
    if phone.specifications.features[.foldable] == nil,
      SpecificationText.foldable(name: name, display: "") == true
    {
      phone.specifications.features[.foldable] = true
      fields[DerivationRule.foldableByName.sourceID, default: []].append("foldable")
    }
    if phone.specifications.network == nil {
      deriveNetwork(of: &phone, fields: &fields)
    }
    if phone.specifications.cameraPartner == nil {
      derivePartner(of: &phone, fields: &fields)
    }
  }

  /// The network of the chipset's modem, of the line, or of the one of two namesakes without 5G.
  private func deriveNetwork(of phone: inout Phone, fields: inout FieldSources) {
    if let chipset = phone.specifications.chipset, let network = ChipsetNetwork.network(chipset),
      let source = fields.first(where: { $0.value.contains("chipset") })?.key
    {
      phone.specifications.network = network
      fields[source, default: []].append("network")
    } else if let network = tables.lines.network(brand: phone.brand, model: phone.model) {
      phone.specifications.network = network
      fields[DerivationRule.networkOfLine.sourceID, default: []].append("network")
    } else if has5GSibling(phone), ModelName(phone.model).network != .fiveG {
      phone.specifications.network = .fourG
      fields[DerivationRule.siblingWith5G.sourceID, default: []].append("network")
    }
  }

  private func derivePartner(of phone: inout Phone, fields: inout FieldSources) {
    let date = phone.released ?? phone.launched
    let series = tables.partnerships.first {
      $0.holds(brand: phone.brand, model: phone.model, date: date)
    }
    guard let partnership = series?.partnership else { return }
    phone.specifications.cameraPartner = partnership.partner
    fields[partnership.source, default: []].append("camera_partner")
  }
}
