internal import Catalog
internal import GRDB

/// The columns of a phone, in the order in which they are written and read.
enum PhoneColumns {
  static let names: [String] =
    ["id", "brand", "model", "launched", "released", "first_seen"]
    + Specifications.fields.map(\.name)

  /// `phone.id, phone.brand, …`, to read a phone from a query in which `phone` is the table.
  static let list = names.map { "phone.\($0)" }.joined(separator: ", ")

  /// The values of `phone`, in the order of ``names``.
  static func values(of phone: Phone) -> [DatabaseValue] {
    let specifications = phone.specifications
    var values: [DatabaseValue] = [
      phone.id.databaseValue, phone.brand.databaseValue, phone.model.databaseValue,
      text(phone.launched?.iso), text(phone.released?.iso), phone.firstSeen.iso.databaseValue,
      text(specifications.os), whole(specifications.network?.rawValue),
      text(specifications.chipset), text(specifications.osVersion),
      decimal(specifications.displayInches), text(specifications.displayType),
      text(specifications.resolution), whole(specifications.refreshHz),
      whole(specifications.batteryMAh), decimal(specifications.chargingW),
      decimal(specifications.rearCameraMP), whole(specifications.rearCameras),
      decimal(specifications.frontCameraMP), text(specifications.cameraPartner),
      text(specifications.ipRating), decimal(specifications.weightG),
      whole(specifications.simSlots),
    ]
    for feature in Feature.allCases {
      values.append(whole(specifications.features[feature].map { $0 ? 1 : 0 }))
    }
    return values
  }

  /// Reads a phone whose columns begin at `start` of `row`.
  static func phone(_ row: Row, at start: Int = 0) throws -> Phone {
    var specifications = Specifications()
    specifications.os = try row.get(start + 6)
    specifications.network = try (row.get(start + 7) as Int?).flatMap(Network.init(rawValue:))
    specifications.chipset = try row.get(start + 8)
    specifications.osVersion = try row.get(start + 9)
    specifications.displayInches = try row.get(start + 10)
    specifications.displayType = try row.get(start + 11)
    specifications.resolution = try row.get(start + 12)
    specifications.refreshHz = try row.get(start + 13)
    specifications.batteryMAh = try row.get(start + 14)
    specifications.chargingW = try row.get(start + 15)
    specifications.rearCameraMP = try row.get(start + 16)
    specifications.rearCameras = try row.get(start + 17)
    specifications.frontCameraMP = try row.get(start + 18)
    specifications.cameraPartner = try row.get(start + 19)
    specifications.ipRating = try row.get(start + 20)
    specifications.weightG = try row.get(start + 21)
    specifications.simSlots = try row.get(start + 22)
    for (index, feature) in Feature.allCases.enumerated() {
      guard let answer: Int = try row.get(start + 23 + index) else { continue }
      specifications.features[feature] = answer == 1
    }
    return try Phone(
      id: row.get(start), brand: row.get(start + 1), model: row.get(start + 2),
      launched: row.optionalDate(start + 3), released: row.optionalDate(start + 4),
      firstSeen: row.date(start + 5), specifications: specifications)
  }

  private static func text(_ value: String?) -> DatabaseValue { value?.databaseValue ?? .null }
  private static func whole(_ value: Int?) -> DatabaseValue { value?.databaseValue ?? .null }
  private static func decimal(_ value: Double?) -> DatabaseValue { value?.databaseValue ?? .null }
}
