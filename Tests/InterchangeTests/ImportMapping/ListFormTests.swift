import Catalog
import Testing

@testable import Interchange

@Suite("A list is read in the form it comes in") struct ListFormTests {
  static let rows = [
    ["Model", "RAM", "Storage", "SRP"],
    ["Samsung Galaxy A06 5G", "4GB", "128GB", "₱7490"],
    ["POCO X6 Pro 5G", "8GB", "256GB", "₱14990"],
  ]
  static let prices = [
    "samsung-galaxy-a06-5g 4GB + 128GB 7490", "poco-x6-pro-5g 8GB + 256GB 14990",
  ]

  @Test("what stands between the cells is found and said", arguments: CSVDelimiter.allCases)
  func delimiters(delimiter: CSVDelimiter) throws {
    let sign = String(decoding: [delimiter.byte], as: UTF8.self)
    let text = Self.rows.map { $0.joined(separator: sign) }.joined(separator: "\r\n")
    let plan = try ListFixture.plan(text)
    #expect(Set(plan.newPrices) == Set(Self.prices))
    #expect(plan.form.words == "\(delimiter.plural), UTF-8, header in line 1")
  }

  @Test("a delimiter that is named is not looked for")
  func namedDelimiter() throws {
    let text = "Model;SRP\nPOCO F1;₱14990\n"
    #expect(throws: ImportErrors.self) {
      try ListFixture.plan(text) { $0.form.delimiter = .comma }
    }
  }

  @Test("a comma in a note of a semicolon list is no delimiter, nor is a line that says sep=")
  func otherSigns() throws {
    let text = "sep=;\nModel;SRP;Notes\nPOCO F1;₱14990;promo, until gone\n"
    let plan = try ListFixture.plan(text)
    #expect(plan.newPrices == ["poco-f1 14990"])
    #expect(plan.added.map(\.line) == [3])
  }

  @Test("an inch mark in a tab-separated cell is a part of it")
  func inchMark() throws {
    let plan = try ListFixture.plan("Model\tSRP\tDisplay\nPOCO F1\t₱14990\t6.18\" IPS\n")
    #expect(plan.newPrices == ["poco-f1 14990"])
  }

  @Test("titles and empty rows are passed over, and lines are those of the file")
  func titles() throws {
    let text = """
      CORNER SHOP "best" prices,,
      as of August 2026,,
      ,,
      Model,SRP,Notes
      ,,
      SAMSUNG,,
      Samsung Galaxy A06 5G,"₱7,490","with free
      earphones"
      Samsung Galaxy A15,TBA,
      ,,,

      """
    let plan = try ListFixture.plan(text)
    #expect(plan.newPrices == ["samsung-galaxy-a06-5g 7490"])
    #expect(plan.rejectedLines == [6, 9])
    #expect(plan.rows == 3)
    #expect(plan.addsUp)
    #expect(
      plan.form.words
        == "commas, UTF-8, header in line 4, 2 rows above it passed over, "
        + "2 rows without any text passed over")
    #expect(plan.rejected.first?.problem == .brandAlone)
  }

  @Test("lines above the header can be counted by hand")
  func skippedLines() throws {
    let text = "Model,SRP\nthis is last year's\nModel,SRP\nPOCO F1,₱14990\n"
    let plan = try ListFixture.plan(text) { $0.form.skippedLines = 2 }
    #expect(plan.newPrices == ["poco-f1 14990"])
    #expect(plan.rows == 1)
    #expect(plan.form.headerLine == 3)
  }

  @Test("bytes of Windows are read as such and said; as UTF-8 they are rejected where they stand")
  func windows() throws {
    let bytes =
      Array("Model,SRP\r\nPOCO F1 ".utf8) + [0x96] + Array(" Steel Blue,PHP 14990\r\n".utf8)
      + Array("Samsung Galaxy A15,PHP 8990\r\n".utf8)
    let plan = try ListFixture.plan(bytes)
    #expect(plan.newPrices == ["poco-f1 14990", "samsung-galaxy-a15 8990"])
    #expect(plan.form.words.contains("Windows-1252"))
    let strict = try ListFixture.plan(bytes) { $0.form.encoding = .utf8 }
    #expect(strict.newPrices == ["samsung-galaxy-a15 8990"])
    #expect(
      strict.rejected.map { $0.message(file: "f") } == [
        "f line 2, column 9: this character is not UTF-8; save the file as UTF-8."
      ])
    #expect(strict.addsUp)
  }

  @Test("a broken character among others of UTF-8 makes no list one of Windows")
  func brokenUTF8() throws {
    let bytes = Array("Model,SRP\nPOCO F1,₱14990\nPOCO F1".utf8) + [0x96] + Array(",₱1\n".utf8)
    let plan = try ListFixture.plan(bytes)
    #expect(plan.form.encoding == .utf8)
    #expect(plan.rejectedLines == [3])
  }

  @Test("UTF-16 is known by its mark, and without one by its zeros")
  func utf16() throws {
    let text = Self.rows.map { $0.joined(separator: "\t") }.joined(separator: "\r\n")
    let units = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for bytes in [units, [0xFF, 0xFE] + units] {
      let plan = try ListFixture.plan(bytes)
      #expect(Set(plan.newPrices) == Set(Self.prices))
      #expect(plan.form.words == "tabs, UTF-16, header in line 1")
    }
  }

  @Test("a workbook or a page that is called CSV is no list")
  func otherFiles() throws {
    let workbook: [UInt8] = Array("PK".utf8) + [3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 0x21, 0xDF, 0xA4]
    for bytes in [workbook, Array("<html><body><table><tr><td>Model</td>".utf8)] {
      #expect(throws: ImportErrors.self) { try ListFixture.plan(bytes) }
    }
  }

  @Test("a header may break its line, and hold a mark that nobody sees")
  func brokenHeader() throws {
    let plan = try ListFixture.plan(
      "\"\u{FEFF}Model\",\"SRP\n (VAT in)\"\nPOCO F1,₱14990\n",
      mapping: ListFixture.mapping.replacing("SRP = price", with: "SRP (VAT in) = price"))
    #expect(plan.newPrices == ["poco-f1 14990"])
    #expect(plan.added.map(\.line) == [3])
  }

  @Test("a character that could not be read is never stored")
  func replacement() throws {
    let plan = try ListFixture.plan("Model,SRP\nPOCO F\u{FFFD}1,₱14990\n") {
      $0.createsPhones = true
    }
    #expect(plan.rejected.map(\.problem) == [.unreadableCharacter])
  }

  @Test("cells behind the last name do no harm where they are empty")
  func looseEnds() throws {
    let plan = try ListFixture.plan("Model,SRP,,\nPOCO F1,₱14990\nPOCO X6 Pro 5G,₱14990,,,,\n")
    #expect(plan.newPrices.count == 2)
    let wide = try ListFixture.plan("Model,SRP\nPOCO F1,₱14,990\n")
    #expect(
      wide.rejected.map { $0.message(file: "f") } == [
        "f line 2: the row has 3 cells where the header has 2; "
          + "put a cell that holds a comma in quotes."
      ])
  }
}
