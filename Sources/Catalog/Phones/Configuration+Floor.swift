extension Configuration {
  /// What an offer of this configuration has at least: what is not known is the least of the
  /// variants that the offer can be, and stays unknown where there is none or one of them does not
  /// tell.
  ///
  /// - Parameter variants: all configurations of the phone.
  public func floor(among variants: [Configuration]) -> Configuration {
    if ramGB != nil, storageGB != nil { return self }
    let possible = variants.filter(covers)
    return Configuration(
      ramGB: ramGB ?? Self.least(possible.map { $0.ramGB }),
      storageGB: storageGB ?? Self.least(possible.map { $0.storageGB }))
  }

  private static func least(_ values: [Double?]) -> Double? {
    values.contains(nil) ? nil : values.compactMap { $0 }.min()
  }
}
