import Foundation
import Testing

@Suite("The catalogue as an SQLite file", .enabled(if: SQLite.isInstalled))
struct SchemaPageTests {
  /// The statements of the page.
  static let statements: [String] = {
    let page = Program.root.appendingPathComponent("docs/schema.md")
    let text = (try? String(contentsOf: page, encoding: .utf8)) ?? ""
    return text.matches(of: /```sql\n([^`]+)```/).map { String($0.1) }
  }()

  @Test("Every question of the page is answered with rows", arguments: statements)
  func answers(statement: String) throws {
    #expect(try !SQLite.rows(statement).isEmpty)
  }

  @Test("The page asks five questions")
  func five() {
    #expect(Self.statements.count == 5)
  }

  @Test("The view of current phones and the program count the same")
  func agreement() throws {
    let rows = try SQLite.rows(
      "SELECT count(*) FROM phones_now WHERE network = '5G' AND price_php < 20000")
    let found = Program.run("find", "5G under PHP 20K", "--json").object["count"] as? Int
    #expect(rows == [[String(found ?? -1)]])
    let shown = Program.run("show", "samsung-galaxy-a06-5g", "--json").object
    let seen = try SQLite.rows(
      "SELECT count(*) FROM price_history WHERE id = 'samsung-galaxy-a06-5g'")
    let observations = try #require(shown["observations"] as? [Any])
    #expect(seen == [[String(observations.count)]])
  }

  @Test("A view has a column for every specification that files have")
  func columns() throws {
    let view = try SQLite.rows("SELECT name FROM pragma_table_info('phones_now')").map { $0[0] }
    let header = Program.run("find", "samsung", "--format", "csv").lines[0].split(separator: ",")
    for name in ["brand", "model", "price_php", "price_kind", "band", "chipset", "nfc", "weight_g"]
    {
      #expect(view.contains(name), "\(name)")
      #expect(header.contains(Substring(name)), "\(name)")
    }
  }
}
