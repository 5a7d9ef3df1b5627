import BudgetLanguage
import Catalog

extension Vocabulary {
  /// The brands of the catalogue and a few of its models, as seen from 2026.
  static let test = Vocabulary(
    CatalogNames(
      brands: brands, brandWords: brandWords,
      models: models.map { ModelName(brand: $0.brand, model: $0.model) },
      latestDay: CalendarDay(year: 2026, month: 7, day: 1) ?? CalendarDay(ordinal: 0)))

  private static let brands: [Brand] = """
    apple Apple,samsung Samsung,xiaomi Xiaomi,redmi Redmi < xiaomi,poco POCO,realme realme,
    narzo narzo < realme,oppo OPPO,vivo vivo,iqoo iQOO < vivo,oneplus OnePlus,huawei Huawei,
    honor HONOR,infinix Infinix,tecno TECNO,itel itel,nokia Nokia,hmd HMD,motorola Motorola,
    lenovo Lenovo,asus ASUS,google Google,nothing Nothing,cmf CMF < nothing,sony Sony,lg LG,
    htc HTC,tcl TCL,alcatel Alcatel,zte ZTE,nubia nubia,redmagic REDMAGIC,
    black-shark Black Shark,cherry-mobile Cherry Mobile,myphone MyPhone,starmobile Starmobile,
    cloudfone Cloudfone,firefly Firefly,o-plus O+,gionee Gionee,kata Kata,razer Razer,
    panasonic Panasonic,wiko WIKO,sharp Sharp,blackberry BlackBerry,meizu Meizu,leeco LeEco,
    blackview Blackview
    """.split(whereSeparator: { $0 == "," || $0 == "\n" }).map { line in
      let halves = line.split(separator: " < ").map(String.init)
      let words = halves[0].split(separator: " ", maxSplits: 1).map(String.init)
      return Brand(
        id: words[0], name: words[1], parent: halves.count > 1 ? halves[1] : nil,
        aliases: aliases[words[0]] ?? [])
    }

  private static let aliases: [String: [String]] = [
    "apple": ["iPhone"], "poco": ["Pocophone"], "iqoo": ["IQ00"], "oneplus": ["One Plus"],
    "infinix": ["Infinix Mobile"], "tecno": ["Tecno Mobile"], "redmagic": ["Red Magic"],
    "cherry-mobile": ["Cherry"], "firefly": ["Firefly Mobile"],
  ]

  private static let brandWords: [BrandWord] = """
    asus family rog,asus family zenfone,google family pixel,motorola family moto,
    samsung family galaxy,sony family xperia,xiaomi family mi,apple family iphone,
    apple family iphones,apple spelling iPhones,samsung spelling Samsungs,o-plus spelling OPlus,
    o-plus spelling O Plus,black-shark wider xiaomi,cmf wider nothing,honor wider huawei,
    iqoo wider vivo,narzo wider realme,nubia wider zte,poco wider xiaomi,redmagic wider nubia,
    redmi wider xiaomi
    """.split(whereSeparator: { $0 == "," || $0 == "\n" }).compactMap { line in
      let words = line.split(separator: " ", maxSplits: 2).map(String.init)
      return BrandWord.Kind(rawValue: words[1]).map {
        BrandWord(brand: words[0], kind: $0, word: words[2])
      }
    }

  private static let models: [(brand: String, model: String)] = [
    ("samsung", "Galaxy A06"), ("samsung", "Galaxy A06 5G"), ("samsung", "Galaxy A15"),
    ("samsung", "Galaxy A15 5G"), ("samsung", "Galaxy S24 Ultra"), ("samsung", "Galaxy Z Fold6"),
    ("redmi", "Note 13"), ("redmi", "Note 13 5G"), ("redmi", "Note 13 Pro+ 5G"), ("redmi", "13C"),
    ("apple", "iPhone 15"), ("apple", "iPhone 15 Pro Max"), ("apple", "iPhone SE (2022)"),
    ("infinix", "Hot 40i"), ("infinix", "Smart 8"), ("infinix", "Zero 30 5G"),
    ("tecno", "Spark Go 2024"), ("tecno", "Camon 30"), ("tecno", "Pop 8"), ("realme", "12+ 5G"),
    ("realme", "C67"), ("oppo", "Reno11 F 5G"), ("oppo", "Find X5"), ("oppo", "A15"),
    ("vivo", "Y27s"),
    ("vivo", "V30 Lite"), ("poco", "X6 Pro"), ("poco", "F6"), ("nothing", "Phone (2a)"),
    ("cmf", "Phone 1"), ("nokia", "3310 (2017)"), ("nokia", "105"), ("huawei", "nova 11i"),
    ("asus", "ROG Phone 8"), ("asus", "Zenfone 10"), ("motorola", "Moto G84 5G"),
    ("honor", "X9b 5G"), ("oneplus", "Nord CE 3 Lite"), ("itel", "A70"), ("google", "Pixel 8a"),
  ]
}
