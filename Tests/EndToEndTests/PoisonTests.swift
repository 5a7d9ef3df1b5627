import Foundation
import Testing

/// One wrong fact, wherever it comes in, changes no other answer.
@Suite("Facts that would poison every answer are refused at the door, built or imported")
struct PoisonTests {
  private func build(_ changes: [String: (String) -> String]) throws -> Program.Run {
    let folder = try SmallFacts.folder(changes)
    return Program.start(
      ["build", "--from", folder, "--catalog", folder + "/catalog.sqlite"], environment: [:])
  }

  @Test("a date that nobody can know of")
  func farDate() throws {
    let run = try build([
      "prices.csv": { $0 + "redmi-note-1,8,256,9990,srp,,,9999-12-31,list-2025,\"₱9,990\"\n" }
    ])
    #expect(run.status == 65)
    #expect(run.complaint.contains("\"9999-12-31\" lies in the future; correct the date"))
  }

  @Test("a price that no phone has, or that is far from all others of its phone")
  func farPrice() throws {
    let much = try build([
      "prices.csv": { $0 + "redmi-note-1,,,10000000000,srp,,,2025-06-01,list-2025,\n" }
    ])
    #expect(much.status == 65)
    #expect(much.complaint.contains("is more than any phone costs; correct the price"))
    let far = try build([
      "prices.csv": { $0 + "redmi-note-1,,,250000,srp,,,2025-06-01,list-2025,\n" }
    ])
    #expect(far.status == 65)
    #expect(far.complaint.contains("is far from all other prices of the phone"))
  }

  @Test("a name in which a character stands that nobody sees")
  func hiddenCharacter() throws {
    for character in ["\u{202E}", "\u{9B}", "\u{1B}", "\u{2066}"] {
      let run = try build([
        "phones.csv": { $0.replacingOccurrences(of: "Galaxy Two", with: "Galaxy\(character)Two") }
      ])
      #expect(run.status == 65)
      #expect(
        run.complaint.contains("a character that nobody sees stands in it; type the name anew"))
      #expect(!run.complaint.contains(character))
    }
  }

  @Test("a guide whose title contradicts itself")
  func contradiction() throws {
    let run = try build(["guides.csv": { $0 + "odd,Phones over 20k and under 10k\n" }])
    #expect(run.status == 65)
    #expect(
      run.complaint.contains("the title “Phones over 20k and under 10k” of odd is no question"))
  }

  @Test("imported, each is refused in the same words and nothing is stored")
  func imported() throws {
    let path = try SmallFacts.catalog()
    let before = FileManager.default.contents(atPath: path)
    for (name, text) in [
      ("guides.csv", "id,title\nodd,Phones over 20k and under 10k\n"),
      (
        "prices.csv",
        "phone_id,ram_gb,storage_gb,price_php,price_kind,effective_from,effective_until,"
          + "observed_on,source_id,as_written\n"
          + "redmi-note-1,,,9990,srp,,,9999-12-31,list-2025,\n"
      ),
      (
        "list.csv",
        "model,price,source,observed_on\nSamsung Galaxy\u{202E}Two,₱9990,https://a.example,2026-08-01\n"
      ),
      (
        "list.csv",
        "model,price,source,observed_on\nSamsung Galaxy Two,₱10000000000,https://a.example,2026-08-01\n"
      ),
    ] {
      let file = Program.temporaryFolder() + "/" + name
      try text.write(toFile: file, atomically: false, encoding: .utf8)
      let run = Program.start(
        ["import", file, "--catalog", path, "--accept-outliers"], environment: [:])
      #expect(run.status == 65, "\(run.output)\(run.complaint)")
      #expect(FileManager.default.contents(atPath: path) == before)
    }
  }

  @Test("a pipe in a folder of facts is not waited for")
  func pipe() throws {
    let folder = try SmallFacts.folder()
    #expect(mkfifo(folder + "/joins.csv", 0o600) == 0)
    let run = Program.start(
      ["build", "--from", folder, "--catalog", folder + "/catalog.sqlite"], environment: [:])
    #expect(run.status != 0)
    #expect(run.complaint.contains("it is a pipe or a device and not a file"))
  }
}
