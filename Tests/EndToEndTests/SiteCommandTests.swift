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
}
