import Catalog
import Testing

@testable import BudgetLanguage

/// Every word of the published tables, each alone.
@Suite struct ContractWordTests {
  private static let orders: [(SortOrder, String)] = [
    (
      .price,
      "cheapest,cheap,affordable,most affordable,lowest price,mura,murang,pinakamura,pinakamurang,"
        + "abot-kaya"
    ),
    (.priceDescending, "most expensive,pinakamahal"),
    (
      .value,
      "best,top,good,recommended,sulit,value for money,bang for the buck,maganda,magandang,"
        + "pinakamaganda,pinakamagandang"
    ),
    (.newest, "newest,latest,new,bago,bagong,pinakabago,pinakabagong"),
    (.battery, "biggest battery,longest battery"), (.storage, "most storage"), (.ram, "most RAM"),
  ]
  private static let uses: [(Use, String)] = [
    (.gaming, "gaming,gamer,games,pang-laro,pang-ML,Mobile Legends,CODM,Genshin"),
    (.camera, "camera,photos,photography,vlogging,pang-picture,pang-vlog,selfie"),
    (.battery, "battery,long battery life,matagal ma-lowbat,pangmatagalan ang battery"),
    (.kids, "kids,for kids,children,pang-bata,para sa anak"),
    (.seniors, "seniors,senior,pang-lola,pang-lolo,lola,lolo,nanay,para sa matanda"),
    (.school, "school,student,online class,pang-school,estudyante"),
    (.work, "work,delivery,rider,pang-trabaho,pang-Grab"),
  ]
  private static let frame =
    "phone,phones,smartphone,smartphones,cellphone,selpon,in the Philippines,Philippines,PH,"
    + "sa Pilipinas,price,pricelist,list,please,magkano,ano,a,the,my,of,for,with,and,or,ang,ng,na,"
    + "sa,ko,po,ba,lang,yung,may,at,o,para"

  /// The word as it is, in capitals, and with hyphens as spaces or left out.
  private static func spellings(_ words: String) -> [String] {
    words.split(separator: ",").flatMap { word in
      let parts = word.split(separator: "-")
      return [
        String(word), word.uppercased(), parts.joined(separator: " "), parts.joined(),
      ]
    }
  }

  @Test("Every word of order is read, in any case, with hyphens or without")
  func everyOrder() throws {
    for (order, words) in Self.orders {
      for text in Self.spellings(words) {
        let query = try reader.read(text).query
        #expect(query.sort == order && query.use == nil, "\(text)")
      }
    }
  }

  @Test("Every word of use is read, in any case, with hyphens or without")
  func everyUse() throws {
    for (use, words) in Self.uses {
      for text in Self.spellings(words) {
        let reading = try reader.read(text)
        #expect(reading.query.use == use && reading.query.sort == nil, "\(text)")
        #expect(reading.tokens.map(\.role) == [.used], "\(text)")
      }
    }
  }

  @Test("Every word that only frames the question is ignored and listed")
  func everyFrame() throws {
    for text in Self.spellings(Self.frame) {
      let reading = try reader.read(text)
      #expect(reading.query == BudgetQuery(), "\(text)")
      #expect(reading.tokens.map(\.role) == [.ignored], "\(text)")
    }
  }

  @Test("Every feature is read by its name and by the words that stand for it")
  func everyFeature() throws {
    for feature in Feature.allCases {
      for text in [feature.rawValue, feature.words, "feature=\(feature.rawValue)"] {
        #expect(try reader.read(text).query.features == [feature], "\(text)")
      }
      for text in ["no", "without", "walang"].map({ "\($0) \(feature.words)" }) {
        #expect(try reader.read(text).query.notFeatures == [.feature(feature)], "\(text)")
      }
    }
  }

  @Test("Every brand is read by slug and name, and left out by every word of exclusion")
  func everyBrand() throws {
    for brand in Vocabulary.test.brands {
      for text in [brand.name, brand.id, brand.name.uppercased()] + brand.aliases {
        #expect(try reader.read("\(text) phones").query.brands == [brand.id], "\(text)")
      }
      for word in ["not", "except", "no", "maliban sa", "bukod sa", "huwag"] {
        let text = "\(word) \(brand.name)"
        #expect(try reader.read(text).query.notBrands == [brand.id], "\(text)")
      }
    }
  }
}
