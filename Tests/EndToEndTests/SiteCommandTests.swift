import Foundation
import Testing

@Suite("presyo site")
struct SiteCommandTests {
  private func site(
    _ catalog: String, _ folder: String, _ more: [String] = [], environment: [String: String] = [:]
  ) -> Program.Run {
    Program.start(
      ["site", "-o", folder, "--catalog", catalog] + more, environment: environment)
  }

  @Test("The same facts give the same bytes on any day and in any time zone")
  func sameBytes() throws {
    let catalog = try SmallFacts.catalog()
    let folder = Program.temporaryFolder() + "/site"
    #expect(site(catalog, folder).status == 0)
    let again = site(
      catalog, folder, environment: ["TZ": "America/Los_Angeles", "PRESYO_TODAY": "2031-01-01"])
    #expect(again.status == 0)
    #expect(again.complaint.contains("0 files new, 0 changed, 0 removed"))
    #expect(FileManager.default.fileExists(atPath: folder + "/phones/redmi-note-1/index.html"))
  }

  @Test("A folder with files of somebody else is refused and left as it was")
  func refusal() throws {
    let folder = Program.temporaryFolder()
    try "mine".write(toFile: folder + "/note.txt", atomically: false, encoding: .utf8)
    let run = site(try SmallFacts.catalog(), folder)
    #expect(run.status == 73)
    #expect(run.complaint.contains("holds files that presyo did not put there"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["note.txt"])
  }

  @Test("A phone that is gone from the facts is gone from the site")
  func removal() throws {
    let folder = Program.temporaryFolder() + "/site"
    #expect(site(try SmallFacts.catalog(), folder).status == 0)
    let fewer = try SmallFacts.catalog([
      "phones.csv": { text in
        text.split(separator: "\n", omittingEmptySubsequences: false)
          .filter { !$0.hasPrefix("samsung-galaxy-two,") }.joined(separator: "\n")
      },
      "prices.csv": { text in
        text.split(separator: "\n", omittingEmptySubsequences: false)
          .filter { !$0.hasPrefix("samsung-galaxy-two,") }.joined(separator: "\n")
      },
    ])
    #expect(site(fewer, folder).status == 0)
    let exists = FileManager.default.fileExists(atPath: folder + "/phones/samsung-galaxy-two")
    #expect(!exists)
  }

  @Test("An address that is none of the web is no base", arguments: ["javascript:x", "a b", "/x"])
  func baseURL(address: String) throws {
    let run = site(try SmallFacts.catalog(), Program.temporaryFolder(), ["--base-url", address])
    #expect(run.status == 64)
    #expect(run.complaint.contains("is no address of a site"))
  }

  @Test("The program that is named answers in the pages, and its absence is said")
  func pageProgram() throws {
    let catalog = try SmallFacts.catalog()
    let folder = Program.temporaryFolder()
    let module = folder + "/presyo.wasm"
    try Data([0x00, 0x61, 0x73, 0x6D, 0x01]).write(to: URL(fileURLWithPath: module))
    let asking = site(catalog, folder + "/asking", ["--page-program", module])
    #expect(asking.status == 0 && !asking.complaint.contains("no box"))
    let page = try String(contentsOfFile: folder + "/asking/index.html", encoding: .utf8)
    #expect(page.contains("assets/ask.js"))
    let named = site(catalog, folder + "/named", environment: ["PRESYO_PAGE_PROGRAM": module])
    #expect(named.status == 0)
    #expect(FileManager.default.fileExists(atPath: folder + "/named/assets/presyo.wasm"))

    let without = site(catalog, folder + "/without", ["--without-program"])
    #expect(without.status == 0 && !without.complaint.contains("no box"))
    #expect(!FileManager.default.fileExists(atPath: folder + "/without/assets/presyo.wasm"))
  }

  @Test("Without the pages' program beside it the site has no box, which is said")
  func noPageProgram() throws {
    let folder = Program.temporaryFolder()
    // Far from the folder of the project, where a built one may lie.
    try FileManager.default.copyItem(atPath: Program.path, toPath: folder + "/presyo")
    let up = String(repeating: "../", count: Program.path.split(separator: "/").count)
    let run = Program.start(
      ["site", "-o", folder + "/site", "--catalog", try SmallFacts.catalog()], environment: [:],
      program: up + folder + "/presyo")
    #expect(run.status == 0)
    #expect(
      run.complaint.contains(
        "The site has no box for questions: the program that runs in a page is not beside presyo;"))
    #expect(!FileManager.default.fileExists(atPath: folder + "/site/assets/ask.js"))
  }

  @Test("What is no program of a page is refused before anything is written")
  func wrongProgram() throws {
    let catalog = try SmallFacts.catalog()
    let folder = Program.temporaryFolder()
    try "no program".write(toFile: folder + "/x.wasm", atomically: false, encoding: .utf8)
    let other = site(catalog, folder + "/site", ["--page-program", folder + "/x.wasm"])
    #expect(other.status == 65 && other.complaint.contains("is no WebAssembly"))
    let none = site(catalog, folder + "/site", ["--page-program", folder + "/none.wasm"])
    #expect(none.status == 66)
    let both = site(
      catalog, folder + "/site", ["--page-program", folder + "/x.wasm", "--without-program"])
    #expect(both.status == 64 && both.complaint.contains("ask for opposite things"))
    #expect(!FileManager.default.fileExists(atPath: folder + "/site"))
  }
}
