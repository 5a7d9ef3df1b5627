import Catalog
import Interchange

/// Reads MobileDokan's further pages: releases and core specifications of phones that the catalogue
/// has, of the international model.
package enum MobiledokanMoreReader {
  private static let columns = [
    "phone_id", "match", "status", "url", "last_updated", "release_date", "chipset", "battery",
    "network",
  ]

  /// Reads the text of the file.
  ///
  /// - Throws: ``CSVError`` and ``SourceFormError``, where the file is not such a one.
  package static func read(_ text: String) throws -> SourceReading {
    let table = try SourceTable.read(text, reader: "mobiledokan-more", columns: columns)
    var reading = SourceReading(rows: table.rows.count)
    for row in table.rows { reading.add(read(row)) }
    return reading
  }

  private static func read(_ row: CSVRow) -> SourceReading.RowResult {
    let phone = row["phone_id"]
    func rejected(_ column: String, _ reason: LeftOutReason, _ cure: RowCure)
      -> SourceReading.RowResult
    {
      .rejected(
        RejectedRow(line: row.line, column: column, reason: reason, value: phone, cure: cure))
    }
    if row["status"] == "Upcoming" {
      return rejected("status", .beforeLaunch, .pageAfterLaunch)
    }
    guard let read = CalendarDay(iso: row["last_updated"].prefix(10)) else {
      return rejected(
        "last_updated", .unreadableDate, .writeReadingDay)
    }
    let system = SpecificationText.operatingSystem(row["os"])
    let chipset = SpecificationText.chipset(row["chipset"])
    let specifications = Specifications(
      network: SpecificationText.network(row["network"]), os: system?.family, chipset: chipset,
      displayInches: SpecificationText.displayInches(row["screen_size"]),
      batteryMAh: SpecificationText.batteryMAh(row["battery"]),
      weightG: SpecificationText.weightG(row["weight"]),
      features: SpecificationText.presence(row["nfc"]).map { [.nfc: $0] } ?? [:])
    // A page of the phone without 5G is not one of the phone with it.
    let network = specifications.network ?? chipset.flatMap(ChipsetNetwork.network)
    if row["match"].contains("5G"), network != .fiveG {
      return rejected("match", .otherModel, .fiveGPage)
    }
    let slug = row["url"].split(separator: "/").last.map(String.init) ?? phone
    var record = SourceRecord(
      line: row.line, nameAsWritten: phone, brand: String(phone.prefix { $0 != "-" }), model: phone,
      released: DateText.read(row["release_date"]), specifications: specifications,
      source: PriceSource(
        id: "mobiledokan/\(Slug.of(slug))", publisher: Publisher.mobiledokan, url: row["url"],
        readOn: PartialDate(read)))
    record.phone = phone
    return .record(record)
  }
}
