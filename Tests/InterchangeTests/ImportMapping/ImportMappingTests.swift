import Catalog
import Testing

@testable import Interchange

@Suite struct ImportMappingTests {
  @Test func `a mapping names columns, constants and comments`() throws {
    let mapping = try ImportMapping(
      text: """
        # my shop's list
        Product name = model   # with the brand
        "SRP = VAT in" = Price
          RAM = ram_gb\r

        publisher := "My shop # 1"
        source := https://example.com/list#prices
        observed_on := 2026-07-01 # when I wrote it
        kind:=shop
        Battery (mAh) = battery-mah
        currency := PHP
        """)
    #expect(
      mapping.columns.map { [$0.header, $0.field.name, String($0.line)] } == [
        ["Product name", "model", "2"], ["SRP = VAT in", "price", "3"], ["RAM", "ram_gb", "4"],
        ["Battery (mAh)", "battery_mah", "10"],
      ])
    #expect(
      mapping.constants == [
        .publisher: "My shop # 1", .source: "https://example.com/list#prices",
        .observedOn: "2026-07-01", .kind: "shop", .currency: "PHP",
      ])
  }

  @Test func `all mistakes of a mapping are told at once`() {
    let error = #expect(throws: ImportMappingErrors.self) {
      try ImportMapping(
        text: """
          Model
          SRP =
          Price = prize
          Colour = colour
          brand = Maker
          a = model
          b = model
          "open = price
          "x" = "price" y
          kind := gift
          observed_on := 2026-02-30
          source := my shop
          currency := USD
          battery_mah := big
          """, file: "shop.map")
    }
    let message = error?.message.split(separator: "\n").map(String.init) ?? []
    let fields = ImportField.all.map(\.name).joined(separator: ", ")
    #expect(
      message == [
        "shop.map line 1: \"Model\" assigns nothing; "
          + "write \"their column = our name\" or \"our name := value\".",
        "shop.map line 2: \"SRP\" is given nothing; "
          + "write something after the equals sign or remove the line.",
        "shop.map line 3: there is no field \"prize\"; write \"price\".",
        "shop.map line 4: there is no field \"colour\"; use one of \(fields).",
        "shop.map line 5: there is no field \"Maker\"; "
          + "write their column first: Maker = brand.",
        "shop.map line 7: \"model\" stands already in line 6; keep one of the two lines.",
        "shop.map line 8: a quote is never closed; close it on the same line.",
        "shop.map line 9: \"y\" follows the closing quote; "
          + "put it inside the quotes or after a #.",
        "shop.map line 10: price_kind: there is no such price kind; "
          + "write one of srp, price-drop, promo, online, street, shop, kit.",
        "shop.map line 11: observed_on: the calendar has no such date; "
          + "write a date such as 2024-06-26, 2024-06 or 2024.",
        "shop.map line 12: source: a source is the address of a page; "
          + "write the page's address, beginning with https://.",
        "shop.map line 13: currency: prices can only be in pesos; write \"currency := PHP\".",
        "shop.map line 14: battery_mah: this is not a value of the field; "
          + "write a whole number from 100 to 100000, or leave it empty.",
      ])
  }

  @Test(arguments: [
    ("kind", "price_kind"), ("Price PHP", "price"), ("effective_from", "date"), ("URL", "source"),
    ("source-url", "source"), ("RAM", "ram_gb"), ("battery_mah", "battery_mah"), ("NFC", "nfc"),
    ("ID", "id"), ("Variant", "variant"), ("colour", nil), ("", nil),
  ])
  func `a field is known by its names`(typed: String, name: String?) {
    #expect(ImportField(name: typed)?.name == name)
  }

  @Test func `every specification can be imported`() {
    for field in Specifications.fields { #expect(ImportField(name: field.name) != nil) }
  }
}
