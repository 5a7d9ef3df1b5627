import Foundation
import Testing

@Suite("Answers keep to their JSON Schemas")
struct AnswerSchemaTests {
  static let schemas: Set<String> = Set(
    ((try? FileManager.default.contentsOfDirectory(
      atPath: Program.root.path + "/docs/schema")) ?? [])
      .filter { $0.hasSuffix(".json") }.map { String($0.dropLast(".json".count)) })

  /// Answers of every command, each with the name of its schema.
  static let answers: [(schema: String, arguments: [String])] =
    [
      "5G under 15k", "Samsung 8GB RAM under 20k with nfc", "5G under 1500",
      "iPhone 16 vs iPhone 15",
      "pang-ML hanggang 12k blorptastic", "vivo launched 2021", "foldable", "nothing phone",
      "cheapest realme not 5G", "Leica", "over 60k", "unisoc under 6k",
    ].flatMap { text in
      [
        ("find", ["find", text, "--limit", "0", "--older", "--unpriced"]),
        ("find", ["find", text, "--why"]), ("explain", ["explain", text]),
      ]
    }
    + [
      ("find", ["find", "under 20k", "--price", "any"]), ("guides", ["guide"]),
      ("guide", ["guide", "cheapest-5g-phone", "--older"]), ("show", ["show", "xiaomi-14"]),
      ("show", ["show", "samsung-galaxy-a15"]), ("similar", ["similar", "realme-gt-6"]),
      ("similar", ["similar", "iphone 16", "--cheaper"]),
      ("compare", ["compare", "vivo-v30", "galaxy a15", "iphone 16"]),
      ("brands", ["brands", "vivo", "OPPO", "--year", "2023"]), ("brands", ["brands", "--older"]),
      ("bands", ["bands"]), ("bands", ["bands", "--by", "year", "--older"]),
      ("drops", ["drops", "--limit", "0", "--older"]), ("drops", ["drops", "--rises"]),
      ("changes", ["changes", "--since", "2024-06"]), ("pricelist", ["pricelist", "2022"]),
      ("pricelist", ["pricelist", "2025", "under 10k"]), ("info", ["info"]),
      ("pricelist-diff", ["pricelist", "diff", "2022", "2023"]), ("verify", ["verify"]),
      ("conflicts", ["conflicts", "--brand", "vivo"]),
      ("import", ["price", "add", "galaxy a15", "7490", "--source", "https://a.ph", "--dry-run"]),
      ("watch", ["watch", "my.watch"]), ("watch", ["watch", "my.watch", "--dry-run"]),
    ]

  @Test("There is a schema for every answer that docs/json.md describes, and no other")
  func allThere() throws {
    let page = try String(
      contentsOf: Program.root.appendingPathComponent("docs/json.md"), encoding: .utf8)
    let sections = page.matches(of: /\n## ([a-z ]+)\n/).map { String($0.1).replacing(" ", with: "-") }
    #expect(Set(sections) == Self.schemas)
    #expect(Set(Self.answers.map(\.schema)) == Self.schemas)
  }

  @Test("Every answer of every command keeps to its schema")
  func keep() throws {
    let folder = Program.temporaryFolder()
    try "5G under 10k\ngalaxy a06 5g @ 9000\n".write(
      toFile: folder + "/my.watch", atomically: true, encoding: .utf8)
    for (index, answer) in Self.answers.enumerated() {
      let run = Program.start(
        answer.arguments + ["--json"], environment: ["PRESYO_CATALOG": Program.catalog],
        folder: folder)
      #expect(run.status == 0, "\(answer.arguments): \(run.complaint)")
      try run.output.write(
        toFile: "\(folder)/\(answer.schema)--\(index).json", atomically: true, encoding: .utf8)
    }
    let check = Process()
    check.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    check.arguments = ["python3", Program.root.path + "/scripts/check-schemas", folder]
    let output = Pipe()
    check.standardOutput = output
    check.standardError = output
    try check.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    check.waitUntilExit()
    guard check.terminationStatus != 69, check.terminationStatus != 127 else {
      print("Schemas were not checked: \(said)")
      return
    }
    #expect(check.terminationStatus == 0, "\(said)")
  }
}
