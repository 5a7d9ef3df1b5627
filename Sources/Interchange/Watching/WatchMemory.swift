package import Catalog

/// What the last look at a file of watches found, kept as CSV beside the file.
package enum WatchMemory {
  private static let header = ["watch", "id", "name", "price_php"]

  /// Where the memory of a file is.
  package static func path(of file: String) -> String { file + ".seen" }

  /// The phones by the text of their watch; `nil` where the bytes are no memory.
  package static func read(_ bytes: [UInt8]) -> [String: [WatchedPhone]]? {
    guard let table = try? CSVTable(bytes: bytes), table.header == header else { return nil }
    var found: [String: [WatchedPhone]] = [:]
    for row in table.rows {
      // A watch that found nothing has a row without a phone.
      let phone =
        row["id"].isEmpty
        ? []
        : [
          WatchedPhone(
            watch: row["watch"], phone: row["id"], name: row["name"],
            price: Peso(plain: row["price_php"]))
        ]
      found[row["watch"], default: []] += phone
    }
    return found
  }

  package static func bytes(of looks: [WatchLook]) -> [UInt8] {
    var writer = CSVWriter(formulaGuard: .off)
    writer.add(header)
    for look in looks {
      if look.phones.isEmpty { writer.add([look.watch.text, "", "", ""]) }
      for phone in look.phones {
        writer.add([look.watch.text, phone.phone, phone.name, phone.price?.plain ?? ""])
      }
    }
    return writer.bytes
  }
}
