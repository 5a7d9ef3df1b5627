import Foundation
import Testing

@Suite("Options ask what the program says they ask")
struct OptionsTests {
  /// A question in the canonical form with odd values, the same for a number each time.
  private static func question(_ number: Int) -> String {
    let parts: [[String]] = [
      ["5G", "2G", "4G"],
      ["price>=0", "price>5000", "price>=7990.50"],
      ["price<20000", "price<=99999.99", "price<1000000000"],
      ["os=iOS", "os=Android"],
      ["brand=samsung brand=xiaomi", "brand=cherry-mobile", "not-brand=oppo not-brand=vivo"],
      [
        #"model="-1k""#, #"model="it's $HOME `x`; \"q\"""#, #"model="a  b""#, "model=note",
      ],
      ["ram>=0GB", "ram>=0.5GB storage>=1024GB", "ram>=0.0009765625GB"],
      ["battery>=1000000mAh", "battery>=0mAh refresh>=120Hz", "display>=6.745in"],
      ["camera>=64MP front-camera>=32MP", "charging>=67.5W weight<=199.5g", "weight<=0g"],
      [#"chipset="helio g99""#, "chipset=--x", "partner=Leica"],
      ["feature=nfc feature=headphone_jack", "without=2g without=android without=foldable"],
      ["launched=2024..2024", "launched=..2006", "launched=2023..", "launched=2020..2024"],
      ["use=gaming", "use=seniors use=camera use=battery"],
      [#"compare="poco/x7" compare=a15"#, #"compare="/4g/5g" compare="-x""#],
      ["limit=0", "limit=5"],
      ["sort=-price", "sort=newest", "sort=value", "sort=ram"],
    ]
    var state = UInt64(number) &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ count: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(count))
    }
    let chosen = parts.compactMap { next(3) == 0 ? $0[next($0.count)] : nil }
    return chosen.isEmpty ? parts[number % parts.count][0] : chosen.joined(separator: " ")
  }

  @Test("The options that explain prints, given to find or explain, ask the same")
  func readBack() throws {
    for number in 1...40 {
      let text = Self.question(number)
      let asked = Program.run("explain", "--format", "json", "--", text)
      #expect(asked.status == 0, "\(text): \(asked.complaint)")
      let options = try #require(asked.object["options"] as? String)
      let again = try shell("explain \(options) --format json")
      let object = try #require(
        JSONSerialization.jsonObject(with: Data(again.utf8)) as? [String: Any], "\(options)")
      #expect(object["canonical"] as? String == asked.object["canonical"] as? String, "\(options)")
      #expect(object["options"] as? String == options)
      let understood = try #require(object["understood"] as? NSDictionary)
      #expect(understood == asked.object["understood"] as? NSDictionary, "\(options)")
    }
  }

  @Test("Where nothing is asked, the canonical form and the options say the order alone")
  func nothingAsked() {
    for text in ["phones", "newest", "smartphones in the Philippines"] {
      let asked = Program.run("explain", "--json", text)
      #expect(asked.object["canonical"] as? String == "sort=newest")
      #expect(asked.object["options"] as? String == "--sort=newest")
      for again in [["explain", "--json", "sort=newest"], ["explain", "--json", "--sort=newest"]] {
        let run = Program.start(again, environment: ["PRESYO_CATALOG": Program.catalog])
        #expect(
          run.object["understood"] as? NSDictionary == asked.object["understood"] as? NSDictionary)
        #expect(run.object["canonical"] as? String == "sort=newest")
      }
    }
    #expect(Program.run("find", "--sort=newest").status == 0)
    #expect(Program.run("find", "sort=newest").status == 0)
  }

  @Test(
    "A name without a word is refused as an option and named in a question",
    arguments: ["model", "chipset"])
  func wordless(option: String) {
    for value in ["*", "", "?!", " - "] {
      let run = Program.run("find", "5G", "--\(option)", value)
      #expect(run.status == 64)
      #expect(run.complaint.contains("holds no word of a name for --\(option)"))
    }
    let asked = Program.run("explain", "--json", "5G \(option)=\"*\"")
    #expect(asked.object["canonical"] as? String == "5G")
    #expect(asked.output.contains("\"unknown\""))
  }

  @Test("What no option takes is not understood as asked for")
  func outOfRange() throws {
    for text in ["launched=..999999", "battery>=9223372036854775807mAh", "brand=nosuch"] {
      let asked = Program.run("explain", "--format", "json", "--", "5G", text)
      let options = try #require(asked.object["options"] as? String)
      #expect(try shell("explain \(options) --format json").contains("understood"), "\(options)")
    }
  }

  @Test("An option wins over the text's word for the same thing")
  func optionWins() throws {
    let run = Program.run(
      "find", "samsung up to 20k", "--brand", "oppo", "--under", "15000", "--format", "json")
    let query = try #require(run.object["query"] as? [String: Any])
    #expect(query["brands"] as? [String] == ["oppo"])
    #expect((query["price"] as? [String: Any])?["max"] as? Int == 15_000)
  }

  @Test("Help lists an option for every condition")
  func help() {
    let page = Program.run("find", "--help").output
    for option in [
      "--under <amount>", "--max-price <amount>", "--brand <brand>", "--ram <GB>",
      "--battery <mAh>", "--front-camera <MP>", "--max-weight <g>", "--without <feature>",
      "--launched <years>", "--use <use>", "--compare <brand/model>", "--limit <n>",
      "--sort <order>",
    ] {
      #expect(page.contains(option), "\(option)")
    }
  }

  private func shell(_ arguments: String) throws -> String {
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", "'\(Program.path)' \(arguments) --catalog '\(Program.catalog)'"]
    let pipe = Pipe()
    shell.standardOutput = pipe
    try shell.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    shell.waitUntilExit()
    return output
  }
}
