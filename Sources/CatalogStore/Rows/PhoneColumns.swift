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
    specifications.os = row[start + 6]
    specifications.network = (row[start + 7] as Int?).flatMap(Network.init(rawValue:))
    specifications.chipset = row[start + 8]
    specifications.osVersion = row[start + 9]
    specifications.displayInches = row[start + 10]
    specifications.displayType = row[start + 11]
    specifications.resolution = row[start + 12]
    specifications.refreshHz = row[start + 13]
    specifications.batteryMAh = row[start + 14]
    specifications.chargingW = row[start + 15]
    specifications.rearCameraMP = row[start + 16]
    specifications.rearCameras = row[start + 17]
    specifications.frontCameraMP = row[start + 18]
    specifications.cameraPartner = row[start + 19]
    specifications.ipRating = row[start + 20]
    specifications.weightG = row[start + 21]
    specifications.simSlots = row[start + 22]
    for (index, feature) in Feature.allCases.enumerated() {
      guard let answer: Int = row[start + 23 + index] else { continue }
      specifications.features[feature] = answer == 1
    }
    return Phone(
      id: row[start], brand: row[start + 1], model: row[start + 2],
      launched: try date(row[start + 3]), released: try date(row[start + 4]),
      firstSeen: try requiredDate(row[start + 5]), specifications: specifications)
  }

  private static func text(_ value: String?) -> DatabaseValue { value?.databaseValue ?? .null }
  private static func whole(_ value: Int?) -> DatabaseValue { value?.databaseValue ?? .null }
  private static func decimal(_ value: Double?) -> DatabaseValue { value?.databaseValue ?? .null }
}

/// A date that the schema should not have admitted.
struct UnreadableValue: Error {
  let value: String
}

func requiredDate(_ text: String) throws -> PartialDate {
  guard let date = PartialDate(iso: text) else { throw UnreadableValue(value: text) }
  return date
}

func date(_ text: String?) throws -> PartialDate? {
  try text.map(requiredDate)
}
