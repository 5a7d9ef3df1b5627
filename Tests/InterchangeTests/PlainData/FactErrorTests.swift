import Catalog
import Testing

@testable import Interchange

/// Every mistake that the files of a catalogue can hold, with the sentence that tells it.
@Suite struct FactErrorTests {
  struct Mistake: CustomTestStringConvertible {
    let file: PlainDataFile
    let text: String
    let messages: [String]

    init(_ file: PlainDataFile, _ text: String, _ messages: String...) {
      self.file = file
      self.text = text
      self.messages = messages
    }

    var testDescription: String { messages.first ?? text }
  }

  static let prices =
    "phone_id,ram_gb,storage_gb,price_php,price_kind,effective_from,effective_until,"
    + "observed_on,source_id,as_written\n"

  /// The sample with one file exchanged.
  static func reading(_ file: PlainDataFile, _ text: String) -> PlainDataReading {
    var files: [PlainDataFile: [UInt8]] = [
      .brands: Array("id,name,parent,aliases\nnokia,Nokia,,\n".utf8),
      .phones: Array("id,brand,model,first_seen\nnokia-x,nokia,X,2024\n".utf8),
      .sources: Array("id,publisher,url,read_on\ns/1,P,https://a.example,2024\n".utf8),
      .prices: Array(prices.utf8),
    ]
    files[file] = Array(text.utf8)
    return PlainData.read(files)
  }

  @Test(arguments: [
    Mistake(
      .prices, prices + "nokia-y,,,500,srp,,,2024,s/1,₱500\n",
      "prices.csv line 2, column phone_id: there is no phone \"nokia-y\"; "
        + "write \"nokia-x\", or add a row to phones.csv."),
    Mistake(
      .prices, prices + "nokia-x,,,500,srp,,,2024,elsewhere,₱500\n",
      "prices.csv line 2, column source_id: there is no source \"elsewhere\"; "
        + "add a row to sources.csv."),
    Mistake(
      .prices, prices + "nokia-x,,,500,srp,,,2024,,₱500\n",
      "prices.csv line 2, column source_id: the cell is empty; fill it in."),
    Mistake(
      .prices, prices + "nokia-x,,,500,spr,,,2024,s/1,₱500\n",
      "prices.csv line 2, column price_kind: \"spr\" is not a price kind; write \"srp\"."),
    Mistake(
      .prices, prices + "nokia-x,,,500,gift,,,2024,s/1,₱500\n",
      "prices.csv line 2, column price_kind: \"gift\" is not a price kind; "
        + "write one of srp, price-drop, promo, online, street, shop, kit."),
    Mistake(
      .readings, "id,publisher,kind,complete\ns,P,daily,yes\n",
      "readings.csv line 2, column kind: \"daily\" is not a kind of reading; "
        + "write one of page, archive, list, shop, import, press."),
    Mistake(
      .brandWords, "brand,kind,word\nnokia,nickname,Lumia\n",
      "brand-words.csv line 2, column kind: \"nickname\" is nothing that a word is to a brand; "
        + "write one of family, spoken, spelling, wider."),
    Mistake(
      .chipsetClasses, "chipset,class\nMediaTek Helio G99,12\n",
      "chipset-classes.csv line 2, column chipset: \"MediaTek Helio G99\" is no chipset as the "
        + "table names them; write its series, such as snapdragon 8 gen 2, or its part number, "
        + "such as mt 6737."),
    Mistake(
      .readings, "id,publisher,kind,complete\ns,P,list,maybe\n",
      "readings.csv line 2, column complete: \"maybe\" is not a value of this column; "
        + "write yes or no, or leave it empty."),
    Mistake(
      .prices, prices + "nokia-x,,,-500,srp,,,2024,s/1,₱500\n",
      "prices.csv line 2, column price_php: \"-500\" is less than nothing; "
        + "write the price without a minus sign."),
    Mistake(
      .prices, prices + "nokia-x,,,\"5,000\",srp,,,2024,s/1,\"₱5,000\"\n",
      "prices.csv line 2, column price_php: \"5,000\" is not an amount; "
        + "write pesos as a plain number such as 7990 or 7990.50."),
    Mistake(
      .prices, prices + "nokia-x,,,99999999999,srp,,,2024,s/1,\n",
      "prices.csv line 2, column price_php: \"99999999999\" is not an amount; "
        + "write pesos as a plain number such as 7990 or 7990.50."),
    Mistake(
      .prices, prices + "nokia-x,,,$500,srp,,,2024,s/1,$500\n",
      "prices.csv line 2, column price_php: \"$500\" is a foreign amount; "
        + "state the peso price or remove the row.",
      "prices.csv line 2, column as_written: \"$500\" is a foreign amount; "
        + "state the peso price or remove the row."),
    Mistake(
      .prices, prices + "nokia-x,,,500,srp,,,2024,s/1,₱500 - Official Price\n",
      "prices.csv line 2, column as_written: \"₱500 - Official Price\" holds more than an amount; "
        + "keep the amount's own characters only, such as ₱23,999.00."),
    Mistake(
      .prices, prices + "nokia-x,,,500,srp,2023-02-30,,2024-13,s/1,₱500\n",
      "prices.csv line 2, column effective_from: \"2023-02-30\" is not in the calendar; "
        + "write a date such as 2024-06-26, 2024-06 or 2024.",
      "prices.csv line 2, column observed_on: \"2024-13\" is not in the calendar; "
        + "write a date such as 2024-06-26, 2024-06 or 2024."),
    Mistake(
      .prices, prices + "nokia-x,,,500,srp,06/26/2024,,2024,s/1,₱500\n",
      "prices.csv line 2, column effective_from: \"06/26/2024\" is not a date; "
        + "write a date such as 2024-06-26, 2024-06 or 2024."),
    Mistake(
      .prices, prices + "nokia-x,,,500,promo,2024-02,2024-01-31,2024,s/1,₱500\n",
      "prices.csv line 2, column effective_until: the period ends on 2024-01-31, before its start "
        + "2024-02; exchange the two dates or correct one."),
    Mistake(
      .prices, prices + "nokia-x,8GB,0,500,srp,,,2024,s/1,₱500\n",
      "prices.csv line 2, column ram_gb: \"8GB\" is not a number of gigabytes; "
        + "write a plain number such as 8 or 0.5, or leave it empty.",
      "prices.csv line 2, column storage_gb: \"0\" is not a number of gigabytes; "
        + "write a plain number such as 8 or 0.5, or leave it empty."),
    Mistake(
      .prices,
      prices + "nokia-x,8,,500,srp,,,2024,s/1,₱500\nnokia-x,8.0,,500.00,srp,,,2024,s/1,₱500\n",
      "prices.csv line 3: the same row stands already in line 2; remove one of them."),
    Mistake(
      .prices, "phone_id,price_php\nnokia-x,500\n",
      "prices.csv line 1, column price_kind: the column is missing; "
        + "add it to the header and the rows.",
      "prices.csv line 1, column observed_on: the column is missing; "
        + "add it to the header and the rows.",
      "prices.csv line 1, column source_id: the column is missing; "
        + "add it to the header and the rows."),
    Mistake(
      .phones, "id,brand,modle,model,first_seen\nnokia-x,nokia,X,X,2024\n",
      "phones.csv line 1, column modle: there is no column of this name; "
        + "name it \"model\", or something quite different."),
    Mistake(
      .phones, "id,brand,model,model,first_seen\nnokia-x,nokia,X,X,2024\n",
      "phones.csv line 1, column model: two columns have this name; keep one of them."),
    Mistake(
      .phones, "id,brand,model,first_seen\nNokia X,nokia,X,2024\n",
      "phones.csv line 2, column id: \"Nokia X\" is not an id in kebab case; "
        + "use lower-case letters and digits with single hyphens between them."),
    Mistake(
      .phones, "id,brand,model,first_seen\nnokia-x,nokya,X,2024\n",
      "phones.csv line 2, column brand: there is no brand \"nokya\"; "
        + "write \"nokia\", or add a row to brands.csv."),
    Mistake(
      .phones, "id,brand,model,first_seen\nnokia-x,nokia,X,2024\nnokia-x,nokia,Y,2024\n",
      "phones.csv line 3: the id \"nokia-x\" stands already in line 2; "
        + "give it another id or remove one of the rows."),
    Mistake(
      .phones,
      "id,brand,model,first_seen,battery_mah,nfc,network,weight_g\n"
        + "nokia-x,nokia,X,2024,5000mAh,maybe,6G,1e3\n",
      "phones.csv line 2, column network: \"6G\" is not a value of this column; "
        + "write 2G, 3G, 4G or 5G, or leave it empty.",
      "phones.csv line 2, column battery_mah: \"5000mAh\" is not a value of this column; "
        + "write a whole number from 100 to 100000, or leave it empty.",
      "phones.csv line 2, column weight_g: \"1e3\" is not a value of this column; "
        + "write a number from 20 to 2000, or leave it empty.",
      "phones.csv line 2, column nfc: \"maybe\" is not a value of this column; "
        + "write yes or no, or leave it empty."),
    Mistake(
      .phones, "id,brand,model\nnokia-x,nokia,X\n",
      "phones.csv line 2, column first_seen: the cell is empty; fill it in."),
    Mistake(
      .phones, "",
      "phones.csv line 1: the file is empty; give it a header and rows."),
    Mistake(
      .phones, "id,brand,model,first_seen\nnokia-x,nokia,\"X,2024\n",
      "phones.csv line 2, column 15: a quote opens here and is never closed; "
        + "close it, or write a quote that belongs to the text twice in a quoted cell."),
    Mistake(
      .brands, "id,name,parent,aliases\nnokia,Nokia,hmd,a||b\nhmd,HMD,nokia,\n",
      "brands.csv line 2, column aliases: \"a||b\" has an empty part; "
        + "put something between the bars or remove one.",
      "brands.csv line 2, column parent: the brand is its own parent, or its parent's parent; "
        + "leave the parent empty.",
      "brands.csv line 3, column parent: the brand is its own parent, or its parent's parent; "
        + "leave the parent empty."),
    Mistake(
      .sources, "id,publisher,url,read_on\ns/1,P,a.example,2024\nS 2,P,https://b.example,\n",
      "sources.csv line 2, column url: \"a.example\" is not a web address; "
        + "write the page's address, beginning with https://.",
      "sources.csv line 3, column id: \"S 2\" is not an id in kebab case; "
        + "use lower-case letters and digits with single hyphens between them.",
      "sources.csv line 3, column read_on: the cell is empty; fill it in."),
    Mistake(
      .fieldSources, "phone_id,source_id,fields\nnokia-x,s/1,batery_mah|colour\n",
      "field-sources.csv line 2, column fields: there is no field \"batery_mah\"; "
        + "write \"battery_mah\".",
      "field-sources.csv line 2, column fields: there is no field \"colour\"; "
        + "name a column of phones.csv."),
  ])
  func `a mistake is told with file, line, column, reason and cure`(mistake: Mistake) {
    #expect(
      Self.reading(mistake.file, mistake.text).errors.map(\.message) == mistake.messages)
  }

  @Test func `the mistakes of all files are told at once, in the order of files and lines`() {
    let reading = PlainData.read([
      .brands: Array("id,name,parent,aliases\nNokia,Nokia,,\n".utf8),
      .prices: Array((Self.prices + "x,,,1,srp,,,2024,y,\n").utf8),
      .guides: Array("id,title\nbest,\n".utf8),
    ])
    #expect(
      reading.errors.map(\.message) == [
        "brands.csv line 2, column id: \"Nokia\" is not an id in kebab case; "
          + "use lower-case letters and digits with single hyphens between them.",
        "sources.csv: there is no such file; add it, if only with its header.",
        "phones.csv: there is no such file; add it, if only with its header.",
        "guides.csv line 2, column title: the cell is empty; fill it in.",
      ])
  }

  @Test func `a file with errors of form is not blamed on the rows that refer to it`() {
    let reading = Self.reading(.brands, "id,name,parent,aliases\nnokia,Nokia\n")
    #expect(
      reading.errors.map(\.message) == [
        "brands.csv line 2: the row has 2 cells where the header has 4; add the missing commas."
      ])
  }

  @Test func `what deserves a look is a warning`() {
    let columns = Self.reading(.phones, "id,brand,model,first_seen,colour\nnokia-x,nokia,X,2024,\n")
    #expect(columns.errors.isEmpty)
    #expect(
      columns.warnings.map(\.message) == [
        "phones.csv line 1, column colour: there is no column of this name, and none like it; "
          + "it is not read."
      ])
    let amounts = Self.reading(.prices, Self.prices + "nokia-x,,,5990,srp,,,2024,s/1,\"₱59,900\"\n")
    #expect(amounts.errors.isEmpty)
    #expect(
      amounts.warnings.map(\.message) == [
        "prices.csv line 2, column as_written: \"₱59,900\" is not the amount 5990 of this row; "
          + "correct the one that is wrong."
      ])
  }

  @Test func `values of others stand in a message on one short line`() {
    let id = "a\nb\t" + String(repeating: "x", count: 100)
    let reading = Self.reading(.guides, "id,title\n\"\(id)\",T\n")
    #expect(
      reading.errors.map(\.message) == [
        "guides.csv line 2, column id: \"a b \(String(repeating: "x", count: 76))…\" "
          + "is not an id in kebab case; "
          + "use lower-case letters and digits with single hyphens between them."
      ])
  }
}
