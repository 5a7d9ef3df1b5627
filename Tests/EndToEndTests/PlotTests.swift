import Foundation
import Testing

@Suite("Pictures")
struct PlotTests {
  static let commands = [
    ["show", "galaxy a06 5g"], ["brands", "Samsung", "Xiaomi"], ["brands"], ["bands"],
    ["find", "5G under 20k"],
  ]

  @Test(
    "--plot draws in the terminal, and as SVG by the file's ending or by name", arguments: commands)
  func draws(command: [String]) throws {
    let drawn = Program.start(
      command + ["--plot"], environment: ["PRESYO_CATALOG": Program.catalog])
    #expect(drawn.status == 0, "\(drawn.complaint)")
    #expect(drawn.output.contains("└") || drawn.output.contains("█"))
    let file = Program.temporaryFolder() + "/picture.svg"
    let saved = Program.start(
      command + ["-o", file], environment: ["PRESYO_CATALOG": Program.catalog])
    #expect(saved.status == 0, "\(saved.complaint)")
    let svg = try String(contentsOfFile: file, encoding: .utf8)
    #expect(svg.hasPrefix("<svg xmlns="))
    let named = Program.start(
      command + ["--plot", "--format", "svg"], environment: ["PRESYO_CATALOG": Program.catalog])
    #expect(named.output == svg)
  }

  @Test("A picture of find is of all phones that fit, unless so many were asked for")
  func allPhones() {
    let all = Program.run("find", "5G under 20k", "--plot").output
    let ten = Program.run("find", "5G under 20k", "--limit", "10", "--plot").output
    #expect(all.contains(/\n\d\d+ phones\./))
    #expect(ten.contains(/\n10 of \d\d+ phones\./))
  }

  @Test(
    "What has no picture, and figures, are refused with what to do instead",
    arguments: [
      (["drops", "--format", "svg"], "find, show, brands and bands draw"),
      (["pricelist", "2024", "-o", "list.svg"], "find, show, brands and bands draw"),
      (["bands", "--plot", "--json"], "--plot draws, and json holds figures"),
      (["bands", "--plot", "--by", "year"], "leave out --by"),
      (["brands", "--plot", "--year", "2024"], "leave out 2024"),
      (["brands", "5G phones 2024", "--plot"], "leave out 2024"),
      (["find", "5G", "--plot", "--fields", "model"], "--fields picks columns, and --plot draws"),
      (["bands", "--json", "--format", "svg"], "name two formats"),
    ])
  func refused(arguments: [String], sentence: String) {
    let run = Program.start(arguments, environment: ["PRESYO_CATALOG": Program.catalog])
    #expect(run.status == 64)
    #expect(run.complaint.contains(sentence), "\(run.complaint)")
    #expect(run.output == "")
  }

  @Test("Little data is said and is no error")
  func tooLittle() {
    let run = Program.run("find", "iphone 15 pro max", "--plot")
    #expect(run.status == 0)
    #expect(run.output.contains("There is too little to draw."))
  }
}
