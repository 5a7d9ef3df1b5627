/// Words that models' names are made of, whatever the catalogue knows.
enum ModelWordLists {
  /// Names of series, which a number follows: `Note 13`, `Reno 11`.
  static let series: WordGroup = """
    note galaxy pixel moto xperia rog zenfone mi hot spark camon reno find nova mate pova \
    phantom smart zero gt neo pop magic nord ace civi mix flare lumia desire pura edge razr zoom \
    legion axon blade play view tab pad one optimus ascend phone vision x turbo fold flip z \
    enjoy power vibe life iris omega quest my aqua
    """
  static let beginnings = series + "iphone iphones ip iph"
  /// Series that are typed as one word before their figure: `zflip6`.
  static let runTogether = series + "zflip zfold findx findn"

  /// Series that are known by their name alone although the lexicon has the word too.
  static let sure: WordGroup = "note hot smart flip fold"

  /// Words that tell one model of a series from another.
  static let suffixes: WordGroup = """
    pro plus ultra lite mini fe se prime edge turbo neo fold flip promax youth gt pro+ plus+ \
    ultimate xl fusion premier
    """

  /// Letters and Roman numerals that end a name after its figure: `Xperia 1 V`, `Reno 8 T`.
  static let endings: WordGroup = "f t z x c v r q ii iii iv vi vii hd nxt"

  /// Words that are models of the iPhone by themselves.
  static let iPhoneNames: WordGroup = "x xs xr se air"

  /// Letters after digits that make a model only where one is known or nothing else: `3rd`, `8P`.
  static let ordinals: WordGroup = "st nd rd th p"

  /// Brands one of whose models is called `Phone`.
  static let phoneNamed: WordGroup = "nothing cmf razer"

  /// Letters after digits that make no model: `20k`, `8gb`, `1st`.
  static let notDesignations =
    AmountWords.longerUnits + "k m php p st nd rd th in pesos piso yrs yr d kph"
}
