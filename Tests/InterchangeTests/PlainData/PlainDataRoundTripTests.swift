import Catalog
import Testing

@testable import Interchange

@Suite struct PlainDataRoundTripTests {
  /// The files as they have to stand, the long header of phones aside.
  static let goldens: [PlainDataFile: String] = [
    .brands: """
    id,name,parent,aliases
    poco,POCO,,Pocophone|Poco
    redmi,Redmi,xiaomi,
    xiaomi,Xiaomi,,Mi

    """,
    .sources: """
    id,publisher,url,read_on
    ptg-2023-10/redmi-note-13,"Pinoy, Techno ""Guide\""",https://example.com/redmi-note-13,2023-10-15
    shop-2024,-Shop,https://example.com/?q=1#x,2024-02

    """,
    .readings: """
    id,publisher,read_on,kind,complete,until
    press,the press,,press,no,
    ptg-2023-10,Pinoy Techno Guide,2023-10-15,page,yes,
    shop-2024,"Shop, Ltd",2024-02,list,no,2023-12-31

    """,
    .phones: """
    id,brand,model,launched,os,network,chipset,released,first_seen,os_version,display_inches,\
    display_type,resolution,refresh_hz,battery_mah,charging_w,rear_camera_mp,rear_cameras,\
    front_camera_mp,camera_partner,ip_rating,weight_g,sim_slots,height_mm,width_mm,\
    thickness_mm,gpu,nfc,amoled,headphone_jack,microsd,dual_sim,esim,fast_charging,wireless_charging,water_resistant,ir_blaster,fm_radio,\
    fingerprint,ois,gyroscope,stereo,foldable
    poco-x6,poco,"X6 ""Pro""
    line",,,,,,2024,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,
    redmi-note-13-5g,redmi,Note 13 5G,2024-01,Android,5G,Dimensity 6080,2023-09-21,2023-10-15,\
    "14, HyperOS",6.67,,,120,5000,33,108,,,,,,2,,,,,yes,,,no,,,,,,,,,,,,

    """,
    .variants: """
    phone_id,ram_gb,storage_gb
    poco-x6,0.5,1024
    redmi-note-13-5g,8,256

    """,
    .prices: """
    phone_id,ram_gb,storage_gb,price_php,price_kind,effective_from,effective_until,observed_on,\
    source_id,as_written,variant_inferred
    poco-x6,,,15999,srp,,,2023-10-15,ptg-2023-10/redmi-note-13,"P15, 999",
    redmi-note-13-5g,8,256,12000,srp,,,2024-02,shop-2024,"₱12,000",
    redmi-note-13-5g,8,256,12999.50,promo,2024-01-05,2024-01-31,2024-02,shop-2024,"₱12,999.50",yes

    """,
    .instalments: """
    phone_id,ram_gb,storage_gb,monthly_php,months,observed_on,source_id
    redmi-note-13-5g,8,256,562.50,24,2024-02,shop-2024

    """,
    .retractions: """
    phone_id,ram_gb,storage_gb,price_php,source_id,reason,retracted_on
    redmi-note-13-5g,8,256,12000,shop-2024,"the page meant, it seems, 4G",2024-03

    """,
    .partnerships: """
    brand_id,partner,from,until,first_phones,source_id,series
    xiaomi,Leica,2022-07,,"12S, 12S Pro",shop-2024,12S*|13

    """,
    .fieldSources: """
    phone_id,source_id,fields
    poco-x6,shop-2024,battery_mah|launched|variants

    """,
    .conflicts: """
    phone_id,field,believed,believed_source_id,rejected,rejected_source_id,rule
    poco-x6,battery_mah,5100,shop-2024,5000,ptg-2023-10/redmi-note-13,philippine source before \
    international

    """,
    .joins: """
    phone_id,source_id,name_as_written,rule
    poco-x6,shop-2024,"=POCO X6, 12GB",brand and model words

    """,
    .guides: """
    id,title
    best-smartphones-for-kids-under-php-7-000,"Best smartphones for kids under PHP 7,000"

    """,
    .androidVersions: """
    version,released,source_url
    14,2023-10-04,https://a.example/versions.json

    """,
    .chipsetClasses: """
    chipset,class
    helio g99,12
    snapdragon 8 gen 2,18

    """,
    .brandWords: """
    brand,kind,word
    poco,spelling,"Poco, phone"
    poco,wider,xiaomi

    """,
    .overrides: """
    table,id,field,value,source_id,reason
    phones,redmi-note-13-5g,battery_mah,5000,shop-2024,"the page, says the maker, is wrong"

    """,
  ]

  @Test(arguments: PlainDataFile.allCases)
  func `each file is written in its fixed form`(file: PlainDataFile) throws {
    let bytes = try #require(SampleFacts.files[file])
    #expect(String(decoding: bytes, as: UTF8.self) == Self.goldens[file])
  }

  @Test(arguments: CSVFormulaGuard.allCases)
  func `what is written reads back as the same facts`(formulaGuard: CSVFormulaGuard) {
    let files = PlainData.files(of: SampleFacts.facts, formulaGuard: formulaGuard)
    let reading = PlainData.read(
      Dictionary(files.map { ($0.file, $0.bytes) }, uniquingKeysWith: { $1 }))
    #expect(reading.errors.map(\.message) == [])
    #expect(reading.warnings.map(\.message) == [])
    #expect(reading.facts == SampleFacts.facts.sorted())
    #expect(
      PlainData.files(of: reading.facts, formulaGuard: formulaGuard) == files)
  }

  @Test func `a spreadsheet runs none of the cells of a safe export`() {
    for file in PlainData.files(of: SampleFacts.facts, formulaGuard: .excelSafe) {
      for row in CSVReading(bytes: file.bytes).table.rows {
        #expect(row.cells.allSatisfy { !CSVFormulaGuard.excelSafe.covers($0) || $0.hasPrefix("'") })
      }
    }
  }

  @Test func `the order of rows and columns does not matter to reading`() throws {
    var files = SampleFacts.files
    for (file, bytes) in files {
      let table = try CSVTable(bytes: bytes)
      var writer = CSVWriter(lineEnd: .crlf, byteOrderMark: true)
      writer.add(table.header.reversed())
      for row in table.rows.reversed() { writer.add(row.cells.reversed()) }
      files[file] = writer.bytes
    }
    let reading = PlainData.read(files)
    #expect(reading.errors.map(\.message) == [])
    #expect(reading.facts == SampleFacts.facts.sorted())
  }

  @Test func `the same facts in any order are the same bytes`() {
    var facts = SampleFacts.facts
    facts.brands.reverse()
    facts.phones.reverse()
    facts.prices = facts.prices.reversed() + facts.prices
    facts.sources.reverse()
    #expect(PlainData.files(of: facts) == PlainData.files(of: SampleFacts.facts))
  }

  @Test func `files of the contract alone are a catalogue`() {
    let reading = PlainData.read([
      .brands: Array("id,name,parent,aliases\nnokia,Nokia,,\n".utf8),
      .phones: Array("id,brand,model,launched,os,network,chipset\nnokia-x,nokia,X,,,,\n".utf8),
      .sources: Array("id,publisher,url,read_on\ns,P,https://a.example,2024-05-02\n".utf8),
      .prices: Array(
        """
        phone_id,ram_gb,storage_gb,price_php,price_kind,effective_from,effective_until,\
        observed_on,source_id,as_written
        nokia-x,,,500,srp,,,2024-05-02,s,

        """.utf8),
    ])
    #expect(reading.errors.map(\.message) == [])
    #expect(reading.facts.phones.map(\.firstSeen) == [SampleFacts.date("2024-05-02")])
    #expect(reading.facts.prices.map(\.amount) == [Peso(pesos: 500)])
  }

  @Test func `A phone that does not say so was first seen by the earliest of its prices`() {
    let reading = PlainData.read([
      .brands: Array("id,name,parent,aliases\nnokia,Nokia,,\n".utf8),
      .phones: Array("id,brand,model,launched,os,network,chipset\nnokia-x,nokia,X,,,,\n".utf8),
      .sources: Array(
        "id,publisher,url,read_on\ns,P,https://a.example,2024-05-02\nt,P,https://b.example,2023-02-01\n"
          .utf8),
      .prices: Array(
        """
        phone_id,ram_gb,storage_gb,price_php,price_kind,effective_from,effective_until,\
        observed_on,source_id,as_written
        nokia-x,,,500,srp,,,2024-05-02,s,
        nokia-x,,,700,srp,,,2023-02-01,t,
        nokia-x,,,600,srp,,,2024-05-02,s,

        """.utf8),
    ])
    #expect(reading.errors.map(\.message) == [])
    #expect(reading.facts.phones.map(\.firstSeen) == [SampleFacts.date("2023-02-01")])
  }
}
