import Foundation
import Testing

@Suite("Columns picked by name")
struct FieldsTests {
  private static let arguments = ["find", "Samsung under 10k", "--fields", "model,price_php"]

  @Test("The same columns in every format that has columns", arguments: ["table", "csv", "tsv"])
  func columns(format: String) {
    let run = Program.start(
      Self.arguments + ["--format", format], environment: ["PRESYO_CATALOG": Program.catalog])
    #expect(run.status == 0)
    let head = run.lines.first { $0.contains("model") }
    #expect(head?.split(whereSeparator: { " \t,".contains($0) }) == ["model", "price_php"])
    #expect(run.output.contains("Galaxy A"))
    #expect(!run.output.contains("https://"))
  }

  @Test("Markdown and HTML keep what is said around the table", arguments: ["md", "html"])
  func pages(format: String) {
    let run = Program.start(
      Self.arguments + ["--format", format], environment: ["PRESYO_CATALOG": Program.catalog])
    #expect(run.status == 0)
    #expect(run.output.contains("price_php"))
    #expect(run.output.contains("nderstood"))
    #expect(run.output.contains("Prices in force on"))
  }

  @Test("Columns come in the order asked for, of every command's CSV")
  func order() {
    let run = Program.run("drops", "--fields", "change_php", "--fields", "id", "--format", "csv")
    let csv = Program.run("drops", "--format", "csv")
    #expect(csv.lines[0].contains("id"))
    #expect(run.status == (csv.lines[0].contains("change_php") ? 0 : 64), "\(run.complaint)")
    let list = Program.run("pricelist", "2024", "--fields", "price_php,id", "--format", "csv")
    #expect(list.lines[0] == "price_php,id")
  }

  @Test("JSON has keys, not columns")
  func json() {
    let run = Program.run("find", "samsung", "--fields", "model", "--json")
    #expect(run.status == 64)
    #expect(run.complaint.contains("--fields picks columns, and json has keys"))
  }

  @Test("Quiet keeps to the answer, verbose says what was read")
  func verbosity() {
    let late = ["PRESYO_TODAY": "2027-08-22"]
    let usual = Program.run("5G under 10k", environment: late)
    #expect(usual.complaint.contains("days ago"))
    #expect(Program.run("5G under 10k", "-q", environment: late).complaint == "")
    #expect(Program.run("5G under 10k", "--quiet", environment: late).output == usual.output)
    let verbose = Program.run("5G under 10k", "--verbose")
    #expect(verbose.complaint.contains("presyo: reading \(Program.catalog)"))
    #expect(verbose.complaint.contains(/done in \d+ ms/))
    #expect(Program.run("find", "", "-q").complaint.contains("empty"))
  }
}
