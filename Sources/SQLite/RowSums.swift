internal import CSQLite

/// Sums of the hashes of rows, a sum for each number of a table.
///
/// A sum does not depend on the order of its rows, and a row can be taken out of it again. Where a
/// single value of a row changes, the hash of the row always changes with it.
package final class RowSums {
  private var sums: [Int64: UInt64] = [:]
  private var counts: [Int64: Int64] = [:]

  package init() {}

  /// The sum of a table's rows, as SQLite stores whole numbers.
  package func sum(_ table: Int) -> Int64 { Int64(bitPattern: sums[Int64(table)] ?? 0) }

  /// How many rows were added, less those that were taken out.
  package func count(_ table: Int) -> Int64 { counts[Int64(table)] ?? 0 }

  fileprivate func add(_ hash: UInt64, to table: Int64, isTakenOut: Bool) {
    // Sums of hashes wrap round on purpose: they are sums modulo 2^64.
    sums[table, default: 0] &+= isTakenOut ? 0 &- hash : hash
    counts[table, default: 0] += isTakenOut ? -1 : 1
  }
}

extension Database {
  /// Makes `row_sum(table, sign, value, …)`, which adds a row to the sum of a table, or takes it out
  /// where the sign is below 0, and is always 0.
  package func define(_ sums: RowSums) throws {
    let context = Unmanaged.passRetained(sums).toOpaque()
    try defineFunction(
      "row_sum", context,
      { context, count, values in
        guard let values, let held = sqlite3_user_data(context), count >= 2 else { return }
        var hash = RowHash()
        for index in 2..<Int(count) { hash.add(values[index]) }
        Unmanaged<RowSums>.fromOpaque(held).takeUnretainedValue().add(
          hash.value, to: sqlite3_value_int64(values[0]),
          isTakenOut: sqlite3_value_int64(values[1]) < 0)
        sqlite3_result_int64(context, 0)
      },
      { held in if let held { Unmanaged<RowSums>.fromOpaque(held).release() } })
  }
}

/// The hash of the values of a row, with their types.
private struct RowHash {
  private(set) var value: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Both steps can be undone for a known word, so that no two words give the same hash.
  private mutating func add(_ word: UInt64) {
    value = (value ^ word) &* 0xD6E8_FEB8_6659_FD93
    value ^= value >> 32
  }

  mutating func add(_ stored: OpaquePointer?) {
    let type = sqlite3_value_type(stored)
    switch type {
    case SQLITE_INTEGER:
      add(UInt64(UInt32(bitPattern: type)))
      add(UInt64(bitPattern: sqlite3_value_int64(stored)))
    case SQLITE_FLOAT:
      add(UInt64(UInt32(bitPattern: type)))
      add(sqlite3_value_double(stored).bitPattern)
    case SQLITE_TEXT, SQLITE_BLOB:
      let start = sqlite3_value_blob(stored)
      let count = start == nil ? 0 : Int(sqlite3_value_bytes(stored))
      add(UInt64(UInt32(bitPattern: type)) | UInt64(count) << 8)
      add(UnsafeRawBufferPointer(start: start, count: count))
    default: add(UInt64(UInt32(bitPattern: type)))
    }
  }

  private mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var place = 0
    while place + 8 <= bytes.count {
      add(bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian)
      place += 8
    }
    guard place < bytes.count else { return }
    var last: UInt64 = 0
    for index in place..<bytes.count { last = last << 8 | UInt64(bytes[index]) }
    add(last)
  }
}
