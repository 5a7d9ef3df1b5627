extension ValueTerms {
  /// Main rear camera (up to 550), optical stabilisation (250), a lens maker's partnership (100)
  /// and further cameras (50 for a second, 100 for more); none without the main camera.
  static func camera(_ specifications: Specifications) -> Int? {
    guard let main = scaled(specifications.rearCameraMP, by: 10) else { return nil }
    let stabilised = specifications.features[.opticalStabilization] == true ? 250 : 0
    let partner = specifications.cameraPartner == nil ? 0 : 100
    let cameras = specifications.rearCameras ?? 1
    let further = cameras >= 3 ? 100 : cameras == 2 ? 50 : 0
    return ValueRamps.mainCamera.value(at: main) + stabilised + partner + further
  }

  /// By the liquid digit of the IP rating (IP68 → 8); a phone that is only called water resistant
  /// has 250, one that is known not to be has 0.
  static func waterResistance(_ specifications: Specifications) -> Int? {
    let rated = specifications.ipRating.flatMap(liquidDigit).map { digit in
      switch digit {
      case 8, 9: 1000
      case 7: 850
      case 5, 6: 550
      case 4: 400
      case 3: 300
      case 1, 2: 150
      default: 0
      }
    }
    let named = specifications.features[.waterResistant].map { $0 ? 250 : 0 }
    return [rated, named].compactMap { $0 }.max()
  }

  /// The highest second digit after "IP" in a rating, which may name several (`IP68/IP69`).
  static func liquidDigit(_ rating: String) -> Int? {
    var digits: [Int] = []
    var rest = Array(rating.uppercased().unicodeScalars)[...]
    while let start = rest.firstIndex(of: "I") {
      rest = rest[(start + 1)...]
      guard rest.count >= 3, rest.first == "P" else { continue }
      let code = rest.dropFirst().prefix(2)
      if let liquid = code.last, ("0"..."9").contains(liquid), let solid = code.first,
        ("0"..."9").contains(solid) || solid == "X"
      {
        digits.append(Int(liquid.value) - 48)
      }
    }
    return digits.max()
  }
}
