import Answers
import Catalog
import Testing

@Suite("The value formula")
struct ValueFormulaTests {
  @Test("the weights of every use add up to 100", arguments: ValueWeights.columns)
  func weightsAddUp(use: Use?) {
    let weights = ValueWeights.of(use: use)
    #expect(weights.values.reduce(0, +) == 100)
    #expect(Set(weights.keys) == Set(ValueTerm.allCases))
    #expect(weights.values.allSatisfy { $0 >= 0 })
  }

  @Test("age weighs more than price for every use", arguments: ValueWeights.columns)
  func ageOutweighsPrice(use: Use?) {
    let weights = ValueWeights.of(use: use)
    #expect((weights[.recency] ?? 0) > (weights[.price] ?? 0))
  }

  @Test(
    "an old phone with an old price never leads a like one of today",
    arguments: ValueWeights.columns)
  func oldPhonesDoNotLead(use: Use?) {
    let specifications = Specifications(chipset: "Helio G85", batteryMAh: 5000)
    let old = offer(phone("old", launched: "2018-05", specifications), 1_000, ram: 4, storage: 64)
    let new = offer(phone("new", launched: "2024-05", specifications), 79_000, ram: 4, storage: 64)
    let scores = [old, new].map { ValueScore.of($0, use: use, asOf: day("2024-06-30")).total }
    #expect(scores[0] < scores[1])
  }

  @Test("every score is the sum of its points divided by the sum of its weights")
  func totalsAddUp() {
    for phone in RandomCatalog.facts(seed: 3, phones: 16).phones {
      for use in ValueWeights.columns {
        let score = ValueScore.of(offer(phone, 9_990, ram: 4), use: use, asOf: day("2025-01-01"))
        #expect(score.total == score.parts.reduce(0) { $0 + $1.points } / 100)
        #expect((0...1000).contains(score.total))
        #expect(score.parts.allSatisfy { (0...1000).contains($0.value ?? 0) && $0.weight > 0 })
      }
    }
  }

  @Test("not knowing a specification never raises a score")
  func notKnowingNeverPays() {
    for phone in RandomCatalog.facts(seed: 4, phones: 16).phones {
      for field in Specifications.fields {
        var blank = Specifications()
        for other in Specifications.fields where other.name != field.name {
          if let text = other.read(phone.specifications) { _ = other.write(&blank, text) }
        }
        var poorer = phone
        poorer.specifications = blank
        for use in ValueWeights.columns {
          let known = ValueScore.of(offer(phone, 9_990, ram: 4), use: use, asOf: day("2025-01-01"))
          let less = ValueScore.of(offer(poorer, 9_990, ram: 4), use: use, asOf: day("2025-01-01"))
          #expect(less.total <= known.total, "\(field.name) of \(phone.id)")
        }
      }
    }
  }

  @Test(
    "ramps never fall where more is better, and stay within 0 to 1000",
    arguments: [
      ValueRamps.ram, ValueRamps.storage, ValueRamps.screenSize, ValueRamps.battery,
      ValueRamps.charging, ValueRamps.mainCamera, ValueRamps.selfie, ValueRamps.sharpness,
      ValueRamps.refresh,
    ])
  func rampsRise(ramp: Ramp) {
    let values = (-10...20_000).map(ramp.value)
    #expect(zip(values, values.dropFirst()).allSatisfy { $0 <= $1 })
    #expect((values.first ?? -1) >= 0 && (values.last ?? 1001) <= 1000)
  }

  @Test(
    "age and price only lower a value as they grow",
    arguments: [ValueRamps.recency, ValueRamps.price])
  func rampsFall(ramp: Ramp) {
    #expect(ramp.value(at: -100) == 1000)
    #expect(ramp.value(at: Int.max) == 0)
    let values = (0...80_000).map(ramp.value)
    #expect(zip(values, values.dropFirst()).allSatisfy { $0 >= $1 })
  }

  @Test("between two knots a ramp divides toward zero")
  func interpolation() {
    // 4,500 mAh lies halfway from 4,000 (550) to 5,000 (800).
    #expect(ValueRamps.battery.value(at: 4500) == 675)
    // 15,001 of 15,000 (600) … 20,000 (480): 600 + 1 · −120 / 5000, cut to 600.
    #expect(ValueRamps.price.value(at: 15_001) == 600)
    #expect(ValueRamps.recency.value(at: 183) == 1000)
    #expect(ValueRamps.recency.value(at: 1826) == 0)
  }

  @Test("the parts of display, camera and water resistance are read from what sources write")
  func composedTerms() {
    func value(_ term: ValueTerm, _ specifications: Specifications) -> Int? {
      ValueTerms.value(
        of: term, phone: phone("a", specifications), configuration: .unknown, price: nil,
        asOf: day("2024-06-30"))
    }
    #expect(
      value(
        .display,
        Specifications(displayType: "Super AMOLED", resolution: "1080x2400", refreshHz: 120))
        == 300 + 320 + 300)
    #expect(value(.display, Specifications(displayType: "IPS LCD", resolution: "720x1600")) == 320)
    #expect(value(.display, Specifications(refreshHz: 120)) == nil)
    #expect(value(.display, Specifications(features: [.amoled: false])) == 60)
    #expect(
      value(
        .camera,
        Specifications(
          rearCameraMP: 50, rearCameras: 3, cameraPartner: "Leica",
          features: [.opticalStabilization: true])) == 520 + 250 + 100 + 100)
    #expect(value(.camera, Specifications(rearCameras: 3)) == nil)
    #expect(value(.waterResistance, Specifications(ipRating: "IP68/IP69")) == 1000)
    #expect(value(.waterResistance, Specifications(ipRating: "IP54")) == 400)
    #expect(value(.waterResistance, Specifications(ipRating: "IPX8")) == 1000)
    #expect(value(.waterResistance, Specifications(ipRating: "IP6")) == nil)
    #expect(value(.waterResistance, Specifications(features: [.waterResistant: false])) == 0)
    #expect(value(.charging, Specifications(features: [.fastCharging: true])) == 375)
    #expect(value(.network, Specifications(network: .fourG)) == 550)
    #expect(value(.nfc, Specifications(features: [.nfc: true])) == 1000)
    #expect(value(.nfc, Specifications()) == nil)
  }

  @Test("a phone whose launch and release are unknown has no recency")
  func unknownAge() {
    let unknown = phone("a", launched: nil, firstSeen: "2024-06-26")
    let released = phone("b", launched: nil, released: "2024-06", firstSeen: "2024-06-26")
    func recency(_ phone: Phone) -> Int? {
      ValueTerms.value(
        of: .recency, phone: phone, configuration: .unknown, price: nil, asOf: day("2024-06-30"))
    }
    #expect(recency(unknown) == nil)
    #expect(recency(released) == 1000)
  }
}
