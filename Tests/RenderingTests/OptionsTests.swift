import Catalog
import Rendering
import Testing

struct OptionsTests {
  private func sheet(_ options: RenderOptions) -> String {
    FindRendering.render(
      answer: Examples.answer(BudgetQuery(), Examples.awkward), reading: nil, format: .csv,
      options: options)
  }

  @Test func `the style of a page is its golden`() throws {
    try Golden.expect(PageStyle.css + "\n", "page.css")
  }

  @Test func `NDJSON has a line for each result, and none where there is none`() {
    func lines(_ offers: [Offer]) -> [Substring] {
      FindRendering.render(
        answer: Examples.answer(BudgetQuery(), offers), reading: nil, format: .ndjson,
        options: RenderOptions()
      ).split(separator: "\n")
    }
    #expect(lines(Examples.awkward).count == Examples.awkward.count)
    #expect(lines([]).isEmpty)
  }

  @Test func `a byte order mark stands before CSV where asked for`() {
    #expect(sheet(RenderOptions(bom: true)) == "\u{FEFF}" + sheet(RenderOptions()))
  }

  @Test func `cells that a spreadsheet would run are guarded where asked for`() {
    let plain = CSVCells.read(sheet(RenderOptions())).map { $0[1] }
    let guarded = CSVCells.read(sheet(RenderOptions(excelSafe: true))).map { $0[1] }
    #expect(plain == ["brand", "A", "B", "Longbrand", "=D"])
    #expect(guarded == ["brand", "A", "B", "Longbrand", "'=D"])
  }

  @Test func `CSV keeps a name as it is, quotes, breaks and all`() {
    let models = CSVCells.read(sheet(RenderOptions())).map { $0[2] }
    #expect(models == ["model"] + Examples.awkward.map(\.phone.model))
  }

  @Test func `CSV of offers begins with the columns that other programs rely on`() {
    #expect(
      sheet(RenderOptions()).hasPrefix(
        "id,brand,model,ram_gb,storage_gb,price_php,price_kind,price_date,launched,network,"
          + "chipset,source_url,"))
  }

  /// A narrow terminal marks what is no official price with a star and tells an age over a year.
  @Test func `every price of every table stays, with its date from 80 columns on, then its kind`() {
    for width in [40, 60, 80, 120, 200] {
      let text = FindRendering.render(
        answer: Examples.answer(), reading: nil, brandNames: Examples.names, format: .table,
        options: RenderOptions(width: width))
      for offer in Examples.offers {
        guard let price = offer.price else { continue }
        #expect(text.contains(price.amount.formatted))
        #expect(text.contains(price.kind.rawValue) || width < 120)
        #expect(text.contains(price.since.iso) || width < 80)
      }
    }
  }

  @Test(arguments: [40, 80, 120])
  func `what the question asks for is shown at every width`(width: Int) {
    let query = Examples.query {
      $0.batteryMAh = 4_000
      $0.refreshHz = 90
      $0.features = [.nfc, .amoled]
    }
    let text = FindRendering.render(
      answer: Examples.answer(query), reading: nil, brandNames: Examples.names, format: .table,
      options: RenderOptions(width: width))
    for name in ["Battery", "Refresh", "NFC", "AMOLED"] { #expect(text.contains(name)) }
  }
}
