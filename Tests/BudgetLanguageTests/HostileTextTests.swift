import Catalog
import Testing

@testable import BudgetLanguage

/// Texts that try to break a reader, or to keep it busy.
@Suite struct HostileTextTests {
  @Test("Random bytes are read without a crash")
  func randomBytes() {
    var random = SeededGenerator(seed: 99)
    for _ in 0..<3_000 {
      let bytes = (0..<Int.random(in: 0...120, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      expectSane(String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test(
    "Odd characters, huge numbers and fragments of SQL are read without a crash",
    arguments: [
      "\u{FFFD}\u{FFFD} under 10k", "\u{200F}under\u{200F} 10k", "\u{202E}k01 rednu",
      "under \(String(repeating: "9", count: 5_000))", "\(String(repeating: "9", count: 400))k+",
      "0.\(String(repeating: "0", count: 3_000))1k", "'; DROP TABLE phones; --",
      "\" OR 1=1 --", "model=\"", "model=\"\\", "price<", "price<<<<", "launched=..", "brand==",
      "\0\0\0", "🤳🏽👨‍👩‍👧 5G", "e\u{301}\u{301}\u{301}", "१२३४५", "１０Ｋ", "-5000", "10k-", "-",
      "1,,,,000", "5, ", "9,999,999,999,999,999,999 pesos", "P", "₱", "k", "to", "between", "~",
      "ram>=1e999GB", "launched=99999999999999999999..", "camera>=-5MP", "battery>=9999999999mAh",
    ])
  func odd(text: String) { expectSane(text) }

  @Test("Full-width digits and invisible marks are read as what they look like")
  func lookalikes() throws {
    #expect(try reader.read("under １０Ｋ").query.canonical == "price<10000")
    #expect(try reader.read("\u{200F}under\u{200B} 10\u{200D}k").query.canonical == "price<10000")
    #expect(try reader.read("under\u{A0}10k").query.canonical == "price<10000")
  }

  @Test(
    "An amount above every price is named, and never taken for a smaller one",
    arguments: [
      "99999999999999999999", String(repeating: "9", count: 400), "10000000000.01", "10001M",
      "9,999,999,999,999,999,999", "₱20000000k",
    ])
  func tooLarge(amount: String) throws {
    for text in ["under \(amount)", amount, "5k to \(amount)", "\(amount) pataas"] {
      let reading = try reader.read(text)
      #expect(!reading.query.canonical.contains("10000000000"))
      #expect(reading.notes.contains { if case .tooLarge = $0 { true } else { false } }, "\(text)")
    }
  }

  @Test("The largest amount there is reads back")
  func limit() throws {
    let query = try reader.read("under \(Peso.limit.plain)").query
    #expect(query.canonical == "price<\(Peso.limit.plain)")
    #expect(try reader.read(query.canonical).query == query)
  }

  @Test(
    "The work of reading grows no faster than the text",
    arguments: [
      "wrold ", "a1", "10k-", "model=\"", "model=\"\\", "not Samsung or ", "budget 5G ", "< ",
      "1,", "max max ", "x", "one hundred ", "snapdragon gen ", "5% ", "mas-", "💡", "hindi ",
      "between 10 and ", "8GB/", "8+", "P ", "₱ ", "the ", "Samsng ", "Galaxy ", "note ", "2020-",
      "from 2020 ", "\"", "'", "e\u{301}", "1.5.", "mas mababa ", "less than or equal ",
      "apat na ", "labing ", "no ", "brand=", "launched=20..", "ram of ", "$ ", "1$",
      "dalawampu't ", "1,2", "12 000 ", "iphone 15 or ", "a15 vs ", "galaxy ", "not go ", "antutu ",
      "hindi kailangan ng ", "pwede ", "top 10 ", "s25u ", "ip 15 ", "1k per ", "hulugan ",
      "ka libo ",
      "- ", "a-", "pro+", "\u{20D0}",
    ])
  func proportion(piece: String) {
    let pieces = 800 / piece.unicodeScalars.count
    let small = steps(String(repeating: piece, count: pieces))
    let large = steps(String(repeating: piece, count: pieces * 8))
    #expect(large <= small * 9 + 1_000, "\(small) steps became \(large)")
  }

  private func steps(_ text: String) -> Int {
    let cursor = Cursor(text: text, vocabulary: .test)
    _ = try? reader.read(cursor, text: text)
    return cursor.steps
  }

  private func expectSane(_ text: String) {
    guard let reading = try? reader.read(text) else { return }
    var end = 0
    for token in reading.tokens {
      #expect(token.offset >= end)
      end = token.offset + token.text.unicodeScalars.count
    }
    #expect(end <= text.unicodeScalars.count)
    _ = BudgetReader.strictSentence(for: reading)
    let again = try? reader.read(reading.query.canonical.isEmpty ? "5G" : reading.query.canonical)
    if !reading.query.canonical.isEmpty {
      #expect(again?.query.canonical == reading.query.canonical)
    }
  }
}
