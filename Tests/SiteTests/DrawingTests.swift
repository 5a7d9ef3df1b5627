import Catalog
import Foundation
import Testing

@testable import Rendering
@testable import Site

@Suite("Drawings and charts")
struct DrawingTests {
  private func phone(_ specifications: Specifications) -> Phone {
    Phone(
      id: "a", brand: "b", model: "A", firstSeen: SampleFacts.date("2025"),
      specifications: specifications)
  }

  @Test("draw a screen from its diagonal and its resolution, in millimetres")
  func screen() throws {
    let drawing = try #require(
      PhoneDrawing(phone(Specifications(displayInches: 6, resolution: "900x1200"))))
    let screen = try #require(drawing.screen)
    // Three to four to five: 6 inches are 152.4 mm.
    #expect(abs(screen.width - 91.44) < 0.001)
    #expect(abs(screen.height - 121.92) < 0.001)
    #expect(drawing.body == nil)
    #expect(drawing.caption.english.hasPrefix("Only the screen is drawn"))
  }

  @Test("leave a screen out that is larger than the phone it folds into")
  func foldable() throws {
    let facts = Specifications(
      displayInches: 8, resolution: "1812x2176", heightMM: 158, widthMM: 73, thicknessMM: 9)
    let drawing = try #require(PhoneDrawing(phone(facts)))
    #expect(drawing.screen == nil)
    #expect(drawing.picture(of: "A").english.contains("width=\"73\" height=\"158\""))
  }

  @Test("draw nothing where nothing is known")
  func unknown() {
    #expect(PhoneDrawing(phone(Specifications(batteryMAh: 5000))) == nil)
    #expect(PhoneDrawing(phone(Specifications(resolution: "0x0"))) == nil)
  }

  @Test("draw as many cameras as there are")
  func cameras() throws {
    let facts = Specifications(rearCameras: 4, heightMM: 160, widthMM: 75)
    let picture = try #require(PhoneDrawing(phone(facts))).picture(of: "A").filipino
    #expect(picture.components(separatedBy: "d-lens").count - 1 == 4)
  }

  @Test(
    "round the corners of narrow phones less, in front and at the back",
    arguments: [(50, "6"), (100, "9")])
  func corners(width: Double, radius: String) throws {
    let facts = Specifications(heightMM: 160, widthMM: width)
    let picture = try #require(PhoneDrawing(phone(facts))).picture(of: "A").english
    #expect(picture.components(separatedBy: "rx=\"\(radius)\"").count - 1 == 2)
  }

  @Test("number phones that stand side by side from one")
  func lineup() throws {
    let facts = Specifications(heightMM: 160, widthMM: 75)
    let offer = Offer(
      phone: phone(facts), brandName: "B", configuration: .unknown, price: nil, sourceURL: nil)
    let lineup = try #require(PhoneLineup([offer, offer]))
    let numbers = lineup.picture.english.components(separatedBy: "</text>").dropLast()
      .compactMap { $0.split(separator: ">").last.flatMap { Int($0) } }
    #expect(numbers.prefix(2) == [1, 2])
  }

  @Test("write numbers with at most two decimals")
  func numbers() {
    #expect(
      [1, 1.5, 1.25, 0.005, -2.349, 100, .nan].map(SVG.text) == [
        "1", "1.5", "1.25", "0.01", "-2.35", "100", "0",
      ])
  }

  @Test("put round marks around all values")
  func axis() {
    #expect(ChartAxis(from: 4_990, to: 8_990).marks == [4000, 5000, 6000, 7000, 8000, 9000])
    #expect(ChartAxis(from: 5, to: 5).marks.count > 1)
    #expect(ChartFrame.apart([10, 12, 40]) == [10, 23, 40])
  }
}
