import Catalog
import Testing

@testable import Editing

struct MemoryOfferTests {
  @Test(
    "The memory in an address is read, what is borrowed or only possible is not",
    arguments: [
      ("acme-q1-4gbj128gb-i1", "4GB + 128GB"), ("acme-q1-8gb-ram-256gb-rom-i1", "8GB + 256GB"),
      ("acme-q1-5g-16256gb-dimensity-9000-i1", "16GB + 256GB"),
      ("acme-q1-3-8128gb16256gb-100w-i1", ""), ("acme-q1-64128gb-rom-i1", ""),
      ("acme-q1-332gb-android-i1", "3GB + 32GB"), ("acme-q1-8256-smartphones-i1", "8GB + 256GB"),
      ("acme-q1-up-to-8gb-4-128gb-656-hd-i1", "128GB"),
      ("acme-q1-expandable-to-256gb-storage-13mp-i1", ""),
      ("acme-q1-8gb-ram-8gb-extended-ram-i1", "8GB RAM"),
      ("acme-q1-88gb-ram-expansion-w-128gb-rom-i1", "8GB + 128GB"),
      ("acme-q1-6gb-ram128-rom-camera-68-i1", "6GB + 128GB"),
      ("acme-q1-snapdragon-680-6080-5000mah-i1", ""),
    ])
  func reads(_ page: String, _ words: String) {
    let offer = MemoryOffer(address: "https://l.example/products/\(page).html")
    #expect(offer.configuration.words == words)
  }

  @Test func `An offer that no source knows of the phone is a copy's`() {
    let known = [Configuration(ramGB: 4, storageGB: 128)]
    #expect(MemoryOffer(address: "/q-8gb-128gb-i1").fits(known))
    #expect(!MemoryOffer(address: "/q-12gb-256gb-16gb-512gb-i1").fits(known))
    #expect(!MemoryOffer(address: "/q-6gb-128gb-i1").fits(known))
    #expect(MemoryOffer(address: "/q-6gb-128gb-i1").fits([]))
  }
}
