import Foundation
import TestSupport
import Testing

@testable import Answers
@testable import Catalog

/// The parts of `docs/value.md` that the code says itself.
///
/// Run with `PRESYO_RECORD=1` to write them anew; the test fails then too, so that somebody reads
/// the difference.
@Suite("The page about value")
struct ValueDocumentTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs/value.md")

  @Test(
    "every table on the page is what the code uses",
    arguments: [
      "weights", "ramps", "chipsets", "example", "best buys", "similar", "minimums",
    ])
  func generatedParts(name: String) throws {
    let page = try String(contentsOf: Self.file, encoding: .utf8)
    let (opening, closing) = ("<!-- \(name) -->\n", "<!-- end of \(name) -->")
    let start = try #require(page.range(of: opening)?.upperBound)
    let end = try #require(page.range(of: closing)?.lowerBound)
    let expected = "\n" + Self.part(name) + "\n\n"
    let isSame = page[start..<end] == expected
    #expect(isSame, "docs/value.md: \(name)\n\(expected)")
    if !isSame, ProcessInfo.processInfo.environment["PRESYO_RECORD"] != nil {
      try page.replacingCharacters(in: start..<end, with: expected)
        .write(to: Self.file, atomically: true, encoding: .utf8)
    }
  }

  private static func part(_ name: String) -> String {
    switch name {
    case "weights": indented(ValueWeights.table)
    case "ramps": ramps
    case "chipsets": chipsets
    case "example": example
    case "best buys": bestBuys
    case "similar": similar
    default: minimums
    }
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
  }

  private static func table(_ head: [String], _ rows: [[String]]) -> String {
    ([head, head.map { _ in "---" }] + rows)
      .map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  private static var ramps: String {
    let ramps: [(String, String, Ramp, Int)] = [
      ("ram", "GB", ValueRamps.ram, 10), ("storage", "GB", ValueRamps.storage, 1),
      ("screen_size", "inches", ValueRamps.screenSize, 100),
      ("battery", "mAh", ValueRamps.battery, 1), ("charging", "W", ValueRamps.charging, 10),
      ("camera: main", "MP", ValueRamps.mainCamera, 10), ("selfie", "MP", ValueRamps.selfie, 10),
      ("display: sharpness", "pixels", ValueRamps.sharpness, 1),
      ("display: refresh rate", "Hz", ValueRamps.refresh, 1),
      ("recency", "days", ValueRamps.recency, 1), ("price", "pesos", ValueRamps.price, 1),
    ]
    return table(
      ["ramp", "unit", "knots"],
      ramps.map { name, unit, ramp, factor in
        let knots = ramp.knots.map { "\((Double($0.x) / Double(factor)).plain) → \($0.y)" }
        return [name, unit, knots.joined(separator: ", ")]
      })
  }

  private static var chipsets: String {
    let byClass = Dictionary(grouping: ShippedChipsets.rows, by: \.level)
    return table(
      ["class", "chipsets"],
      byClass.keys.sorted(by: >).map { number in
        let names = (byClass[number] ?? []).map(\.chipset).sorted {
          NaturalOrder.key(of: $0).lexicographicallyPrecedes(NaturalOrder.key(of: $1))
        }
        return ["\(number)", names.joined(separator: ", ")]
      })
  }

  /// The phone of the worked example, as the page describes it.
  private static var exampleOffer: Offer {
    offer(
      phone(
        "example", launched: "2024-01",
        Specifications(
          network: .fourG, chipset: "MediaTek Helio G99", displayInches: 6.67,
          displayType: "AMOLED", resolution: "1080x2400", refreshHz: 120, batteryMAh: 5000,
          chargingW: 33, rearCameraMP: 108, rearCameras: 3, frontCameraMP: 16, ipRating: "IP54",
          features: [.nfc: true, .opticalStabilization: false])), 10_999, ram: 8, storage: 256)
  }

  private static var example: String {
    let score = ValueScore.of(exampleOffer, use: nil, asOf: day("2024-06-30"))
    let rows = score.parts.map { part in
      [
        part.term.rawValue, part.value.map(String.init) ?? "not known", "\(part.weight)",
        "\(part.points)",
      ]
    }
    let points = score.parts.reduce(0) { $0 + $1.points }
    return table(["term", "value", "weight", "weight × value"], rows)
      + "\n\nThe points add up to \(points), and \(points) ÷ 100 = **\(score.total)**."
  }

  private static var bestBuys: String {
    table(
      ["use", "specifications"],
      ValueWeights.columns.map { use in
        [
          use?.rawValue ?? "any",
          BestBuys.terms(for: use).map(\.rawValue).joined(separator: ", "),
        ]
      })
  }

  private static var similar: String {
    table(
      ["properties", "weight"],
      SimilarityDimension.all.map { dimension in
        [dimension.properties.map(\.name).joined(separator: ", "), "\(dimension.weight)"]
      })
  }

  private static var minimums: String {
    table(
      ["figure", "from how many phones on"],
      [
        ["lowest and highest price", "\(FigureMinimums.extremes)"],
        ["median, price per GB, both sides of a change", "\(FigureMinimums.median)"],
        ["quartiles", "\(FigureMinimums.quartiles)"], ["share of 5G", "\(FigureMinimums.share)"],
      ])
  }

  @Test("the worked example, reckoned by hand")
  func exampleByHand() {
    let score = ValueScore.of(Self.exampleOffer, use: nil, asOf: day("2024-06-30"))
    let values = Dictionary(score.parts.map { ($0.term, $0.value) }) { first, _ in first }
    #expect(values[.chipset] == 12 * 50)
    #expect(values[.ram] == 720)
    #expect(values[.storage] == 820)
    #expect(values[.display] == 300 + 320 + 300)
    // 6.67 inches: 700 + 67 · 300 / 80, and 251.25 is cut.
    #expect(values[.screenSize] == 700 + 251)
    #expect(values[.battery] == 800)
    #expect(values[.charging] == 650)
    #expect(values[.camera] == 550 + 100)
    #expect(values[.selfie] == 650)
    #expect(values[.network] == 550)
    #expect(values[.nfc] == 1000)
    #expect(values[.waterResistance] == 400)
    // 1 January to 30 June 2024 is 181 days.
    #expect(values[.recency] == 1000)
    // ₱10,999: 750 − 999 · 150 / 5000 = 750 − 29.
    #expect(values[.price] == 721)
  }
}
