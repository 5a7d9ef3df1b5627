/// What is asked for that is no phone of the catalogue.
enum NotListed: CaseIterable, Sendable {
  /// A tablet, a laptop, a keypad phone.
  case otherThing
  /// A phone that somebody had before.
  case usedPhone
  /// Something that runs on a phone.
  case service

  /// The name on the reference page.
  var name: String {
    switch self {
    case .otherThing: "other things"
    case .usedPhone: "used phones"
    case .service: "services"
    }
  }
}

extension Lexicon {
  /// The diagonals in inches that words for a large screen ask for at least.
  static let wishedScreens = [6.5]

  /// Words for a large screen, each with the diagonal in inches that they ask for at least.
  static let wishes: [(Double, [String])] = [
    (
      6.5,
      [
        """
        malaki |ang screen|display, malaking|malalaking screen|display, malapad |na|ang screen|display
        big|large|huge|wide|bigger|larger screen|display|screens, biggest|largest screen|display
        dako|dakong|dagko |nga|ang|og|ug screen|display, pinakadako nga screen|display
        pinakamalaking screen|display
        """
      ]
    )
  ]

  /// Things that the catalogue does not list or tell.
  static let notListed: [(NotListed, [String])] = [
    (
      .otherThing,
      [
        """
        tablet, tablets, tab, tabs, ipad, ipads, laptop, laptops, keypad, de keypad, keypads
        watch, watches, smart watch, smartwatch, smartwatches, smart watches
        feature|basic phone|phones, dumbphone, dumb phone, powerbank, power bank, earbuds, airpods
        desktop, pocket wifi, chromebook, relo, relos
        """
      ]
    ),
    (
      .service,
      [
        """
        google play|playstore|services|apps|maps |store, play store, playstore, gms
        """
      ]
    ),
    (
      .usedPhone,
      [
        """
        second hand, secondhand, 2nd hand, 2ndhand, pre loved, preloved, pre owned, preowned, used
        used phone|phones, slightly used, refurbished, refurb, segunda mano, gamit na, hand me down
        """
      ]
    ),
  ]

  /// Words that let an amount be exceeded; those that say so only with an amount behind them are
  /// `true`.
  static let softening: [(Bool, [String])] = [
    (
      false,
      [
        """
        pwede|pwd|pede|puwede|pwedeng|puwedeng |naman|pa|pang dagdagan|madagdagan|magdagdag|taasan|dagdag
        or a little more, or a bit|little over, ok|okay|oks lang lumagpas|lumampas|sumobra |ng|nang konti|kaunti
        medyo lagpas|lampas ok|okay |lang, kahit lumagpas|lumampas|sumobra |ng|nang konti|kaunti
        pwede|pwd|pede|puwede|pwedeng|puwedeng |naman|pa|pang iextend|i_extend|mag_extend|mag_adjust
        can|could|may|willing_to add|extend|stretch |a_bit|a_little, flexible |naman, negotiable
        kaya |pa|ko dagdagan, dadagdagan |ko, konting dagdag, may extra |pa
        """
      ]
    ),
    (
      true,
      [
        """
        pwede|pwd|pede|puwede |naman|pa|pang umabot|abot|hanggang|lumampas|lumagpas|maabot
        kaya |naman|pa|ko|ko_pa umabot|abot|hanggang, kayang abutin, aabot hanggang
        stretch|extend|reach to|up, stretchable, can|could|will go|reach|stretch|extend up|to|until
        pwede|pede|puwede|kaya |pa|naman|ko_pa|din|rin|din_naman|rin_naman|din_ang|rin_ang
        sagad |na|sa|ng|ko|ko_na, willing to go up_to|until|to, push to
        or a bit more, pwede|kaya |pa|naman up to, pwede hangtod, kaya hangtod
        """
      ]
    ),
  ]

  /// Words that do not need the thing after them.
  static let notNeeded: [String] = [
    """
    hindi|di|hnd|dili |na|naman|nmn|po|ko|ko_na|ko_naman|masyado|masyadong kailangan|kelangan|need|required|importante |ng|ang|na|yung
    kahit|bahala|ok_lang|okay_lang|ok_lng|oks_lang|pwede|pwedeng |na|kahit walang|wala
    kahit|maski hindi|di|dili |na|naman|sya|siya, kahit wala ng|nang|na, maski|bisan|bisag walay|wala
    bisan|bisag dili |na, dili |na kinahanglan |nga|og|ug|ang
    no need |for|of|na|ng|sa, dont|do_not|doesnt|does_not need |to_have|to_be|the|a, not needed
    doesnt|does_not|need_not have to |have|be|support, neednt be|have
    without needing, not necessarily, not required, need not have|be, doesnt matter if|the
    """
  ]

  /// Words after a thing that do not need it.
  static let notNeededAfter: [String] = [
    """
    |is|are|its not |really needed|required|necessary|important|a_must, |is|are optional
    isnt|arent |really needed|required|necessary|important|a_must
    |ay hindi|di|dili |na|naman kailangan|kelangan|importante|required|need|kinahanglan
    kahit wala |na, kahit hindi na
    """
  ]
}
