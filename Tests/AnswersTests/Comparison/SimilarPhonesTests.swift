import Catalog
import Testing

@testable import Answers

@Suite("Similar phones")
struct SimilarPhonesTests {
  private static let specifications = Specifications(
    network: .fourG, os: "Android", chipset: "Helio G99", displayInches: 6.6, batteryMAh: 5000,
    rearCameraMP: 50)

  private func changed(_ change: (inout Specifications) -> Void) -> Specifications {
    var specifications = Self.specifications
    change(&specifications)
    return specifications
  }

  private var asked: Offer {
    offer(phone("asked", Self.specifications), 10_000, ram: 8, storage: 128)
  }

  private var others: [Offer] {
    [
      offer(phone("twin", Self.specifications), 9_000, ram: 8, storage: 128),
      offer(phone("less-ram", Self.specifications), 8_000, ram: 4, storage: 128),
      offer(
        phone("better", changed { $0.chipset = "Snapdragon 8 Gen 3" }), 9_500, ram: 8, storage: 128
      ),
      offer(phone("unknown", Specifications()), 5_000, ram: nil, storage: nil),
      offer(phone("dearer", changed { $0.batteryMAh = 6000 }), 12_000, ram: 8, storage: 128),
      offer(phone("unpriced", Self.specifications), nil, ram: 8, storage: 64),
      asked,
    ]
  }

  @Test("the nearest come first, and the phone itself does not come at all")
  func nearest() {
    let similar = SimilarPhones.of(asked, among: others, asOf: day("2024-06-30"))
    #expect(
      similar.phones.map(\.offer.phone.id) == [
        "twin", "dearer", "unpriced", "less-ram", "better", "unknown",
      ])
    #expect(similar.phones[0].distance == 0 && similar.phones[0].differences.isEmpty)
    #expect(similar.phones[0].price == PriceStep(from: php(10_000), to: php(9_000)))
    #expect(similar.phones[2].price == nil)
  }

  @Test("cheaper ones are cheaper, and to be better costs nothing")
  func cheaper() {
    let similar = SimilarPhones.of(asked, among: others, cheaper: true, asOf: day("2024-06-30"))
    #expect(similar.phones.map(\.offer.phone.id) == ["twin", "better", "less-ram", "unknown"])
    #expect(similar.phones[1].distance == 0)
    let unpriced = offer(phone("x"), nil)
    #expect(
      SimilarPhones.of(unpriced, among: others, cheaper: true, asOf: day("2024-06-30")).phones
        .isEmpty)
  }

  @Test("differences are named with their direction, the largest first")
  func differences() {
    let other = offer(
      phone(
        "other",
        changed {
          $0.chipset = "Snapdragon 8 Gen 3"
          $0.batteryMAh = 4500
          $0.os = "iOS"
          $0.rearCameraMP = nil
        }), 9_000, ram: 8, storage: 128)
    let differences = SimilarPhones.differences(from: asked, to: other, asOf: day("2024-06-30"))
    #expect(differences.map(\.property.name) == ["os", "chipset", "battery_mah", "rear_camera_mp"])
    #expect(differences.map(\.direction) == [.different, .better, .worse, .different])
    #expect(differences[2].from == .number(5000) && differences[2].to == .number(4500))
  }

  @Test("the limit cuts the list, and no limit gives all")
  func limit() {
    let day = day("2024-06-30")
    #expect(SimilarPhones.of(asked, among: others, asOf: day, limit: 2).phones.count == 2)
    #expect(SimilarPhones.of(asked, among: others, asOf: day, limit: nil).phones.count == 6)
    #expect(SimilarPhones.of(asked, among: others, asOf: day, limit: -1).phones.isEmpty)
  }

  @Test("the weights of the dimensions are heaviest first")
  func weights() {
    let weights = SimilarityDimension.all.map(\.weight)
    #expect(weights == weights.sorted(by: >))
    #expect(weights.reduce(0, +) == 117)
  }

  @Test("the distance of two phones of which all is known is the same both ways")
  func symmetry() {
    let (one, other) = (asked, others[2])
    let (there, back) = (
      SimilarPhones.distance(
        from: SimilarityDimension.all.map { $0.place(one) }, to: other, cheaper: false),
      SimilarPhones.distance(
        from: SimilarityDimension.all.map { $0.place(other) }, to: one, cheaper: false)
    )
    #expect(there == back && there > 0)
  }
}
