import Catalog
import Testing

@testable import Editing

/// Slips of pages that their own words give away.
struct SlipTests {
  @Test(arguments: [
    (
      "6.5-inch FHD Super AMOLED Display (1080 x 1620 Pixels, 396 ppi) with 19.5:9 Aspect Ratio",
      nil
    ),
    ("5.7-inch QVGA IPS LCD Display (240 x 320 Pixels, 282 ppi) with 18:9 Aspect Ratio", nil),
    ("6.5-inch HD+ Display (720 x 1600 Pixels, 270 ppi) with 16:9 Aspect Ratio", "720x1600"),
    ("5.5-inch HD+ Display (720 x 1440 Pixels, 195 ppi) with 18:9 Aspect Ratio", "720x1440"),
    ("6.67-inch AMOLED Display (1080 x 2400 Pixels)", "1080x2400"),
  ])
  func `Pixels that the aspect ratio and the density contradict are not believed`(
    text: String, resolution: String?
  ) {
    #expect(SpecificationText.resolution(text) == resolution)
  }

  @Test func `No panel has 30 hertz, and a plain plug is no charging power`() {
    #expect(SpecificationText.refreshHz("30Hz Refresh Rate") == nil)
    #expect(SpecificationText.refreshHz("60Hz Refresh Rate") == 60)
    #expect(SpecificationText.chargingW("5V/0.7A") == nil)
    #expect(SpecificationText.chargingW("5V/2A") == 10)
  }

  @Test func `A blank after the point of a size is a slip`() {
    #expect(
      SpecificationText.size("164. 87 x 76.09 x 8.75 mm")
        == SpecificationText.Size(height: 164.87, width: 76.09, thickness: 8.75))
  }

  @Test(arguments: [
    ("12.0 Megapixels (Dual Camera, Sony IMX363)", 2),
    ("Quad Cameras: 12MP Main + 12MP Ultra-wide + 12MP Telephoto + LiDAR Scanner", 3),
    ("Triple Cameras: 50MP + 8MP + 2MP", 3),
  ])
  func `Cameras are counted by the word, and a scanner of distances is none`(
    text: String, cameras: Int
  ) {
    #expect(SpecificationText.cameras(text) == cameras)
  }

  @Test(arguments: [
    ("Qualcomm Snapdragon 778", "Qualcomm Snapdragon 778G"),
    ("Unisoc SC7331E", "Unisoc SC7731E"), ("MediaTek X23", "MediaTek Helio X23"),
  ])
  func `A chipset that nobody makes is the one meant`(text: String, chipset: String) {
    #expect(SpecificationText.chipset(text) == chipset)
  }

  @Test func `HarmonyOS with EMUI is what is called EMUI here, on Android`() {
    let system = SpecificationText.operatingSystem("HarmonyOS 2 with EMUI 12")
    #expect(system?.family == "Android")
    #expect(system?.version == "EMUI 12")
    #expect(SpecificationText.operatingSystem("HarmonyOS 4.2")?.family == "HarmonyOS")
  }

  @Test(arguments: [
    ("MediaTek MT6753", Network.fourG), ("Qualcomm Snapdragon 845", .fourG),
    ("Qualcomm Snapdragon 695", .fiveG),
  ])
  func `A modem tells the network`(chipset: String, network: Network) {
    #expect(ChipsetNetwork.network(chipset) == network)
  }
}
