import Catalog
import Testing

@testable import Editing

@Suite struct SpecificationTextTests {
  @Test(
    "The highest network generation counts",
    arguments: [
      ("5G, 4G LTE (with VoLTE), 3G HSPA+, 2G EDGE & GPRS Networks", Network.fiveG),
      ("4G LTE (700MHz), 3G HSPA+, 2G EDGE & GPRS Networks", .fourG),
      ("3G HSPA+, 2G EDGE & GPRS Networks", .threeG), ("2G, 3G, 4G, 5G", .fiveG),
      ("2G,3G,4G", .fourG), ("HSPA, LTE-A (CA), 5G", .fiveG), ("2G", .twoG), ("", nil),
    ] as [(String, Network?)])
  func network(text: String, expected: Network?) {
    #expect(SpecificationText.network(text) == expected)
  }

  @Test(
    "The operating system comes apart into family and version",
    arguments: [
      ("Android 13 with Funtouch OS 13", "Android", "13, Funtouch OS 13"),
      ("Android Oreo (Go Edition)", "Android", "Oreo (Go Edition)"),
      ("Android 13 with (Go Edition)", "Android", "13 (Go Edition)"),
      ("Android 10 with EMUI 10.1 (HMS)", "Android", "10, EMUI 10.1 (HMS)"), ("iOS15", "iOS", "15"),
      ("HarmonyOS 2 with EMUI 12", "Android", "EMUI 12"),
      ("EMUI 13.1", "Android", "EMUI 13.1"),
      ("Android", "Android", nil),
    ] as [(String, String, String?)])
  func system(text: String, family: String, version: String?) {
    let read = SpecificationText.operatingSystem(text)
    #expect(read?.family == family)
    #expect(read?.version == version)
  }

  @Test(
    "A chipset is named as people know it",
    arguments: [
      ("Qualcomm Snapdragon 695 (6 nm)", "Qualcomm Snapdragon 695"),
      ("Snapdragon 652", "Qualcomm Snapdragon 652"),
      ("Qualcomm SM8750-AB Snapdragon 8 Elite", "Qualcomm Snapdragon 8 Elite"),
      ("Qualcomm Snapdragon 835 MSM8998", "Qualcomm Snapdragon 835"),
      (
        "Qualcomm Snapdragon 8 Gen 2 Mobile Platform for Galaxy",
        "Qualcomm Snapdragon 8 Gen 2 for Galaxy"
      ),
      ("Mediatek Helio P22", "MediaTek Helio P22"),
      ("MediaTek MT6762 (Helio P22)", "MediaTek Helio P22"),
      ("Mediatek MT6762 Helio P22", "MediaTek Helio P22"), ("MediaTek MT6580", "MediaTek MT6580"),
      ("MediaTek Dimensity 700 5G", "MediaTek Dimensity 700"),
      ("MediaTek Dimensity 7200-Ultra (4 nm)", "MediaTek Dimensity 7200 Ultra"),
      ("Mediatek Dimensity 9400 Plus", "MediaTek Dimensity 9400+"),
      ("Huawei Kirin 970", "HiSilicon Kirin 970"), ("Hisilicon Kirin 980", "HiSilicon Kirin 980"),
      ("Kirin 9000S1 (7 mm)", "HiSilicon Kirin 9000S1"), ("Exynos 850", "Samsung Exynos 850"),
      ("Samsung Exynos 9810 Octa", "Samsung Exynos 9810"), ("UNISOC Tiger T606", "Unisoc T606"),
      (" Spreadtrum SC7731E", "Spreadtrum SC7731E"), ("Apple A15 Bionic", "Apple A15 Bionic"),
      ("MediaTek 6750", "MediaTek MT6750"), ("Mediatek MTK6750", "MediaTek MT6750"),
      ("HiSilicon 980", "HiSilicon Kirin 980"),
      ("Samsung Exynos 7 Octa 7885", "Samsung Exynos 7885"),
      ("Qualcomm Snapdragon 480plus 5G", "Qualcomm Snapdragon 480+"),
      ("Snapdragon 888 4G", "Qualcomm Snapdragon 888 4G"),
      ("Kirin 990 5G", "HiSilicon Kirin 990 5G"),
      ("Snapdragon 680 4G (6 nm)", "Qualcomm Snapdragon 680"),
      ("Unisoc Tiger T616 SoC", "Unisoc T616"),
      ("Exynos 2400 (4 nm) - International", "Samsung Exynos 2400"),
      ("Spreadtrum UniSoC SC9863A", "Unisoc SC9863A"),
      ("Google Tensor", "Google Tensor"),
      ("Qualcomm Snapdragon 712 AIE", "Qualcomm Snapdragon 712"),
      ("Unspecified", nil), ("MediaTek (Unspecified)", nil), ("", nil),
    ] as [(String, String?)])
  func chipset(text: String, expected: String?) {
    #expect(SpecificationText.chipset(text) == expected)
  }

  @Test func `A display text yields size, panel, pixels and rate`() {
    let text =
      "6.78-inch 2K+ LTPO AMOLED Display (1264 x 2780 Pixels, 450 ppi) with glass, 120Hz Refresh Rate"
    #expect(SpecificationText.displayInches(text) == 6.78)
    #expect(SpecificationText.displayType(text) == "LTPO AMOLED")
    #expect(SpecificationText.resolution(text) == "1264x2780")
    #expect(SpecificationText.refreshHz(text) == 120)
    #expect(SpecificationText.amoled(text) == true)
  }

  @Test(
    "A panel type stands without size, resolution and shape",
    arguments: [
      ("5.0-inch FWVGA Capacitive LCD Display (480 x 854 Pixels, 196 ppi)", "LCD"),
      ("6.6-inch FHD+ Dynamic AMOLED 2X Display (1080 x 2340 Pixels)", "Dynamic AMOLED 2X"),
      ("6.8-inch Foldable FHD+ AMOLED Main  Display (1080 x 2520 Pixels)", "AMOLED"),
      ("LTPO Super Retina XDR OLED", "LTPO Super Retina XDR OLED"), ("IPS INCELL", "IPS LCD"),
      ("", nil),
    ] as [(String, String?)])
  func panel(text: String, expected: String?) {
    #expect(SpecificationText.displayType(text) == expected)
  }

  @Test(
    "Only the wired power counts",
    arguments: [
      ("4800 mAh Li-Po Battery (Non-removable)44W Fast Charging (FlashCharge)", 44),
      ("3700 mAh66W Fast Charging, 50W Fast Wireless Charging", 66),
      ("50W Fast Charging (Wired), 30W Fast Charging (Wireless) and Reverse Charging", 50),
      ("18W Fast Charging with Wireless Charging", 18),
      ("18W Fast Charging (22.5W charger in the box)", 18),
      ("25W Fast Charging (with 33W Fast Charger)", 25), ("Quick Charge 4.0 (18W)", 18),
      ("5V/2A Charging Rate", 10), ("90W Charging Rate (16GB model) or 65W Charging Rate", 90),
      ("Fast, 20W: 50 % in 30 minutes", 20), ("10W wired", 10), ("15W wireless (MagSafe)", nil),
      ("33 Charging Rate", nil), ("4000 mAh Li-Po Battery", nil),
    ] as [(String, Double?)])
  func watts(text: String, expected: Double?) {
    #expect(SpecificationText.chargingW(text) == expected)
  }

  @Test func `Fast charging is told by name or by power`() {
    #expect(SpecificationText.fastCharging("4000 mAhVOOC Flash Charge 3.0") == true)
    #expect(SpecificationText.fastCharging("5000 mAh10W Charging Rate") == false)
    #expect(SpecificationText.fastCharging("3000 mAh Battery") == nil)
    #expect(SpecificationText.wirelessCharging("40W, 15W Wireless Charging") == true)
    #expect(SpecificationText.batteryMAh("4,800 mAh Li-Po Battery (Non-removable)44W") == 4800)
  }

  @Test(
    "The main camera and the number of cameras are read",
    arguments: [
      ("Dual Cameras: 64MP Main Camera (f/1.79 Aperture)8MP Ultra-wide (f/2.2)-Flash", 64, 2),
      ("Dual Camera: 12 + 13 Megapixels (wide)", 12, 2), ("20.0 + 12.0 Megapixels", 20, 2),
      ("8.0 Megapixels AutofocusLED Flash", 8, 1),
      ("Triple Cameras: 8MP Ultra-wide50MP Main Camera", 50, 3),
      ("48 MP f/1.8, Wide Angle, Primary Camera, 12 MP f/2.2, Ultra-Wide Angle Camera", 48, 2),
      ("VGA Camera", 0.3, 1), ("", nil, nil),
      ("Multiple Cameras: 16MP Main Camera (f/2.45)32MP Cover Camera", 16, 2),
    ] as [(String, Double?, Int?)])
  func camera(text: String, megapixels: Double?, count: Int?) {
    #expect(SpecificationText.cameraMP(text) == megapixels)
    #expect(SpecificationText.cameras(text) == count)
  }

  @Test(
    "A camera partner is named only where the phone's own text names it",
    arguments: [
      ("50MP MainUp to 4K video recording, ZEISS Optics", "Zeiss"),
      ("Detection AutofocusDual-tone LED FlashLeica Optics", "Leica"),
      ("Dual LED FlashDual Leica Lens, OIS", "Leica"),
      ("Hasselblad Camera for Mobile", "Hasselblad"),
      ("Unlike the one with Leica optics", nil), ("50MP without Zeiss coating", nil), ("48MP", nil),
    ] as [(String, String?)])
  func partner(text: String, expected: String?) {
    #expect(SpecificationText.cameraPartner([text]) == expected)
  }

  @Test func `Connections tell presence, absence and silence apart`() {
    #expect(SpecificationText.presence("Yes with RDS") == true)
    #expect(SpecificationText.presence("None") == false)
    #expect(SpecificationText.presence("") == nil)
    #expect(SpecificationText.simSlots("Dual SIM (Nano + eSIM)") == 2)
    #expect(SpecificationText.eSIM("Dual SIM (Nano + eSIM)") == true)
    #expect(SpecificationText.eSIM("Dual SIM (Nano-SIM)") == false)
    #expect(SpecificationText.eSIM("Dual SIM") == nil)
    #expect(SpecificationText.headphoneJack("Hi-Res Audio3.5mm Audio Jack") == true)
    #expect(SpecificationText.headphoneJack("Hi-Res AudioUSB Type-C Audio Output") == false)
    #expect(SpecificationText.headphoneJack("") == nil)
    #expect(SpecificationText.microSD("Expandable up to 1TB via microSD") == true)
    #expect(SpecificationText.microSD("Expandable up to 256GB via NanoMemory Card") == false)
    #expect(SpecificationText.microSD("None") == false)
    #expect(SpecificationText.gyroscope("Compass, Proximity Sensor") == false)
    #expect(SpecificationText.gyroscope("Virtual Gyroscope, Compass") == nil)
    #expect(SpecificationText.fingerprint("Face Recognition") == false)
    #expect(SpecificationText.fingerprint("Face Recognition & Fingeprint Sensor") == true)
  }

  @Test(
    "Ratings and water resistance are read from the body's text",
    arguments: [
      ("Glass front (IP54 dust & splash resistant)", "IP54", true),
      ("Frame and back (IPX8 water resistant)", "IPX8", true), ("IP 68 certified", "IP68", true),
      ("Metal body (IP5X dust resistant)", "IP5X", false), ("Splash Resistant Metal", nil, true),
      ("Plastic", nil, nil), ("IP678 body", nil, nil),
    ] as [(String, String?, Bool?)])
  func water(text: String, rating: String?, resistant: Bool?) {
    #expect(SpecificationText.ipRating(text) == rating)
    #expect(SpecificationText.waterResistant(text) == resistant)
  }

  @Test(
    "A weight is in grams",
    arguments: [
      ("190 g", 190), ("172.5 ~ 174.5 g", 172.5), ("154g", 154), ("193.5", 193.5),
      ("152.9 x 72.7 x 7.4 mm", nil), ("_", nil), ("221 grams", 221),
    ] as [(String, Double?)])
  func weight(text: String, expected: Double?) {
    #expect(SpecificationText.weightG(text) == expected)
  }
}

struct ListedCameraTests {
  @Test(
    "Cameras are counted where a list names each",
    arguments: [
      ("50 MP, f/1.8, Wide Angle, Primary Camera, 8 MP, f/2.2, Ultra-Wide Angle Camera", 2),
      ("50 MP, f/1.8, Primary Camera", 1), ("64 MP, Wide Angle, Primary Camera, Auxiliary lens", 2),
      ("8 MP, f/2.0, Primary Camera, 0.08 MP Auxiliary lens", 2),
      ("50 MP, f/1.8, Primary Camera, Secondary Unspecified Camera", 1),
    ])
  func counts(_ text: String, _ cameras: Int) {
    #expect(SpecificationText.camerasListed(text) == cameras)
  }

  @Test func `A list without megapixels counts nothing`() {
    #expect(SpecificationText.camerasListed("Dual camera") == nil)
  }
}

struct SizeTextTests {
  @Test(
    "Height, width and thickness are read in whatever order, unfolded where a phone folds",
    arguments: [
      ("161.47 x 74.02 x 8.75 mm", [161.47, 74.02, 8.75]),
      ("78.1 X 163.4 X 8.9 mm", [163.4, 78.1, 8.9]),
      ("164.36 × 74.75 × 7.65 mm (White) or 7.75 mm (Brown)", [164.36, 74.75, 7.65]),
      ("71.9 x 85.1 x 15.1 mm (folded) or 71.9 x 165.1 x 6.9 mm (unfolded)", [165.1, 71.9, 6.9]),
    ])
  func size(_ text: String, _ sides: [Double]) {
    let size = SpecificationText.size(text)
    #expect(size.map { [$0.height, $0.width, $0.thickness] } == sides)
  }

  @Test(
    "A text without three possible sides states no size",
    arguments: ["~", "8.3mm Thickness", "163.84 x 75.00 7.79 mm", "720 x 1600 x 8 mm"])
  func none(_ text: String) {
    #expect(SpecificationText.size(text) == nil)
  }

  @Test func `Thickness alone and the graphics processor are read`() {
    #expect(SpecificationText.thicknessMM("7.7 mm") == 7.7)
    #expect(SpecificationText.gpu("ARM Mali-G57 MP2 ( - 950 MHz)") == "Mali-G57 MP2")
    #expect(SpecificationText.gpu("~") == nil)
  }
}
