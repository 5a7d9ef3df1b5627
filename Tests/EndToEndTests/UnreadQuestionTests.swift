import Foundation
import Testing

@Suite("Questions that say nothing, and questions that compare")
struct UnreadQuestionTests {
  @Test(
    "Where nothing is understood no list is printed, and three questions that work are shown",
    arguments: ["asdfghjkl", "qwrtzxcv plmnb", "bukas ba kayo bukas ng umaga"])
  func nothingUnderstood(text: String) {
    let run = Program.run("find", text)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.complaint.contains("Nothing of the question was understood"))
    #expect(run.complaint.split(separator: "presyo \"").count == 4, "\(run.complaint)")
  }

  @Test("What is not in the catalogue is said in a sentence")
  func notInTheCatalogue() {
    #expect(
      Program.run("find", "tablet").complaint.contains(
        "“tablet” is not in the catalogue, which lists smartphones only."))
    #expect(
      Program.run("second hand under 5k").output.contains(
        "“second hand” is not in the catalogue, which lists new phones only."))
  }

  @Test("An option or a word that is understood is answered beside unknown words")
  func somethingUnderstood() {
    #expect(Program.run("find", "asdfghjkl", "--brand", "samsung").status == 0)
    #expect(Program.run("asdfghjkl under 10k").status == 0)
    #expect(Program.run("phones").status == 0)
  }

  @Test(
    "A slip for a command is named with the command",
    arguments: [
      (["pricelits", "2024"], "pricelist"), (["brnds", "samsung"], "brands"),
      (["shwo", "samsung-galaxy-a15"], "show"), (["drosp", "samsung"], "drops"),
      (["comapre", "a15", "a16"], "compare"), (["exprot", "-o", "/nonexistent-presyo"], "export"),
    ])
  func mistyped(arguments: [String], command: String) {
    let run = Program.start(arguments, environment: ["PRESYO_CATALOG": Program.catalog])
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.complaint.contains("did you mean `presyo \(command)`?"), "\(run.complaint)")
  }

  @Test("Two models are put side by side in every format but CSV, which keeps its columns")
  func comparison() throws {
    let text = "iPhone 13 vs iPhone 14"
    let json = Program.run(text, "--format", "json")
    #expect(json.status == 0)
    let comparison = try #require(json.object["comparison"] as? [String: Any])
    let alone = Program.run("compare", "iphone 13", "iphone 14", "--format", "json")
    #expect(alone.object as NSDictionary == comparison as NSDictionary)
    #expect(json.object["results"] is [Any])
    for format in ["table", "md", "html"] {
      let run = Program.run(text, "--format", format)
      let name = try #require(run.output.range(of: "iPhone 14"))
      let understood = try #require(run.output.range(of: "nderstood"))
      #expect(name.lowerBound < understood.lowerBound, "\(format)")
    }
    let csv = Program.run(text, "--format", "csv")
    #expect(csv.output.hasPrefix("id,brand,model,ram_gb,storage_gb,price_php"))
    #expect(Program.run("iPhone 13", "--format", "json").object["comparison"] == nil)
    // One phone alone is put beside nothing.
    let oneKnown = Program.run(
      "find", "--compare", "redmi/note 13 pro", "--compare", "redmi/note 99", "--format", "json")
    #expect(oneKnown.status == 0)
    #expect(oneKnown.object["comparison"] == nil)
  }
}
