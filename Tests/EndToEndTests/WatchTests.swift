import Foundation
import Testing

@Suite("Watching questions and phones")
struct WatchTests {
  /// A file of watches with a catalogue of its own.
  private struct Place {
    let folder = Program.temporaryFolder()
    var file: String { folder + "/my.watch" }
    var memory: String? { try? String(contentsOfFile: file + ".seen", encoding: .utf8) }

    init(_ text: String) throws {
      try FileManager.default.copyItem(
        atPath: Program.catalog, toPath: folder + "/catalog.sqlite")
      try write(text)
    }

    func write(_ text: String) throws {
      try text.write(toFile: file, atomically: true, encoding: .utf8)
    }

    func look(_ options: String...) -> Program.Run { run(["watch", file] + options) }

    func setPrice(_ phone: String, _ amount: String) {
      let run = run([
        "price", "add", phone, amount, "--kind", "price-drop", "--from", "2026-08-10", "--source",
        "https://example.com/\(amount)", "--accept-outliers",
      ])
      #expect(run.status == 0, "\(run.complaint)")
    }

    private func run(_ arguments: [String]) -> Program.Run {
      Program.start(arguments + ["--catalog", folder + "/catalog.sqlite"], environment: [:])
    }
  }

  @Test("The first look notes what there is, the next prints only what changed since")
  func changes() throws {
    let place = try Place(
      """
      # mine
      Samsung under 6k
      samsung-galaxy-a06-5g @ ₱5,500
      galaxy a16 5g @
      """)
    let first = place.look()
    #expect(first.status == 0)
    #expect(first.output == "")
    #expect(first.complaint.contains("watches; the next look prints what changed"))
    #expect(place.memory?.hasPrefix("watch,id,name,price_php\n") == true)
    let second = place.look("--fail-empty")
    #expect(second.status == 1)
    #expect(second.output + second.complaint == "")

    place.setPrice("samsung-galaxy-a06-5g", "5490")
    place.setPrice("samsung-galaxy-a06", "6190")
    let third = place.look("--dry-run", "--json")
    let changes = try #require(third.object["changes"] as? [[String: Any]])
    let seen = changes.map { "\($0["kind"] ?? "") \($0["id"] ?? "")" }
    #expect(
      seen == [
        "new samsung-galaxy-a06-5g", "gone samsung-galaxy-a06", "reached samsung-galaxy-a06-5g",
      ])
    #expect(changes.last?["to_price_php"] as? Int == 5490)
    let words = place.look()
    #expect(
      words.output.contains("Samsung Galaxy A06 5G: ₱5,490, was ₱6,990: the price you waited"))
    #expect(words.output.contains("Samsung Galaxy A06: gone, was ₱5,790"))
    #expect(place.look().output == "")
  }

  @Test("A price that rises is dearer, whatever is waited for")
  func moves() throws {
    let place = try Place("samsung-galaxy-a06-5g @ 1000")
    _ = place.look()
    place.setPrice("samsung-galaxy-a06-5g", "7990")
    #expect(place.look("--format", "csv").output.contains(",dearer,samsung-galaxy-a06-5g,"))
  }

  @Test("A price that is reached already is printed at the first look, and once")
  func reached() throws {
    let place = try Place("samsung-galaxy-a06-5g @ 50k")
    #expect(place.look().output.contains("the price you waited for"))
    #expect(place.look().output == "")
  }

  @Test("Atom has an entry a change, and a named file keeps its last entries")
  func atom() throws {
    let place = try Place("Samsung under 6k")
    let feed = place.folder + "/changes.atom"
    #expect(place.look("-o", feed).status == 0)
    #expect(!FileManager.default.fileExists(atPath: feed))
    place.setPrice("samsung-galaxy-a06-5g", "5490")
    #expect(place.look("-o", feed).status == 0)
    let text = try String(contentsOfFile: feed, encoding: .utf8)
    #expect(text.hasPrefix("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns="))
    #expect(text.matches(of: /<entry>/).count == 1)
    #expect(text.contains("<link href=\"https://example.com/5490\"/>"))
    #expect(text.contains("<updated>2026-08-22T00:00:00Z</updated>"))
    _ = place.look("-o", feed)
    #expect(try String(contentsOfFile: feed, encoding: .utf8) == text)
    #expect(place.look("--atom").output.contains("</feed>"))
  }

  @Test("Lines that say nothing are named together, and the memory stays as it was")
  func problems() throws {
    let place = try Place("5G under 10k")
    _ = place.look()
    let memory = place.memory
    try place.write("5G under 10k\nzzyzx 9000 @ 5k\ngalaxy a15 @ lots\n@ 5\nasdfghjkl qwrtzxcv\n")
    let run = place.look()
    #expect(run.status == 65)
    #expect(run.output == "")
    for line in 2...5 { #expect(run.complaint.contains("my.watch line \(line): "), "\(line)") }
    #expect(place.memory == memory)
    try "nonsense".write(toFile: place.file + ".seen", atomically: true, encoding: .utf8)
    #expect(place.look().complaint.contains("remove it to begin anew"))
    #expect(Program.run("watch", "/nowhere/my.watch").status == 66)
  }

  @Test("A line that is new in the file is looked at for the first time")
  func added() throws {
    let place = try Place("5G under 10k")
    _ = place.look()
    try place.write("Samsung under 6k\n5G under 10k")
    let run = place.look("--json")
    #expect(run.object["first_looks"] as? Int == 1)
    #expect(run.object["count"] as? Int == 0)
  }
}
