package import Catalog
import Interchange

/// Reads single specifications and releases from pages of the press and of makers, one fact a row,
/// each of a phone that the catalogue has.
///
/// Of a phone's facts those for the Philippines or the world come first, then those of other
/// countries, India and China; the surer before the less sure. A rumour is heard and not believed.
package enum PressSpecificationReader {
  private static let columns = ["phone_id", "field", "value", "url", "page_date"]

  /// Reads the text of the file.
  ///
  /// - Parameter readOn: the day of the pages that bear no date.
  /// - Throws: ``CSVError`` and ``SourceFormError``, where the file is not such a one.
  package static func read(_ text: String, readOn: PartialDate) throws -> SourceReading {
    let table = try SourceTable.read(text, reader: "press-specifications", columns: columns)
    var reading = SourceReading(rows: table.rows.count)
    var ranked: [(order: [Int], record: SourceRecord)] = []
    for row in table.rows {
      let region = SourceRegion("\(row["as_written"]) \(row["region"])")
      let confidence = ["high", "medium", "low"].firstIndex(of: row["confidence"]) ?? 1
      if let (reason, cure) = leftOut(row, region) {
        reading.rejected.append(
          RejectedRow(
            line: row.line, column: "value", reason: reason, value: row["value"], cure: cure))
        continue
      }
      guard var record = record(row, readOn: readOn) else {
        reading.rejected.append(
          RejectedRow(
            line: row.line, column: "value", reason: .unreadableValue,
            value: "\(row["field"]) \(row["value"])", cure: .possibleValue)
        )
        continue
      }
      record.isDoubtful = confidence == 2
      ranked.append(([region.rawValue, confidence, row.line], record))
    }
    reading.records = ranked.sorted { $0.order.lexicographicallyPrecedes($1.order) }.map(\.record)
    return reading
  }

  /// Why a row is no fact of its phone: a Chinese model lends neither date nor battery, and a row
  /// that names a nearer model than the phone is of that one.
  private static func leftOut(
    _ row: CSVRow, _ region: SourceRegion
  ) -> (reason: LeftOutReason, cure: RowCure)? {
    let field = row["field"]
    if region == .china, ["released", "battery_mah", "charging_w", "variant"].contains(field) {
      return (.foreignModel, .modelSoldHere)
    }
    if namesOther(row["as_written"], than: row["phone_id"]) {
      return (.otherModel, .pageOfModel)
    }
    return nil
  }

  /// Whether the words name a model that opens the phone's own name, and not the whole of it.
  private static func namesOther(_ text: String, than phone: String) -> Bool {
    let own = phone.split(separator: "-").dropFirst().map(String.init)
      .filter { !["5g", "4g", "galaxy"].contains($0) }
    guard own.count > 2 else { return false }
    let words = ModelWords.of(text)
    func holds(_ part: ArraySlice<String>) -> Bool {
      words.indices.contains { words[$0...].starts(with: part) }
    }
    return holds(own.prefix(own.count - 1)) && !holds(own[...])
      || own.count > 3 && holds(own.prefix(own.count - 2)) && !holds(own[...])
  }

  private static func record(_ row: CSVRow, readOn: PartialDate) -> SourceRecord? {
    let date = PartialDate(iso: row["page_date"]) ?? PartialDate(iso: row["read_on"]) ?? readOn
    let phone = row["phone_id"]
    var record = SourceRecord(
      line: row.line, nameAsWritten: phone, brand: String(phone.prefix { $0 != "-" }), model: phone,
      source: PressSource.of(row["url"], date: date))
    record.phone = phone
    return record.take(row["field"], row["value"]) ? record : nil
  }
}

extension SourceRecord {
  /// Takes one fact by the name of its field; `false` where it is none.
  fileprivate mutating func take(_ field: String, _ value: String) -> Bool {
    switch field {
    case "released":
      released = PartialDate(iso: value)
      return released != nil
    case "launched", "launched_ph":
      launched = PartialDate(iso: value)
      return launched != nil
    case "variant":
      let sizes = value.split(separator: "/").compactMap { Double($0) }
      guard sizes.count == 2 else { return false }
      configurations = [Configuration(ramGB: sizes[0], storageGB: sizes[1])]
      return true
    case "ram_gb", "storage_gb":
      guard let size = Double(value) else { return false }
      configurations = [
        field == "ram_gb" ? Configuration(ramGB: size) : Configuration(storageGB: size)
      ]
      return true
    default: return specifications.take(field, value)
    }
  }
}

extension Specifications {
  /// Takes one specification in the words of a page, and what follows from the same words.
  fileprivate mutating func take(_ field: String, _ value: String) -> Bool {
    switch field {
    case "chipset":
      chipset = SpecificationText.chipset(value)
      return chipset != nil
    case "os":
      guard let system = SpecificationText.operatingSystem(value) else { return false }
      (os, osVersion) = (system.family, system.version)
      return true
    case "display_type":
      displayType = SpecificationText.displayType(value)
      features[.amoled] = SpecificationText.amoled(value)
      return displayType != nil
    case "ip_rating":
      ipRating = SpecificationText.ipRating(value)
      features[.waterResistant] = SpecificationText.waterResistant(value)
      return ipRating != nil
    case "charging_w":
      features[.fastCharging] = SpecificationText.fastCharging(value + "W")
      chargingW = SpecificationText.chargingW(value + "W")
      return chargingW != nil
    case "resolution":
      resolution = SpecificationText.resolution(value)
      return resolution != nil
    default:
      return Specifications.fields.first { $0.name == field }?.write(&self, value) == true
    }
  }
}
