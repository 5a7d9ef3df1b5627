import Foundation
import Testing

@Suite("The whole catalogue goes out and comes in again")
struct ExportImportTests {
  private func run(_ arguments: String...) -> Program.Run {
    Program.start(arguments, environment: [:])
  }

  private func export(_ catalog: String, _ flags: String...) throws -> String {
    let folder = Program.temporaryFolder()
    let run = Program.start(
      ["export", "-o", folder, "--catalog", catalog] + flags, environment: [:])
    #expect(run.status == 0, "\(run.complaint)")
    return folder
  }

  @Test("The export is the folder the catalogue was built from, byte for byte")
  func export() throws {
    let files = try contents(of: try export(Program.catalog))
    #expect(files.count == 16)
    for (name, bytes) in files {
      #expect(
        bytes == FileManager.default.contents(atPath: Program.root.path + "/data/\(name)"),
        "\(name)")
    }
  }

  @Test("Imported into another catalogue, the export exports the same bytes")
  func roundTrip() throws {
    let folder = try export(Program.catalog)
    let catalog = try SmallFacts.catalog([
      "brands.csv": { _ in "id,name,parent,aliases\n" },
      "sources.csv": { _ in "id,publisher,url,read_on\n" },
      "phones.csv": { String($0.prefix { $0 != "\n" }) + "\n" },
      "variants.csv": { String($0.prefix { $0 != "\n" }) + "\n" },
      "prices.csv": { String($0.prefix { $0 != "\n" }) + "\n" },
      "guides.csv": { _ in "id,title\n" },
    ])
    #expect(run("import", folder, "--catalog", catalog).status == 0)
    #expect(try contents(of: try export(catalog)) == contents(of: folder))
    let again = run("import", folder, "--catalog", catalog, "--format", "json", "--dry-run")
      .object
    #expect(again["rows_stored"] as? Int == 0)
    #expect(again["rows_unchanged"] as? Int == again["rows_read"] as? Int)
  }

  @Test("Quotes, line breaks, emoji, leading zeros and formulas survive, guarded or not")
  func awkward() throws {
    let catalog = try SmallFacts.catalog([
      "phones.csv": { text in
        text + "xiaomi-x,xiaomi,\"=1+1 \"\"q\"\", a\",,,,,,2024-03-01\n"
          + "xiaomi-y,xiaomi,'apostrophe,,,,,,2024-03-01\n"
          + "xiaomi-z,xiaomi,'=guarded,,,,,,2024-03-01\n"
      }
    ])
    let plain = try export(catalog)
    let guarded = try export(catalog, "--excel-safe")
    #expect(try contents(of: plain) != contents(of: guarded))
    let text = try String(contentsOfFile: guarded + "/phones.csv", encoding: .utf8)
    #expect(text.contains("\"'=1+1 \"\"q\"\", a\""))
    #expect(text.contains("nokia-0042,nokia,0042,"))
    for folder in [plain, guarded] {
      let copy = try SmallFacts.catalog()
      #expect(run("import", folder, "--catalog", copy).status == 0)
      #expect(try contents(of: try export(copy)) == contents(of: plain))
    }
  }

  @Test("The description of an exported folder satisfies the frictionless validator")
  func frictionless() throws {
    let folder = try export(try SmallFacts.catalog())
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/bash")
    // Where the validator is not installed there is nothing to ask.
    shell.arguments = [
      "-c",
      "python3 -c 'import frictionless' || exit 99; cd \"$0\" && "
        + "python3 -m frictionless validate --json datapackage.json",
      folder,
    ]
    let output = Pipe()
    shell.standardOutput = output
    shell.standardError = FileHandle.nullDevice
    try shell.run()
    let report = output.fileHandleForReading.readDataToEndOfFile()
    shell.waitUntilExit()
    if shell.terminationStatus == 99 { return }
    #expect(shell.terminationStatus == 0)
    let object = try #require(JSONSerialization.jsonObject(with: report) as? [String: Any])
    #expect(object["valid"] as? Bool == true)
  }

  @Test("A folder with mistakes names them all with their lines and changes nothing")
  func badFolder() throws {
    let catalog = try SmallFacts.catalog()
    let before = FileManager.default.contents(atPath: catalog)
    let folder = try SmallFacts.folder([
      "prices.csv": { text in
        text.replacing("nokia-0042,,,990", with: "nokia-0043,,,990")
          .replacing("6,128,6999,price-drop,2025-05-01", with: "6,128,6999,price-drop,2025-02-30")
          + "samsung-galaxy-two,,,15990,srp,,,2025-06-01,list-2025,\"₱15,990\"\n"
          + "samsung-galaxy-two,,,$15,srp,,,2025-06-01,list-2025,$15\n"
      },
      "sources.csv": { $0 + "list-2026,\"A \"list,https://example.com,2026-01-01\n" },
      "guides.csv": { $0.replacing("id,title", with: "id,name") },
    ])
    let run = run("import", folder, "--catalog", catalog)
    #expect(run.status == 65)
    for words in [
      "prices.csv line 2", "nokia-0043", "prices.csv line 5", "2025-02-30", "prices.csv line 7",
      "prices.csv line 8", "sources.csv line 4", "guides.csv", "title",
    ] {
      #expect(run.complaint.contains(words), "\(words) in \(run.complaint)")
    }
    #expect(FileManager.default.contents(atPath: catalog) == before)
  }

  @Test("One file of the plain-data form is read as such")
  func oneFile() throws {
    let catalog = try SmallFacts.catalog()
    let folder = try SmallFacts.folder([
      "prices.csv": { $0.replacing("₱990", with: "₱980").replacing("990,shop", with: "980,shop") }
    ])
    let run = run(
      "import", folder + "/prices.csv", "--catalog", catalog, "--format", "json", "--dry-run")
    #expect(run.object["rows_read"] as? Int == 5)
    #expect(run.object["rows_stored"] as? Int == 1)
  }

  @Test("A raw source is read by its reader, and the same file twice adds nothing")
  func reader() throws {
    let file = Program.temporaryFolder() + "/press.csv"
    let rejected = file + ".rejected"
    let catalog = try SmallFacts.catalog()
    try """
    brand,model,ram_gb,storage_gb,price_php,price_kind,observed_on,source_url
    Redmi,Note 1,8,256,9499,price-drop,2026-01-05,https://example.com/redmi
    Nokia,Gone,,,,srp,2026-01-05,https://example.com/nokia

    """.write(toFile: file, atomically: false, encoding: .utf8)
    let arguments = [
      "import", file, "--reader", "press", "--catalog", catalog, "--format", "json",
      "--rejected", rejected,
    ]
    let first = Program.start(arguments, environment: [:])
    #expect(first.status == 0, "\(first.complaint)")
    #expect(first.object["rows_read"] as? Int == 2)
    #expect(first.object["rows_stored"] as? Int == 1)
    #expect(first.object["rows_rejected"] as? Int == 1)
    #expect(first.output.contains("\"prices\""))
    let left = PlainTable(text: try String(contentsOfFile: rejected, encoding: .utf8)).rows
    #expect(left.map { $0["line"] } == ["3"])
    #expect(left.map { $0["column"] } == ["price_php"])
    let facts = try contents(of: try export(catalog))
    #expect(Program.start(arguments, environment: [:]).status == 0)
    #expect(try contents(of: try export(catalog)) == facts)
    let wrong = run("import", file, "--reader", "listings", "--catalog", catalog)
    #expect(wrong.status == 65)
    #expect(wrong.complaint.contains("listings"))
    let unknown = run("import", file, "--reader", "nobody", "--catalog", catalog)
    #expect(unknown.status == 64)
    #expect(unknown.complaint.contains("ptg-details"))
  }
}
