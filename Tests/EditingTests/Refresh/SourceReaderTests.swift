import Catalog
import Interchange
import Testing

@testable import Editing

struct SourceReaderTests {
  @Test func `Every file of a refresh has a reader, and every reader a file`() {
    #expect(Set(ShippedTables.all.files.map(\.reader)) == Set(SourceReader.all.map(\.name)))
    #expect(SourceReader.named("listings")?.rank == .pricelists)
    #expect(SourceReader.named("nobody") == nil)
  }

  @Test("A file of another kind is refused", arguments: SourceReader.all.map(\.name))
  func refuses(_ name: String) throws {
    let reader = try #require(SourceReader.named(name))
    #expect(throws: SourceFormError.self) { try reader.read("a,b\n1,2\n", ShippedTables.all) }
    #expect(throws: CSVError.self) { try reader.read("", ShippedTables.all) }
  }

  @Test(
    "The day of a crawl is in its column of times",
    arguments: [
      ("name,timestamp\nQ,24/03/2024 10:00\n", "2024-03-24"),
      (
        "name,timestamp\nQ,2024-06-26\n",
        "2024-06-26"
      ),
    ])
  func crawlDay(_ text: String, _ day: String) {
    #expect(CrawlDay.of(text)?.iso == day)
  }

  @Test func `A crawl without times is the one of October 2023`() {
    #expect(CrawlDay.prefix(of: "name\nQ\n") == "ptg-2023-10")
  }

  @Test func `Counts of what was left out are one line for each file and reason`() {
    var report = RefreshReport()
    report.files = [
      RefreshReport.File(
        name: "a.csv", rows: 9, records: 5, rejected: [.tablet: 2, .bareCount: 1],
        leftOut: [.tablet: 1])
    ]
    #expect(
      report.leftOutCSV == """
        file,reason,count
        a.csv,bare-count,1
        a.csv,tablet,3

        """)
  }
}
