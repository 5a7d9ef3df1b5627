import Foundation
import Testing

/// What an own fact does to a catalogue, however it came in and whatever happens meanwhile.
@Suite("Own facts keep their laws in the file that is changed as it stands")
struct OwnFactsLawTests {
  private struct Reader {
    let home = Program.temporaryFolder()
    let shipped: String
    var catalog: String { home + "/.local/share/presyo/catalog.sqlite" }
    var environment: [String: String] {
      ["HOME": home, "PRESYO_DATA": shipped, "PRESYO_TODAY": "2026-08-02"]
    }

    init(of facts: String? = nil) throws { shipped = try facts ?? SmallFacts.folder() }

    @discardableResult
    func run(_ arguments: String...) -> Program.Run {
      Program.start(arguments, environment: environment)
    }

    /// All facts, as the export writes them.
    func export() throws -> [String: Data] {
      let folder = Program.temporaryFolder()
      #expect(run("export", "-o", folder).status == 0)
      return try contents(of: folder)
    }
  }

  /// Facts with a table of readings, so that own prices do not move the day.
  private static func dated() throws -> String {
    let folder = try SmallFacts.folder()
    try """
    id,publisher,read_on,kind,complete,until
    list-2025,A list,2025-06-01,list,no,

    """.write(toFile: folder + "/readings.csv", atomically: false, encoding: .utf8)
    return folder
  }

  @Test("a price, a phone, a correction and a retraction in the file give what a build gives")
  func asBuilt() throws {
    let reader = try Reader(of: Self.dated())
    reader.run("info")
    let place = try FileManager.default.attributesOfItem(atPath: reader.catalog)[.systemFileNumber]
    for arguments in [
      [
        "price", "add", "samsung-galaxy-two", "14490", "--source", "https://shop.example/two",
        "--variant", "8/256",
      ],
      ["phone", "add", "Samsung Galaxy Three", "--source", "https://shop.example/three"],
      [
        "phone", "edit", "samsung-galaxy-one", "--set", "battery_mah=5000", "--source",
        "https://shop.example/one",
      ],
      ["price", "retract", "redmi-note-1", "9999", "--reason", "a slip"],
      ["price", "add", "samsung-galaxy-three", "9990", "--source", "https://shop.example/three"],
    ] {
      let run = Program.start(arguments, environment: reader.environment)
      #expect(run.status == 0, "\(arguments): \(run.complaint)")
    }
    let now = try FileManager.default.attributesOfItem(atPath: reader.catalog)[.systemFileNumber]
    #expect(now as? Int == place as? Int, "the file was changed as it stands")
    #expect(reader.run("verify").status == 0)
    let questions = [
      ["find", "under 20k", "--older", "--json"], ["pricelist", "2025", "--json"],
      ["pricelist", "--current", "--json"], ["show", "samsung-galaxy-two", "--json"],
    ]
    let answers = questions.map { Program.start($0, environment: reader.environment).output }
    let exported = try reader.export()
    #expect(reader.run("build").status == 0)
    for (question, answer) in zip(questions, answers) {
      #expect(Program.start(question, environment: reader.environment).output == answer)
    }
    #expect(try reader.export() == exported)
    #expect(reader.run("undo").status == 0)
    #expect(reader.run("verify").status == 0)
    #expect(!reader.run("show", "samsung-galaxy-three", "--json").output.contains("9990"))
  }

  @Test("the order of imports changes neither the catalogue nor the own facts")
  func order() throws {
    let rows = [
      "Samsung Galaxy Two,₱14490,https://a.example,2026-07-01",
      "Samsung Galaxy Two,₱14290,https://b.example,2026-07-02",
      "Redmi Note 1,₱6990,https://a.example,2026-07-01",
      "Samsung Galaxy Nine,₱9990,https://c.example,2026-07-03",
    ]
    var exports: Set<[String: Data]> = []
    for order in [[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1]] {
      let reader = try Reader(of: Self.dated())
      for index in order {
        let file = Program.temporaryFolder() + "/list.csv"
        try "model,price,source,observed_on\n\(rows[index])\n"
          .write(toFile: file, atomically: false, encoding: .utf8)
        #expect(reader.run("import", file, "--create").status == 0)
      }
      exports.insert(try reader.export())
    }
    #expect(exports.count == 1)
  }

  @Test("lists that disagree on what a phone has come to the same in every order")
  func disagreement() throws {
    let rows = [
      "Samsung Galaxy Nine,5000,2026-06,https://a.example,2026-07-01",
      "Samsung Galaxy Nine,6000,2026-06-15,https://b.example,2026-07-02",
      "Samsung Galaxy Nine,5000,2026-06-20,https://c.example,2026-07-03",
      "Samsung Galaxy Nine,5500,2026-06,https://d.example,2026-07-04",
    ]
    var exports: Set<[String: Data]> = []
    for order in [[0, 1, 2, 3], [3, 2, 1, 0], [1, 3, 0, 2], [2, 0, 3, 1], [0, 2, 1, 3]] {
      let reader = try Reader(of: Self.dated())
      for index in order + order {
        let file = Program.temporaryFolder() + "/list.csv"
        try "model,battery_mah,launched,source,observed_on\n\(rows[index])\n"
          .write(toFile: file, atomically: false, encoding: .utf8)
        #expect(reader.run("import", file, "--create").status == 0)
      }
      let phone = reader.run("show", "samsung-galaxy-nine", "--json").object
      let known = phone["specifications"] as? [String: Any]
      #expect(known?["battery_mah"] as? Int == 5500, "the latest reading is believed")
      #expect(phone["launched"] as? String == "2026-06-20", "a date known to the day")
      #expect(reader.run("verify").status == 0)
      exports.insert(try reader.export())
    }
    #expect(exports.count == 1)
  }

  @Test("killed at any moment, a change is there or is not, and the catalogue is sound")
  func killed() throws {
    let reader = try Reader(of: Self.dated())
    reader.run("info")
    for (number, delay) in [0.005, 0.02, 0.04, 0.06, 0.1].enumerated() {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: Program.path)
      process.arguments = [
        "price", "add", "samsung-galaxy-two", "\(14_000 + number)", "--source",
        "https://shop.example/\(number)",
      ]
      process.environment = reader.environment
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      let deadline = Date(timeIntervalSinceNow: delay)
      while process.isRunning, Date() < deadline {
        RunLoop.current.run(until: Date(timeIntervalSinceNow: 0.002))
      }
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      #expect(reader.run("verify").status == 0)
      let own =
        (try? String(
          contentsOfFile: reader.home + "/.local/share/presyo/facts/prices.csv", encoding: .utf8))
        ?? ""
      let shown = reader.run("show", "samsung-galaxy-two", "--json").output
      #expect(own.contains(",\(14_000 + number),") == shown.contains("\(14_000 + number)"))
    }
  }

  @Test("info lists the layers with their rows and the day of their last change")
  func layers() throws {
    let reader = try Reader(of: Self.dated())
    func own() -> [String: Any]? {
      (reader.run("info", "--json").object["layers"] as? [[String: Any]])?
        .first { $0["layer"] as? String == "own" }
    }
    #expect(own()?["rows"] as? Int == 0)
    #expect(own()?["last_change"] is NSNull)
    reader.run("price", "add", "samsung-galaxy-two", "14490", "--source", "https://shop.example")
    #expect(own()?["rows"] as? Int == 2, "a source and a price")
    #expect((own()?["last_change"] as? String)?.hasPrefix("20") == true)
  }

  @Test("own facts go out with the export, and imported over what ships export the same bytes")
  func roundTrip() throws {
    let shipped = try Self.dated()
    let reader = try Reader(of: shipped)
    reader.run("price", "add", "samsung-galaxy-two", "14490", "--source", "https://shop.example")
    reader.run("price", "retract", "redmi-note-1", "9999", "--reason", "a slip")
    let folder = Program.temporaryFolder()
    reader.run("export", "-o", folder)
    let other = try Reader(of: shipped)
    #expect(other.run("import", folder).status == 0)
    #expect(try other.export() == contents(of: folder))
  }
}
