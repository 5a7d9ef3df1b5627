import Foundation
import Testing

@Suite("A program of one's own asks the library")
struct LibraryTests {
  @Test("the example in Examples/ gives the answer that the program gives")
  func example() throws {
    let run = Program.start(
      [Program.catalog, "5G under PHP 20K"], environment: [:], program: "presyo-example")
    #expect(run.complaint == "")
    #expect(run.status == 0)
    #expect(run.lines.first == "Read as: 5G price<20000")
    let answer = Program.run("find", "5G under PHP 20K", "--limit", "2", "--format", "csv")
    #expect(run.output.hasSuffix(answer.output + "\n"))
    let json = Program.run("find", "5G under PHP 20K", "--limit", "2", "--format", "json")
    let count = try #require(json.object["count"] as? Int)
    #expect(run.lines.contains("\(count) phones fit; the first of them:"))
    #expect(run.lines.contains { $0.hasPrefix("They differ in ") })
    #expect(run.lines.contains { $0.hasPrefix("The pricelist of 2026 has ") })
  }
}
