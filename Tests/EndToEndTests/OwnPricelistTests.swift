import Foundation
import Testing

@Suite("Somebody's own pricelist is imported with a mapping")
struct OwnPricelistTests {
  /// The example of docs/import.md, written into a new folder beside a catalogue of a few facts.
  private struct Example {
    let folder = Program.temporaryFolder()
    var list: String { folder + "/prices.csv" }
    var mapping: String { folder + "/prices.map" }
    let catalog: String

    init() throws {
      catalog = try SmallFacts.catalog()
      let page = try String(
        contentsOf: Program.root.appendingPathComponent("docs/import.md"), encoding: .utf8)
      let blocks = page.components(separatedBy: "```")
      let csv = try #require(blocks.first { $0.hasPrefix("csv\n") })
      let map = try #require(blocks.first { $0.hasPrefix("\n# their column") })
      try String(csv.dropFirst(4)).write(toFile: list, atomically: false, encoding: .utf8)
      try map.write(toFile: mapping, atomically: false, encoding: .utf8)
    }

    func run(_ arguments: String...) -> Program.Run {
      Program.start(
        ["import", list, "--mapping", mapping, "--catalog", catalog] + arguments, environment: [:])
    }
  }

  @Test("The example of the page does what the page says")
  func example() throws {
    let example = try Example()
    let before = FileManager.default.contents(atPath: example.catalog)
    let dry = example.run("--dry-run")
    #expect(dry.status == 65)
    #expect(dry.output.contains("Dry run: nothing was written"))
    #expect(FileManager.default.contents(atPath: example.catalog) == before)

    let rejected = example.folder + "/rejected.csv"
    let run = example.run("--rejected", rejected, "--format", "json")
    #expect(run.status == 65)
    #expect(run.complaint.contains("3 rows were rejected and the others taken"))
    for (key, count) in [
      ("rows_read", 5), ("rows_stored", 2), ("rows_unchanged", 0), ("rows_rejected", 3),
    ] {
      #expect(run.object[key] as? Int == count, "\(key)")
    }
    #expect(run.output.contains("Remarks"))
    let rows = PlainTable(text: try String(contentsOfFile: rejected, encoding: .utf8))
    #expect(rows.header.starts(with: ["line", "column", "reason", "cure"]))
    #expect(rows.rows.map { $0["line"] } == ["5", "8", "9"])
    #expect(rows.rows.map { $0["column"] } == ["Product", "SRP (₱)", "Price since"])
    #expect(rows.rows.map { $0["value"] } == ["SAMSUNG", "US$220", "2026-02-30"])
    #expect(rows.rows.allSatisfy { $0["reason"] != "" && $0["cure"] != "" })

    let shown = Program.start(
      ["show", "infinix-note-99-pro", "--format", "json", "--catalog", example.catalog],
      environment: [:])
    #expect(shown.output.contains("12999"))
    #expect(shown.output.contains("https://example.com/pricelist"))
    #expect(
      Program.start(["verify", "--catalog", example.catalog], environment: [:]).status == 0)

    let imported = FileManager.default.contents(atPath: example.catalog)
    let again = example.run("--format", "json")
    #expect(again.object["rows_unchanged"] as? Int == 2)
    #expect(again.object["rows_stored"] as? Int == 0)
    #expect(FileManager.default.contents(atPath: example.catalog) == imported)
  }

  @Test("Every mistake of a list is reported with its line, all at once")
  func mistakes() throws {
    let catalog = try SmallFacts.catalog()
    let file = Program.temporaryFolder() + "/bad.csv"
    try """
    brand,model,price,price_kind,date,source,observed_on
    Samsung,Galaxy One,$199,srp,2026-07-10,https://example.com/a,2026-07-11
    Samsung,Galaxy One,12,srp,2026-07-10,https://example.com/a,2026-07-11
    Samsung,Galaxy One,"₱8,990",srp,2026-02-30,https://example.com/a,2026-07-11
    Samsung,Galaxy One,"₱8,990",srp,2026-02-20,https://example.com/a,2026-07-11
    Samsung,Galaxy One,"₱8,990",srp,2026-02-20,https://example.com/a,2026-07-11
    Samsung,Galaxy "One","₱8,990",srp,2026-02-20,https://example.com/a,2026-07-11
    Samsng,,₱1 or ₱2,guess,soon,nowhere,
    Samsung,Galaxy One,"₱8,990,srp,2026-02-20,https://example.com/a,2026-07-11

    """.write(toFile: file, atomically: false, encoding: .utf8)
    let run = Program.start(
      ["import", file, "--dry-run", "--format", "json", "--catalog", catalog], environment: [:])
    #expect(run.status == 65)
    #expect(run.object["rows_rejected"] as? Int == 7)
    #expect(run.object["rows_stored"] as? Int == 1)
    let rejected = try #require(run.object["rejected"] as? [[String: Any]])
    let places = rejected.map { "\($0["line"] ?? "") \($0["column"] as? String ?? "-")" }
    #expect(
      places == [
        "2 price", "3 price", "4 date", "6 -", "7 -", "8 model", "8 price", "8 price_kind",
        "8 date", "8 observed_on", "8 source", "9 -",
      ])
  }

  @Test("A missing column is named with its cure, and nothing is taken")
  func missingColumn() throws {
    let file = Program.temporaryFolder() + "/short.csv"
    try "brand,price\nSamsung,₱8990\n".write(toFile: file, atomically: false, encoding: .utf8)
    let run = Program.run("import", file)
    #expect(run.status == 65)
    for field in ["model", "source", "observed_on"] {
      #expect(run.complaint.contains("no column holds \(field)"))
    }
    #expect(run.output == "")
  }

  @Test("The same list in every encoding and with every line end is the same list")
  func encodings() throws {
    let catalog = try SmallFacts.catalog()
    let text = """
      brand,model,price,source,observed_on
      Samsung,"Galaxy Ω 😀 ""Ultra""\nII","₱12,990.00",https://example.com/x,2026-07-01
      Nokia,0042,"₱990",https://example.com/x,2026-07-01
      Samsung,'=1+1,"₱9,990",https://example.com/x,2026-07-01

      """
    var utf16 = Data([0xFF, 0xFE])
    var bigEndian = Data([0xFE, 0xFF])
    for unit in text.utf16 {
      utf16.append(contentsOf: [UInt8(unit & 0xFF), UInt8(unit >> 8)])
      bigEndian.append(contentsOf: [UInt8(unit >> 8), UInt8(unit & 0xFF)])
    }
    let forms = [
      Data(text.utf8), Data([0xEF, 0xBB, 0xBF]) + Data(text.utf8),
      Data(text.replacing("\n", with: "\r\n").utf8), utf16, bigEndian,
    ]
    let file = Program.temporaryFolder() + "/list.csv"
    var answers: Set<String> = []
    for form in forms {
      try form.write(to: URL(fileURLWithPath: file))
      let run = Program.start(
        ["import", file, "--create", "--dry-run", "--format", "json", "--catalog", catalog],
        environment: [:])
      #expect(run.status == 0, "\(run.complaint)")
      // All but the sentence that names the encoding.
      answers.insert(
        run.lines.filter { !$0.contains("was read as") }.joined(separator: "\n"))
    }
    #expect(answers.count == 1)
    #expect(
      Program.start(["import", file, "--create", "--catalog", catalog], environment: [:]).status
        == 0)
    let names = PlainTable(
      text: Program.start(
        ["pricelist", "2026", "--format", "csv", "--catalog", catalog], environment: [:]
      ).output
    ).rows.map { $0["model"] ?? "" }
    #expect(Set(names) == ["=1+1", "Galaxy Ω 😀 \"Ultra\"\nII"])
  }

  @Test("Options say what a mapping says, and a list may come on standard input")
  func optionsAndStandardInput() throws {
    let catalog = try SmallFacts.catalog()
    let file = Program.temporaryFolder() + "/list.csv"
    try "Unit;Price\nGalaxy Two;₱14.990,00\nGalaxy Three;₱9.990,00\n".write(
      toFile: file, atomically: false, encoding: .utf8)
    let options =
      "--map 'Unit=model' --map 'Price = price' --brand Samsung --source https://example.com/l"
      + " --date 2026-08-01 --currency PHP --kind shop --publisher 'Corner Shop'"
    func shell(_ line: String) throws -> (status: Int32, output: String) {
      let shell = Process()
      shell.executableURL = URL(fileURLWithPath: "/bin/sh")
      shell.arguments = ["-c", line]
      shell.environment = [
        "HOME": Program.temporaryFolder(), "PRESYO_CATALOG": catalog, "PRESYO": Program.path,
      ]
      let output = Pipe()
      shell.standardOutput = output
      shell.standardError = FileHandle.nullDevice
      try shell.run()
      let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      shell.waitUntilExit()
      return (shell.terminationStatus, text)
    }
    let dry = try shell("\"$PRESYO\" import --dry-run --format json \(options) - < '\(file)'")
    #expect(dry.status == 65)
    #expect(dry.output.contains("\"rows_stored\": 1"))
    #expect(dry.output.contains("semicolons, UTF-8, header in line 1, amounts with decimal commas"))
    #expect(dry.output.contains("standard input"))
    let created = try shell("\"$PRESYO\" import --create --format json \(options) - < '\(file)'")
    #expect(created.status == 0)
    #expect(created.output.contains("\"rows_stored\": 2"))
    let again = try shell("\"$PRESYO\" import --format json \(options) '\(file)'")
    #expect(again.output.contains("\"rows_unchanged\": 2"))
    #expect(try shell("\"$PRESYO\" import --date soon '\(file)'").status == 64)
    #expect(try shell("\"$PRESYO\" import --encoding klingon '\(file)'").status == 64)
  }

  @Test("A first dry run prints a mapping to save, and with it the import does the same")
  func proposal() throws {
    let catalog = try SmallFacts.catalog()
    let file = Program.temporaryFolder() + "/list.csv"
    try "Item,Maker,Selling price\nGalaxy Two,Samsung,₱14990\n".write(
      toFile: file, atomically: false, encoding: .utf8)
    let arguments = ["import", file, "--catalog", catalog, "--format", "json"]
    let bare = Program.start(arguments + ["--dry-run"], environment: [:])
    #expect(bare.status == 65)
    #expect(bare.complaint.contains("Item = model\nMaker = brand\nSelling price = price\n"))
    let dry = Program.start(
      arguments + ["--dry-run", "--source", "https://example.com/l", "--date", "2026-08-01"],
      environment: [:])
    #expect(dry.status == 0, "\(dry.complaint)")
    #expect(dry.object["mapping_is_proposal"] as? Bool == true)
    let mapping = try #require(dry.object["mapping"] as? String)
    try mapping.write(toFile: file + ".map", atomically: false, encoding: .utf8)
    let run = Program.start(arguments + ["--mapping", file + ".map"], environment: [:])
    #expect(run.status == 0, "\(run.complaint)")
    for key in ["rows_read", "rows_stored", "rows_rejected"] {
      #expect(run.object[key] as? Int == dry.object[key] as? Int, "\(key)")
    }
  }
}
