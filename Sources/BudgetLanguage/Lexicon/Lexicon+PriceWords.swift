extension Lexicon {
  /// Words that stand before an amount.
  static let priceWordsBefore: [(PriceSense, [String])] = [
    (PriceSense(word: .under), under),
    (PriceSense(word: .upTo), upTo),
    (
      PriceSense(word: .upTo, isTime: true),
      [
        "up to", "upto", "hanggang", "hanggang sa", "until", "hangtod", "hangtod sa", "kutob sa",
        "gang", "hangang", "hanggan",
      ]
    ),
    (PriceSense(word: .upTo, isMoney: true), money),
    (PriceSense(word: .over), over),
    (PriceSense(word: .atLeast), atLeast),
    (
      PriceSense(word: .atLeast, isTime: true),
      ["from", "mula", "mula sa", "simula", "simula sa", "gikan", "gikan sa", "sugod sa"]
    ),
    (PriceSense(word: .around), around),
    (
      PriceSense(word: .between, isTime: true),
      [
        "between", "sa pagitan ng", "pagitan ng", "in between", "anywhere from", "tali sa",
        "taliwala sa", "betwen",
      ]
    ),
  ]

  private static let under = [
    """
    under, below, sub, beneath, wala pang|pa, mababa sa, kulang sa, bellow, ubos
    less|lower|fewer|smaller|cheaper than
    mas mura|mababa|maliit |pa sa|kaysa|kesa|kaysa_sa|kesa_sa
    hindi|di aabot|umaabot|umabot|abot sa|ng
    mas magaan |pa sa|kaysa|kesa, lighter than
    ubos sa|sa_mga, mas ubos sa|kaysa, minos sa, wala pay, wala pa moabot sa|og, mas barato sa|kaysa
    """
  ]

  private static let upTo = [
    """
    at most, max |of, maximum |of, within, no|not over|above|beyond, not exceeding, not to exceed
    does not exceed, wont exceed, nothing over|above|beyond, pinakamataas
    no|not|nothing more|higher|greater|larger|bigger than
    less|lower|fewer|smaller|cheaper than|or equal |to, less|lower|fewer|smaller than or equal |to
    hindi|di hihigit|lalampas|lalagpas|lampas|lagpas|higit|sosobra|tataas |sa|ng|pa_sa
    hindi|di mas mataas|mahal sa|kaysa|kaysa_sa|kesa
    equal |to or less|lower|under|below|cheaper|smaller |than|to, at or below|under
    up to a|the maximum|max |of
    lower|less|smaller|cheaper|fewer or equal than|sa
    dili|di molapas|mulapas|molabaw|mulabaw|mosobra|musobra|motaas |sa|og|ug
    """
  ]

  private static let money = [
    """
    kasya |na sa, kasya ang, swak |na sa, pasok |na sa, abot sa, kaya ng, |sa halagang
    swak|kasya|pasok sa budget |na|ko|ko_na|kong, swak|kasya|pasok sa presyong
    budget |of|is|na|ko|ay|ko_ay|ko_is|ko_na|ko_lang|is_only|lang|na_nasa|up_to|ko_hanggang|max
    budget hanggang|namin|natin|kong, badyet |ko|na|ay|ko_ay, cap |of|at|is, capped at|to, ceiling of
    limit |ko|of|is|na|ay|ko_ay|ko_na, price limit|cap |of|is, hanggang sagad|max
    max|maximum budget |of|is|ko|na
    """
  ]

  private static let over = [
    """
    over, above, beyond, exceeding, exceeds, upwards of, in excess of, north of, over and above
    higit|mahigit |sa|pa_sa, lampas|lagpas |sa|ng, sobra sa
    mas mahal|mataas|malaki |pa sa|kaysa|kesa|kaysa_sa|kesa_sa
    more|higher|greater|larger|bigger|dearer|pricier|more_expensive than
    go|goes|going|went|gets|get over|above|beyond|past, go higher than, exceed
    lumampas|lumagpas|lalampas|lalagpas|hihigit|humigit|sosobra|sumobra|tataas|tumaas |sa|ng|pa_sa
    lampas|lagpas|sobra na sa, labaw sa, sobra og|ug, molapas|mulapas|molabaw|mosobra sa|og|ug
    """
  ]

  private static let atLeast = [
    """
    at least, atleast, starting |at|from, starts|start at, min |of, minimum |of, at minimum
    no|not|nothing less|lower|fewer|smaller than, no|not below|under, pinakamababa
    more|higher|greater|larger|bigger than or equal |to
    more|higher|greater|larger|bigger or equal |to|than|sa
    equal |to or more|higher|greater|above|bigger|larger |than|to, at or above|over
    dili moubos|muubos|mokubos sa, labing minos, di moubos sa
    hindi|di bababa|baba|bumababa|kukulangin |sa|ng, hindi|di mas mababa sa|kaysa
    """
  ]

  private static let around = [
    """
    around |the, about, approximately, approx, roughly, circa, mga |nasa, nasa |mga|around
    humigit kumulang, more or less, nearly, close to, near, bandang, halos, somewhere around
    arround
    """
  ]

  /// Words that stand after an amount.
  static let priceWordsAfter: [(PriceWord, [String])] = [
    (.under, ["under"]),
    (
      .upTo,
      [
        """
        budget |ko|only|lang, ang|lang|na budget |ko, lang ang budget |ko, max |budget, at most
        maximum |budget, tops, or less|lower|under|below|cheaper|fewer|smaller|down
        and below|under|lower|less|cheaper|down, cap, below, pababa, at pababa|below, paibaba
        na ang max|maximum|limit|budget, na max|limit, ang limit |ko, sagad, na sagad, ang sagad
        paubos, ug|og paubos, ra|lang akong|among budget, nga budget, ra ang budget
        o pababa|kulang|less|below|under, o mas mababa|mura|maliit |pa, ang max |ko, limit, ceiling
        """
      ]
    ),
    (
      .atLeast,
      [
        """
        and|or up|above|over|more|higher|greater|upwards|beyond|bigger|larger|onwards
        pataas, at|o pataas|up|above|more, paitaas, o mas mataas|mahal|malaki, o higit |pa
        up, upward|upwards, onward|onwards, min, minimum, at least, above, over, paakyat
        padako, ug|og pataas
        """
      ]
    ),
    (
      .around,
      ["ish, or so, more or less, humigit kumulang, range, give or take"]
    ),
  ]

  /// Words between an amount and how far from it a price may lie.
  static let deviations = ["give or take", "plus minus", "plus or minus", "plus/minus"]

  /// Words that may stand between a word of price and its amount.
  static let priceFillers: WordGroup = """
    the a an my ng na of is ay ko sa price just only lang than range presyong ang halagang your \
    our mga yung sakto po
    """

  /// Words that turn the bound after them round: `should not go over 12k` is `up to`.
  static let negations = [
    """
    not, never, no, cannot, cant, can_not, wont, will_not, dont, do_not, doesnt, does_not, didnt
    shouldnt, should_not, mustnt, must_not, isnt, is_not, arent, wouldnt, couldnt, aint, nothing
    hindi, di, hinde, dili, wag, huwag, wag_na, huwag_na, ayoko, ayaw, ayaw_ko, wala, walang, walay
    without, w/o, wag_na_wag, huwag_na_huwag, hnd, hndi
    """
  ]

  /// Words for reaching an amount or falling below it, which only such a word before them makes
  /// the bound that stands here.
  static let reaching: [(PriceWord, [String])] = [
    (.under, ["aabot|umaabot|umabot|abot|moabot|maabot |sa|ng|og|ug"]),
    (
      .atLeast,
      [
        """
        bababa|bumababa|bumaba|baba|bumagsak|babagsak|kukulangin|kulangin|moubos|muubos|mokubos
        bababa|bumababa|bumaba|baba|bumagsak|babagsak|kukulangin|kulangin |pa sa|ng|og|ug
        moubos|muubos|mokubos|mukubos sa|og|ug
        """
      ]
    ),
  ]

  /// Words between such a word and the bound: `hindi naman sana lalampas sa`.
  static let negationFillers: WordGroup = """
    go goes be to cost costs price priced it that should will po na naman nmn sana lang lng \
    dapat mag mo ko tayo kayo ang yung presyo siya sya ito ng pa masyadong masyado want like \
    have really pay paying spend spending afford gumastos gastos magbayad bayad show me phone \
    phones anything is a pwede pwedeng puwede puwedeng pede pedeng so ever unta the budget ba \
    rin din sanang single peso centavo piso even sentimo presyong akong gustong going phones \
    unit any of kang kung muna
    """
}
