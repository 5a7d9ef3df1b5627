import Catalog
import Testing

@testable import Editing

struct ModelNameTests {
  @Test(
    "Spellings of one model are the same",
    arguments: [
      ("Galaxy S24+", "Galaxy S24 Plus"), ("Z Flip 6", "Galaxy Z Flip6"), ("PURA80", "Pura 80"),
      ("Reno 14F 5G", "Reno14 F 5G"), ("Note 14 Pro+ 5G", "Note 14 Pro Plus"),
      ("V60 Lite (4G)", "V60 Lite"), ("HOT 60 5G+", "Hot 60 Plus"), ("Y20s [G]", "Y20s G"),
    ])
  func same(_ left: String, _ right: String) {
    #expect(ModelName(left).compact == ModelName(right).compact)
  }

  @Test(
    "Different models stay different",
    arguments: [
      ("Galaxy A06", "Galaxy A16"), ("12+", "12 Pro+"), ("Note 13 Pro", "Note 13 Pro+"),
      ("2.1", "21"), ("Galaxy A5 (2017)", "Galaxy A5"), ("iPhone 16", "iPhone 16 Plus"),
    ])
  func different(_ left: String, _ right: String) {
    #expect(ModelName(left).compact != ModelName(right).compact)
  }

  @Test(
    "The network is what the name states",
    arguments: [
      ("Galaxy A06 5G", Network.fiveG), ("Galaxy A17 LTE", .fourG), ("V60 Lite (5G)", .fiveG),
      ("HOT 60 5G+", .fiveG), ("Galaxy A06", nil), ("Note 13", nil),
    ])
  func network(_ model: String, _ network: Network?) {
    #expect(ModelName(model).network == network)
  }
}
