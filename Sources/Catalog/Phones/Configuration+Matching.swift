extension Configuration {
  /// The one of `variants` that this configuration can be, with what all possible ones share
  /// filled in where several can.
  public func resolved(among variants: [Configuration]) -> Configuration {
    let possible = variants.filter(covers)
    guard let first = possible.first else { return self }
    return Configuration(
      ramGB: ramGB ?? (possible.allSatisfy { $0.ramGB == first.ramGB } ? first.ramGB : nil),
      storageGB: storageGB
        ?? (possible.allSatisfy { $0.storageGB == first.storageGB } ? first.storageGB : nil))
  }

  /// Whether `variant` can be meant: all that is known of this configuration is true of it.
  public func covers(_ variant: Configuration) -> Bool {
    (ramGB == nil || ramGB == variant.ramGB)
      && (storageGB == nil || storageGB == variant.storageGB)
  }

  /// Whether this configuration says all that `wider` says, and more.
  func narrows(_ wider: Configuration) -> Bool {
    self != wider && wider.covers(self)
  }
}
