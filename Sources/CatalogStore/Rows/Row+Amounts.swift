internal import Catalog
internal import SQLite

extension Row {
  /// An amount that must be there and be a price.
  func amount(_ index: Int) throws -> Peso {
    try amount(centavos: get(index))
  }

  /// An amount, or `nil` where there is none.
  func optionalAmount(_ index: Int) throws -> Peso? {
    try (get(index) as Int64?).map(amount)
  }

  private func amount(centavos: Int64) throws -> Peso {
    guard (1...Peso.limit.centavos).contains(centavos) else {
      throw UnreadableValue(value: "\(centavos) centavos")
    }
    return Peso(centavos: centavos)
  }

  /// RAM and storage, in this column and the next.
  func configuration(_ index: Int) throws -> Configuration {
    try Configuration(ramGB: gigabytes(index), storageGB: gigabytes(index + 1))
  }

  private func gigabytes(_ index: Int) throws -> Double? {
    guard let size: Double = try get(index) else { return nil }
    guard size > 0, size <= 1_000_000 else { throw UnreadableValue(value: "\(size) GB") }
    return size
  }
}
