import Answers
import Catalog
import Testing

@Suite("Matching a query")
struct OfferMatchTests {
  private static let index = FactIndex(
    facts(brands: [
      Brand(id: "xiaomi", name: "Xiaomi"), Brand(id: "redmi", name: "Redmi", parent: "xiaomi"),
      Brand(id: "poco", name: "POCO"),
    ]))

  private let offer = redmiNote13Pro()

  private func holds(_ change: (inout BudgetQuery) -> Void) -> Bool {
    var query = BudgetQuery()
    change(&query)
    return OfferMatch(query, in: Self.index).holds(offer)
  }

  @Test("an empty query holds for everything")
  func empty() { #expect(holds { _ in }) }

  @Test("a bound keeps what the word says: under is not up to")
  func bounds() {
    #expect(!holds { $0.price = PriceRange(upper: .init(php(9_990), inclusive: false)) })
    #expect(holds { $0.price = PriceRange(upper: .init(php(9_990), inclusive: true)) })
    #expect(!holds { $0.price = PriceRange(lower: .init(php(9_990), inclusive: false)) })
  }

  @Test("a parent includes its sub-brands, and leaves them out")
  func brands() {
    #expect(holds { $0.brands = ["poco", "xiaomi"] })
    #expect(holds { $0.brands = ["redmi"] })
    #expect(!holds { $0.brands = ["poco"] })
    #expect(!holds { $0.notBrands = ["xiaomi"] })
    #expect(holds { $0.notBrands = ["poco"] })
  }

  @Test("minimums hold from the value on, and never for what is not known")
  func minimums() {
    #expect(holds { $0.network = .fourG })
    #expect(!holds { $0.network = .fiveG })
    #expect(holds { $0.ramGB = 8 })
    #expect(!holds { $0.ramGB = 12 })
    #expect(holds { $0.storageGB = 128 })
    #expect(holds { $0.batteryMAh = 5000 })
    #expect(!holds { $0.batteryMAh = 5001 })
    #expect(holds { $0.cameraMP = 50 })
    #expect(!holds { $0.chargingW = 10 })
    #expect(!holds { $0.refreshHz = 60 })
    #expect(!holds { $0.displayInches = 6 })
  }

  @Test("words of a model and a chipset are whole words in any order")
  func words() {
    #expect(holds { $0.model = "note 13" })
    #expect(holds { $0.model = "pro note" })
    #expect(!holds { $0.model = "note 1" })
    #expect(holds { $0.chipset = "helio g99" })
    #expect(!holds { $0.chipset = "dimensity" })
  }

  @Test("a feature is there, absent, or not known, which is neither")
  func features() {
    #expect(holds { $0.features = [.nfc] })
    #expect(!holds { $0.notFeatures = [.feature(.nfc)] })
    #expect(holds { $0.notFeatures = [.feature(.microSD)] })
    #expect(!holds { $0.features = [.eSIM] })
    #expect(!holds { $0.notFeatures = [.feature(.eSIM)] })
    #expect(holds { $0.notFeatures = [.network(.fiveG)] })
    #expect(!holds { $0.notFeatures = [.network(.fourG)] })
    #expect(holds { $0.notFeatures = [.os(.iOS)] })
    #expect(!holds { $0.notFeatures = [.os(.android)] })
  }

  @Test("system, partner and years")
  func others() {
    #expect(holds { $0.os = .android })
    #expect(!holds { $0.os = .iOS })
    #expect(!holds { $0.cameraPartner = "Leica" })
    #expect(holds { $0.launched = YearRange(from: 2023, to: 2024) })
    #expect(!holds { $0.launched = YearRange(to: 2023) })
  }
}

private func redmiNote13Pro() -> Offer {
  offer(
    phone(
      "redmi-note-13-pro", brand: "redmi", model: "Note 13 Pro",
      Specifications(
        network: .fourG, os: "Android", chipset: "MediaTek Helio G99-Ultra", batteryMAh: 5000,
        rearCameraMP: 200, features: [.nfc: true, .microSD: false])), 9_990, ram: 8, storage: 128)
}
