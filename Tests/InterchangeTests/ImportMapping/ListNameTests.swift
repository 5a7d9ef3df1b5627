import Catalog
import Testing

@testable import Interchange

@Suite("Names of a list find their phones and make no twins") struct ListNameTests {
  private func plan(_ name: String, creates: Bool = false) throws -> ImportPlan {
    try ListFixture.plan("Model;SRP\n\(name);₱20000\n") {
      $0.createsPhones = creates
      $0.acceptsOutliers = true
    }
  }

  @Test(
    "one phone within reach is the one that is meant",
    arguments: [
      ("Samsung A06 5G", "samsung-galaxy-a06-5g"), ("Galaxy A06 5G", "samsung-galaxy-a06-5g"),
      ("OPPO Reno 14 5G", "oppo-reno14-5g"), ("OPPO Reno14", "oppo-reno14-5g"),
      ("Samsung Galaxy S10 Plus", "samsung-galaxy-s10-plus"),
      ("Samsung Galaxy S21+ 5G", "samsung-galaxy-s21-plus"), ("Pocophone F1", "poco-f1"),
      ("Xiaomi POCO X6 Pro 5G", "poco-x6-pro-5g"), ("Xiaomi Redmi Note 13", "redmi-note-13"),
      ("SAMSUNG GALAXY A06 (5G)", "samsung-galaxy-a06-5g"),
      ("[In Stock] Samsung Galaxy A15 Global Version", "samsung-galaxy-a15"),
      ("POCO X6 Pro 5G – Titan Gray", "poco-x6-pro-5g"),
      ("POCO X6 Pro 5G Smartphone | 120Hz AMOLED, NFC", "poco-x6-pro-5g"),
      ("Samsung Galaxy A15®, Brand New, Sealed", "samsung-galaxy-a15"),
      ("Nothing Phone (2a)", "nothing-phone-2a"), ("Apple iPhone 15 Midnight", "apple-iphone-15"),
      ("iPhone 15", "apple-iphone-15"),
      ("Samsung A065G", "samsung-galaxy-a06-5g"), ("Xiaomi Note 13", "redmi-note-13"),
    ])
  func joined(name: String, id: String) throws {
    let plan = try plan(name)
    #expect(plan.rejected == [])
    #expect(plan.additions.prices.map(\.phone) == [id])
    #expect(plan.additions.phones.isEmpty)
  }

  @Test("a phone that was joined by reach is listed as such")
  func listed() throws {
    let plan = try plan("Samsung A06 5G")
    #expect(
      plan.added.first?.effects.map(\.words) == [
        "\"A06 5G\" is taken for this phone, the one within reach",
        "new price ₱20,000 (shop, 2026-08-01)",
      ])
    #expect(plan.additions.joins.map(\.rule) == ["within-reach"])
  }

  @Test(
    "a configuration in a name is the variant's",
    arguments: [
      ("Samsung Galaxy A15 (512GB)", "512GB"), ("Samsung Galaxy A15 8/256", "8GB + 256GB"),
      ("Samsung Galaxy A15 8GB+256GB", "8GB + 256GB"),
      ("Samsung Galaxy A15 (8GB RAM + 256GB ROM) Black", "8GB + 256GB"),
      ("Samsung Galaxy A15 12GB/1TB", "12GB + 1024GB"), ("Samsung Galaxy A15 8GB RAM", "8GB RAM"),
      ("Samsung Galaxy A15 [8+256]", "8GB + 256GB"), ("Samsung Galaxy A15 4+4/128", "4GB + 128GB"),
      ("Samsung Galaxy A15 256GB/8GB", "8GB + 256GB"), ("Samsung Galaxy A15 64GB 128GB", ""),
    ])
  func variants(name: String, words: String) throws {
    let plan = try plan(name)
    #expect(plan.additions.prices.map(\.phone) == ["samsung-galaxy-a15"])
    #expect(plan.additions.prices.map(\.configuration.words) == [words])
  }

  @Test(
    "a number that belongs to a model is no configuration",
    arguments: ["12+ 256GB", "Note 12 5G", "Phone (3)", "A5 (2017)", "3310", "Reno 8", "X9b 5G"])
  func modelNumbers(model: String) throws {
    let listed = ListedName("Nokia \(model)")
    #expect(
      listed.names.first
        == "Nokia \(model)".replacing(" 256GB", with: ""))
    #expect(listed.configuration.ramGB == nil)
  }

  @Test(
    "a column of variants is read in any form",
    arguments: [
      ("4/128", "4GB + 128GB"), ("8GB+256GB", "8GB + 256GB"), ("(512GB)", "512GB"),
      ("8GB RAM | 256GB ROM", "8GB + 256GB"), ("128", "128GB"), ("8/256 Black", "8GB + 256GB"),
      ("Midnight Blue", ""), ("1TB", "1024GB"),
    ])
  func variantColumn(text: String, words: String) throws {
    let plan = try ListFixture.plan(
      "Model;Variant;SRP\nSamsung Galaxy A15;\(text);₱9000\n")
    #expect(plan.additions.prices.map(\.configuration.words) == [words])
  }

  @Test("a column of storage may hold both, one of RAM offers no two sizes")
  func bothInOne() throws {
    let text = "Model;RAM;Storage;SRP\nSamsung Galaxy A15;;8+256GB;₱9000\n"
    #expect(
      try ListFixture.plan(text).additions.prices.map(\.configuration.words)
        == ["8GB + 256GB"])
    let two = "Model;RAM;Storage;SRP\nSamsung Galaxy A15;4GB/8GB;128GB;₱9000\n"
    #expect(try ListFixture.plan(two).rejected.map(\.problem) == [.notGigabytes])
  }

  @Test("a name that nothing is near to is rejected with the candidates, or created if asked")
  func unknown() throws {
    let plan = try plan("Samsung Galaxy A16 5G")
    #expect(plan.additions.prices.isEmpty)
    #expect(
      plan.rejected.map { $0.message(file: "f") } == [
        "f line 2, column Model: there is no phone of this name (\"Samsung Galaxy A16 5G\"); "
          + "write the name of samsung-galaxy-a06-5g, samsung-galaxy-a06 or samsung-galaxy-a15, "
          + "or add the phone with --create."
      ])
    let created = try self.plan("Samsung Galaxy A16 5G (8GB+256GB) Black", creates: true)
    #expect(created.additions.phones.map(\.model) == ["Galaxy A16 5G"])
    #expect(created.additions.phones.map(\.id) == ["samsung-galaxy-a16-5g"])
    #expect(created.newPrices == ["samsung-galaxy-a16-5g 8GB + 256GB 20000"])
  }

  @Test("a line of the mapping allows new phones as the option does")
  func createLine() throws {
    let plan = try ListFixture.plan(
      "Model;SRP\nPOCO M9;₱9000\n", mapping: ListFixture.mapping + "create := yes\n")
    #expect(plan.additions.phones.map(\.id) == ["poco-m9"])
  }

  @Test("a slip of the hand makes no new phone, even where new ones are allowed")
  func slip() throws {
    #expect(
      try plan("Samsung Galxy A15", creates: true).rejected.map(\.problem)
        == [.slip(of: "samsung-galaxy-a15")])
  }

  @Test("of several phones within reach none is taken")
  func several() throws {
    var facts = ListFixture.facts
    for model in ["Reno 14 5G", "Reno1 4 5G"] {
      facts.phones.append(
        Phone(
          id: "oppo-\(Slug.of(model))", brand: "oppo", model: model,
          firstSeen: SampleFacts.date("2026")))
    }
    let plan = try ListFixture.plan("Model,SRP\nOPPO Re no14 5G,₱29000\n", facts: facts) {
      $0.createsPhones = true
    }
    #expect(
      plan.rejected.map(\.problem)
        == [.severalPhones(["oppo-reno-14-5g", "oppo-reno1-4-5g", "oppo-reno14-5g"])])
  }

  @Test("a network that the known phone does not have makes another phone")
  func network() throws {
    #expect(try plan("Samsung Galaxy A15 5G").additions.prices.isEmpty)
    #expect(try plan("Redmi Note 13 5G").additions.prices.isEmpty)
  }

  @Test("a brand without a model, a total and a footnote are rejected")
  func noPhones() throws {
    let text = "Model,SRP\nSAMSUNG,\nTOTAL,\"₱23,000\"\n*while supplies last,\n"
    let plan = try ListFixture.plan(text) { $0.createsPhones = true }
    #expect(plan.rejectedLines == [2, 3, 4])
    #expect(plan.addsUp)
  }

  @Test("a row that says nothing new of a known phone is unchanged")
  func unchanged() throws {
    let plan = try ListFixture.plan("Model,SRP\nPOCO F1,\n")
    #expect(plan.unchanged.count == 1)
    #expect(plan.rejectedRows == 0)
  }

  @Test("the id of one of our own lists finds its phone whatever it is called")
  func ids() throws {
    let plan = try ListFixture.plan("id,Model,SRP\npoco-f1,Pocophone,₱14990\n7,POCO F1,₱13990\n")
    #expect(plan.newPrices == ["poco-f1 13990", "poco-f1 14990"].reversed())
  }
}
