import Foundation
import Testing

@Suite("The first question a person asks")
struct FirstAnswerTests {
  @Test(
    "`presyo \"5G under PHP 20K\"` is answered with 5G phones below ₱20,000, each with kind and date"
  )
  func fiveGUnderTwentyThousand() throws {
    let run = Program.run("5G under PHP 20K", "--format", "json", "--limit", "0")
    #expect(run.status == 0)
    #expect(run.complaint == "")
    let results = try #require(run.object["results"] as? [[String: Any]])
    let count = try #require(run.object["count"] as? Int)
    #expect(count == results.count)
    #expect(count > 40)
    for result in results {
      #expect(result["network"] as? String == "5G")
      let price = try #require(result["price_php"] as? Int)
      #expect(price > 0 && price < 20_000)
      #expect(
        Set(["srp", "price-drop", "promo", "online", "street", "shop"])
          .contains(result["price_kind"] as? String ?? ""))
      #expect((result["price_date"] as? String ?? "").wholeMatch(of: /\d{4}(-\d\d){0,2}/) != nil)
      #expect((result["source_url"] as? String ?? "").hasPrefix("https://"))
    }
  }

  @Test(
    "A question and the find command give the same bytes",
    arguments: ["table", "json", "csv", "md", "html"])
  func defaultCommand(format: String) {
    let short = Program.run("5G under PHP 20K", "--format", format)
    let long = Program.run("find", "5G under PHP 20K", "--format", format)
    #expect(short.status == 0)
    #expect(short.output == long.output)
    #expect(!short.output.isEmpty)
  }

  @Test("The table begins with what was understood and ignored")
  func understoodLine() {
    let run = Program.run("5G phones in the Philippines under PHP 20K")
    #expect(run.lines[0].hasPrefix("Understood: 5G · under ₱20,000 · best value first"))
    #expect(run.output.contains("ignored: "))
  }

  @Test("The same question as text, as options and as both gives the same JSON")
  func textAndOptions() {
    let text = Program.run("Samsung 5G under 20k cheapest", "--format", "json")
    let options = Program.run(
      "find", "--brand", "Samsung", "--network", "5G", "--under", "₱20,000", "--sort", "price",
      "--format", "json")
    let both = Program.run(
      "find", "Samsung 5G", "--under", "20000", "--sort=price", "--format", "json")
    #expect(text.status == 0)
    #expect(text.output == options.output)
    #expect(text.output == both.output)
  }

  @Test(
    "The options that explain prints give the same answer as the text",
    arguments: [
      "5G under PHP 20K", "sulit na pang-ML hanggang 15k", "iPhone over 30k",
      "Xiaomi Redmi Note 13",
      "8GB RAM 256GB 5000mAh phones between 10k and 15k not Samsung or Oppo",
      "best camera phone launched in 2024 with nfc without headphone jack", "-1k", "Leica flagship",
      "front-camera>=32MP weight<=190g use=gaming use=camera limit=3",
      "compare=\"poco/x7\" compare=a15 limit=0",
    ])
  func printedOptions(text: String) throws {
    let explained = Program.run("explain", "--format", "json", "--", text)
    let options = try #require(explained.object["options"] as? String)
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = [
      "-c", "'\(Program.path)' find \(options) --format json --catalog '\(Program.catalog)'",
    ]
    let pipe = Pipe()
    shell.standardOutput = pipe
    try shell.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    shell.waitUntilExit()
    #expect(output == Program.run("find", "--format", "json", "--", text).output)
  }

  @Test("The SQL that explain prints runs in the sqlite3 program and gives the same phones")
  func printedStatement() throws {
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/sqlite3") else { return }
    let text = "5G under PHP 20K"
    let explained = Program.run("explain", text, "--format", "json")
    let sql = try #require(explained.object["sql"] as? String)
    let parameters = try #require(explained.object["parameters"] as? [Any])
    var script = ".parameter init\n"
    for (index, parameter) in parameters.enumerated() {
      let value =
        (parameter as? String).map { "'" + $0.replacing("'", with: "''") + "'" } ?? "\(parameter)"
      script += ".parameter set ?\(index + 1) \"\(value)\"\n"
    }
    script += sql + ";\n"
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/usr/bin/sqlite3")
    shell.arguments = ["-readonly", Program.catalog]
    let (input, output) = (Pipe(), Pipe())
    shell.standardInput = input
    shell.standardOutput = output
    try shell.run()
    input.fileHandleForWriting.write(Data(script.utf8))
    try input.fileHandleForWriting.close()
    let rows = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    shell.waitUntilExit()
    let found = Program.run("find", text, "--format", "json", "--limit", "0").object
    let ids = try #require(found["results"] as? [[String: Any]]).compactMap { $0["id"] as? String }
    let printed = rows.split(separator: "\n").compactMap {
      $0.split(separator: "|").first.map(String.init)
    }
    #expect(printed == ids)
  }

  @Test(
    "Naming the brand makes a phone's name no less known",
    arguments: ["OPPO Reno12 Pro 5G", "TECNO CAMON 40 Premier 5G"])
  func brandAndModel(name: String) throws {
    let run = Program.run("explain", name, "--format", "json")
    let understood = try #require(run.object["understood"] as? [String: Any])
    let tokens = try #require(run.object["tokens"] as? [[String: Any]])
    #expect(understood["model"] is String, "\(name)")
    #expect(tokens.allSatisfy { $0["role"] as? String != "unknown" }, "\(name)")
    #expect(understood["brands"] as? [String] != [], "\(name)")
  }
}
