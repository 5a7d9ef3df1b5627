import Catalog

extension Lexicon {
  /// Words that say what comes first.
  static let orders: [(SortOrder, [String])] = [
    (
      .price,
      [
        "cheapest", "cheap", "cheaper", "affordable", "most affordable", "lowest price",
        "lowest priced", "low price", "low priced", "low cost", "lowest cost", "least expensive",
        "inexpensive", "mura", "murang", "mumurahin", "mumurahing", "pinakamura",
        "pinakamurang", "pinaka mura", "pinaka murang", "abot kaya", "abot kayang",
        "pinaka abot kaya", "pinakaabot kaya", "pinaka abot kayang", "pinaka affordable",
        "pinaka cheap", "cheapest first", "lowest price first", "super mura", "murang mura",
        "pinakamababang presyo", "pinakamababa ang presyo", "price low to high", "low to high",
        "economical", "not expensive", "hindi mahal", "di mahal", "mas mura", "mas murang",
        "more affordable", "barato", "baratong", "baratohon", "labing barato", "pinakabarato",
        "pinaka barato", "mas barato", "barato kaayo", "di kamahalan",
        "hindi kamahalan", "hindi masyadong mahal", "di masyadong mahal", "hindi ganun kamahal",
        "di ganun kamahal", "not too expensive", "not so expensive", "not that expensive",
        "less expensive", "dili mahal", "lowest priced first", "pinaka cheapest",
        "cheapest price", "tipid", "budget meal",
      ]
    ),
    (
      .priceDescending,
      [
        "most expensive", "pinakamahal", "pinaka mahal",
        "priciest", "dearest", "highest price", "highest priced", "most expensive first",
        "dearest first", "price high to low", "high to low", "pinaka expensive", "costliest",
        "pinakamataas na presyo", "pinakamataas ang presyo", "pinakamamahal", "labing mahal",

      ]
    ),
    (
      .value,
      [
        "best", "top", "good", "recommended", "recommend", "sulit", "pinakasulit",
        "pinaka sulit", "value for money", "best value", "best value for money", "good value",
        "value", "bang for the buck", "bang for your buck", "bang for buck",
        "best bang for the buck", "best bang for your buck", "maganda", "magandang",
        "magaganda", "magagandang", "pinakamaganda", "pinakamagandang", "pinaka maganda",
        "pinaka magandang", "best buy", "great", "top rated", "pinaka best",
        "mganda", "gandang", "mas maganda", "mas magandang", "best value first",
        "recommendable", "mahusay", "pinakamahusay", "magaling", "most recommended",
        "pinaka the best", "sulit sa presyo", "sulit sa pera", "the best",
        "better", "pinaka ok", "recommendation", "recommendations", "mas sulit", "mas ok",
        "mas okay",
        "nindot", "nindot nga", "pinakanindot", "labing nindot", "mas nindot", "maayo",
        "labing maayo", "pinakamaayo", "mas maayo", "worth it", "reco", "recos",
      ]
    ),
    (
      .newest,
      [
        "newest", "latest", "new", "bago", "bagong", "pinakabago", "pinakabagong",
        "pinaka bago", "pinaka bagong", "newest first", "most recent", "recent",
        "bagong labas", "kalalabas lang", "newly released", "new release", "new releases",
        "latest release", "mga bago", "bago lang", "newly launched", "kakalabas lang",
        "pinaka latest", "pinaka new", "just released", "mga bagong", "bagung", "bagong bago",
        "bag o", "bag ong", "pinakabag o", "labing bag o", "pinaka bag o",
      ]
    ),
    (
      .battery,
      [
        "biggest battery", "longest battery", "longest battery life", "largest battery",
        "highest battery", "best battery life first", "pinakamalaking battery", "most battery",
        "pinaka malaking battery", "pinakamatagal malowbat", "pinakamatagal ma lowbat",
        "pinakamalaking baterya", "biggest battery capacity", "largest battery capacity",
        "longest lasting battery", "biggest batt", "pinakamahabang battery life",
        "pinakamatagal ang battery", "pinakamalaki ang battery", "largest battery first",
        "pinakamatagal na battery", "pinakamataas na battery",
      ]
    ),
    (
      .storage,
      [
        "most storage", "biggest storage", "largest storage", "highest storage", "max storage",
        "pinakamalaking storage", "pinakamalaki ang storage", "pinaka malaking storage",
        "most storage first", "maximum storage", "biggest rom", "pinakamalaking memory",
        "malaking storage", "malaki ang storage", "malaki storage", "malaking memory",
        "malaki ang memory", "malaking internal storage", "big storage", "large storage",
        "huge storage", "lots of storage",
        "malaki ang internal", "malaking space", "dako og storage", "dako ug storage",
        "dako nga storage", "dakong storage", "dako ang storage",
      ]
    ),
    (
      .ram,
      [
        "most ram", "biggest ram", "largest ram", "highest ram", "max ram", "maximum ram",
        "pinakamalaking ram", "pinakamalaki ang ram", "pinaka malaking ram", "most ram first",
        "pinakamataas na ram",
      ]
    ),
  ]
}
