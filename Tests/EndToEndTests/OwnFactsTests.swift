import Foundation
import Testing

@Suite("What a reader adds survives building anew, newer facts and moving on")
struct OwnFactsTests {
  /// A reader with a home of their own and a few facts that ship.
  private struct Reader {
    let home = Program.temporaryFolder()
    let shipped: String
    var own: String { home + "/.local/share/presyo/facts" }
    var catalog: String { home + "/.local/share/presyo/catalog.sqlite" }

    init() throws {
      shipped = try SmallFacts.folder()
    }

    func run(_ arguments: String...) -> Program.Run {
      Program.start(
        arguments,
        environment: ["HOME": home, "PRESYO_DATA": shipped, "PRESYO_TODAY": "2026-08-02"])
    }

    func prices(_ phone: String) throws -> Set<String> {
      let folder = Program.temporaryFolder()
      #expect(run("export", "-o", folder).status == 0)
      let table = PlainTable(
        text: try String(contentsOfFile: folder + "/prices.csv", encoding: .utf8))
      return Set(table.rows.filter { $0["phone_id"] == phone }.compactMap { $0["price_php"] })
    }

    func list(_ text: String) throws -> String {
      let file = Program.temporaryFolder() + "/list.csv"
      try text.write(toFile: file, atomically: false, encoding: .utf8)
      return file
    }
  }

  private static let list = """
    brand,model,price,source,observed_on
    Samsung,Galaxy Two,"₱14,990",https://shop.example/list,2026-08-01
    Samsung,Galaxy Three,"₱9,990",https://shop.example/list,2026-08-01

    """

  @Test("a build loses nothing that was imported")
  func build() throws {
    let reader = try Reader()
    #expect(reader.run("import", try reader.list(Self.list), "--create").status == 0)
    #expect(try reader.prices("samsung-galaxy-two") == ["14990", "15990"])
    #expect(reader.run("build").status == 0)
    #expect(try reader.prices("samsung-galaxy-two") == ["14990", "15990"])
    #expect(try reader.prices("samsung-galaxy-three") == ["9990"])
    try FileManager.default.removeItem(atPath: reader.catalog)
    #expect(try reader.prices("samsung-galaxy-three") == ["9990"])
  }

  @Test("a price that holds only after the day of answers is said to, with the day that shows it")
  func laterPrice() throws {
    let reader = try Reader()
    try """
    id,publisher,read_on,kind,complete,until
    list-2025,A list,2025-06-01,press,no,

    """.write(toFile: reader.shipped + "/readings.csv", atomically: false, encoding: .utf8)
    let later = reader.run(
      "price", "add", "galaxy two", "14990", "--source", "https://shop.example/two")
    #expect(later.complaint.contains("Answers are about 2025-06-01"), "\(later.complaint)")
    #expect(later.complaint.contains("--as-of 2026-08-02 shows it"), "\(later.complaint)")
    #expect(!reader.run("find", "galaxy two").output.contains("14,990"))
    #expect(reader.run("find", "galaxy two", "--as-of", "2026-08-02").output.contains("14,990"))
    let earlier = reader.run(
      "price", "add", "galaxy two", "15490", "--from", "2025-05-01", "--source",
      "https://shop.example/earlier")
    #expect(!earlier.complaint.contains("Answers are about"), "\(earlier.complaint)")
  }

  @Test("newer facts that ship reach the reader's catalogue by themselves, own ones stay")
  func newerFacts() throws {
    let reader = try Reader()
    #expect(reader.run("import", try reader.list(Self.list), "--create").status == 0)
    let file = reader.shipped + "/prices.csv"
    let prices = try String(contentsOfFile: file, encoding: .utf8)
    try (prices + "samsung-galaxy-two,,,13990,price-drop,,,2026-07-01,list-2025,\"₱13,990\"\n")
      .write(toFile: file, atomically: false, encoding: .utf8)
    #expect(try reader.prices("samsung-galaxy-two") == ["13990", "14990", "15990"])
    #expect(try reader.prices("samsung-galaxy-three") == ["9990"])
  }

  @Test("a named catalogue is used as it is, and a line says when its facts are newer")
  func namedCatalogue() throws {
    let reader = try Reader()
    let path = reader.home + "/mine.sqlite"
    func named(_ arguments: String...) -> Program.Run {
      Program.start(
        arguments + ["--catalog", path],
        environment: [
          "HOME": reader.home, "PRESYO_DATA": reader.shipped, "PRESYO_FACTS": reader.own,
          "PRESYO_TODAY": "2026-08-02",
        ])
    }
    #expect(named("build").status == 0)
    #expect(named("info").complaint == "")
    #expect(reader.run("import", try reader.list(Self.list), "--create").status == 0)
    let stale = named("show", "samsung-galaxy-three")
    #expect(stale.status == 66)
    #expect(stale.complaint.contains("your own facts changed after \(path) was built"))
    #expect(named("build").status == 0)
    #expect(named("show", "samsung-galaxy-three").status == 0)
  }

  @Test("a price is added, taken back with its reason, and undone")
  func onePrice() throws {
    let reader = try Reader()
    let dry = reader.run(
      "price", "add", "galaxy two", "13990", "--source", "https://shop.example/two", "--dry-run",
      "--format", "json")
    #expect(dry.status == 0, "\(dry.complaint)")
    #expect(dry.object["rows_stored"] as? Int == 1)
    #expect(!FileManager.default.fileExists(atPath: reader.own))
    let add = reader.run(
      "price", "add", "galaxy two", "13990", "--kind", "price-drop", "--from", "2026-08-01",
      "--variant", "8/256", "--source", "https://shop.example/two")
    #expect(add.status == 0, "\(add.complaint)")
    #expect(try reader.prices("samsung-galaxy-two") == ["13990", "15990"])
    let line = try String(contentsOfFile: reader.own + "/prices.csv", encoding: .utf8)
    #expect(
      line.contains(
        "samsung-galaxy-two,8,256,13990,price-drop,2026-08-01,,2026-08-02,shop-example-2026-08-02/two,13990"
      ))
    let back = reader.run(
      "price", "retract", "galaxy two", "15,990", "--reason", "a slip of the hand")
    #expect(back.status == 0, "\(back.complaint)")
    #expect(back.complaint.contains("Took back 1 price of ₱15,990"))
    let found = reader.run("pricelist", "2025", "--format", "csv")
    #expect(!found.output.contains("15990"))
    // The line stays, and the reason with it.
    #expect(try reader.prices("samsung-galaxy-two") == ["13990", "15990"])
    let again = reader.run("price", "retract", "galaxy two", "15990", "--reason", "again")
    #expect(again.complaint.contains("taken back already"))
    #expect(
      reader.run("price", "retract", "galaxy two", "1", "--reason", "none").status == 66)
    #expect(reader.run("undo").complaint.contains("Undid “price retract samsung-galaxy-two 15990”"))
    #expect(reader.run("pricelist", "2025", "--format", "csv").output.contains("15990"))
    #expect(reader.run("undo").status == 0)
    #expect(try reader.prices("samsung-galaxy-two") == ["15990"])
    #expect(reader.run("undo").status == 66)
  }

  @Test("one price is checked as an import is")
  func oneWrongPrice() throws {
    let reader = try Reader()
    for (amount, words) in [
      ("30", "the price is far from the ₱15,990 known of this phone"),
      ("$199", "the price is in a foreign currency"),
    ] {
      let run = reader.run(
        "price", "add", "galaxy two", amount, "--source", "https://shop.example/two")
      #expect(run.status == 65)
      #expect(run.complaint.contains(words))
    }
    let late = reader.run(
      "price", "add", "galaxy two", "13990", "--from", "2026-08-03", "--source",
      "https://shop.example/two")
    #expect(late.status == 65)
    #expect(late.complaint.contains("the date lies after today, 2026-08-02"))
  }

  @Test("a phone is added once, and corrected over what ships")
  func onePhone() throws {
    let reader = try Reader()
    let add = reader.run(
      "phone", "add", "Samsung Galaxy Three 5G", "--set", "battery_mah=5000mAh", "--variant",
      "8/256", "--source", "https://shop.example/three")
    #expect(add.status == 0, "\(add.complaint)")
    #expect(
      reader.run("phone", "add", "Galaxy Three 5G", "--source", "https://shop.example/three")
        .status == 65)
    let edit = reader.run(
      "phone", "edit", "redmi note 1", "--set", "chipset=Dimensity 6400", "--source",
      "https://shop.example/redmi")
    #expect(edit.status == 0, "\(edit.complaint)")
    let shown = reader.run("show", "redmi-note-1", "--format", "json").output
    #expect(shown.contains("Dimensity 6400"))
    #expect(reader.run("build").status == 0)
    #expect(reader.run("show", "redmi-note-1", "--format", "json").output == shown)
    #expect(reader.run("verify").status == 0)
  }

  @Test("an import into another folder of facts changes just the lines it adds")
  func into() throws {
    let reader = try Reader()
    let folder = Program.temporaryFolder()
    // A whole folder, as the project's own is.
    #expect(reader.run("export", "-o", folder).status == 0)
    let before = try contents(of: folder)
    let run = reader.run("import", try reader.list(Self.list), "--create", "--into", folder)
    #expect(run.status == 0, "\(run.complaint)")
    let after = try contents(of: folder)
    for (name, bytes) in before {
      let old = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      let new = String(decoding: after[name] ?? Data(), as: UTF8.self).split(separator: "\n")
      let added = new.filter { !old.contains($0) }.count
      #expect(new.count == old.count + added, "\(name)")
      #expect(
        added
          == (["phones.csv": 1, "prices.csv": 2, "sources.csv": 1, "field-sources.csv": 1][name]
            ?? 0),
        "\(name)")
    }
    #expect(!FileManager.default.fileExists(atPath: reader.own))
    // An empty folder takes what is new over the facts that ship.
    let over = Program.temporaryFolder() + "/over"
    #expect(
      reader.run("import", try reader.list(Self.list), "--create", "--into", over).status == 0)
    #expect(try contents(of: over)["brands.csv"] == nil)
    #expect(try contents(of: over)["prices.csv"] != nil)
  }

  @Test("a pricelist goes out as CSV and comes in again with nothing new")
  func pricelistRoundTrip() throws {
    let reader = try Reader()
    let file = reader.home + "/pricelist.csv"
    #expect(reader.run("pricelist", "2024", "-o", file, "--format", "csv").status == 0)
    let first = reader.run("import", file, "--date", "2026-08-01", "--format", "json")
    #expect(first.status == 0, "\(first.complaint)\(first.output)")
    #expect(first.object["rows_rejected"] as? Int == 0)
    let again = reader.run("import", file, "--date", "2026-08-01", "--format", "json")
    #expect(again.object["rows_unchanged"] as? Int == again.object["rows_read"] as? Int)
  }

  @Test("what version 0.1 imported into its catalogue is saved before it is built anew")
  func olderVersion() throws {
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/sqlite3") else { return }
    let reader = try Reader()
    #expect(reader.run("import", try reader.list(Self.list), "--create").status == 0)
    // Made into what version 0.1 left: no own facts, no tables for them.
    try FileManager.default.removeItem(atPath: reader.own)
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/usr/bin/sqlite3")
    shell.arguments = [
      reader.catalog,
      "drop table retraction; drop table retracted_price; drop table instalment; delete from meta where key like 'mark.%'; pragma user_version = 2;",
    ]
    try shell.run()
    shell.waitUntilExit()
    let run = reader.run("info")
    #expect(run.status == 0)
    #expect(run.complaint.contains("what an older version had imported is now in"))
    #expect(try reader.prices("samsung-galaxy-two") == ["14990", "15990"])
    #expect(try reader.prices("samsung-galaxy-three") == ["9990"])
    #expect(reader.run("build").status == 0)
    #expect(try reader.prices("samsung-galaxy-three") == ["9990"])
  }

  @Test("an import whose account cannot be printed says that it is done all the same")
  func unprintedAccount() throws {
    let reader = try Reader()
    let list = try reader.list(Self.list)
    let done = "presyo: The change is made all the same; presyo undo takes it back."
    let dry = reader.run("import", list, "--create", "--dry-run", "-o", "/none/account.txt")
    #expect(dry.status == 73 && !dry.complaint.contains(done))
    let run = reader.run("import", list, "--create", "-o", "/none/account.txt")
    #expect(run.status == 73 && run.complaint.contains(done))
    #expect(try reader.prices("samsung-galaxy-three") == ["9990"])
    let edit = reader.run(
      "phone", "edit", "galaxy three", "--set", "battery_mah=5000", "--source",
      "https://shop.example/three", "-o", "/none/account.txt")
    #expect(edit.status == 73 && edit.complaint.contains(done), "\(edit.complaint)")
    let price = reader.run(
      "price", "add", "galaxy three", "9500", "--source", "https://shop.example/three", "-o",
      "/none/account.txt")
    #expect(price.status == 73 && price.complaint.contains(done), "\(price.complaint)")
  }
}
