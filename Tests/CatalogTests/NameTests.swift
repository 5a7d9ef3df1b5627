import Catalog
import Testing

@Suite struct `Names` {
  @Test(
    arguments: [
      ("Samsung Galaxy A06 5G", "samsung-galaxy-a06-5g"),
      ("Note 13 Pro+ 5G", "note-13-pro-plus-5g"),
      ("Note 13 Pro +", "note-13-pro-plus"), ("S24+", "s24-plus"), ("A+B", "a-plus-b"),
      ("+One", "plus-one"), ("  Cherry  Mobile ", "cherry-mobile"),
      ("Moto G (2022)", "moto-g-2022"),
      ("O'Phone™", "ophone"), ("--", ""), ("", ""), ("PHP 7,000", "php-7-000"),
      ("Best: PHP 20,000 - 25,000", "best-php-20-000-25-000"), ("₱", ""), ("Ñandú X", "and-x"),
      ("ñ", "u00f1"), ("手机", "u624b-u673a"), ("🎉", ""),
    ])
  func `become kebab-case ids`(name: String, slug: String) {
    #expect(Slug.of(name) == slug)
    #expect(Slug.of(slug) == slug)
  }

  @Test(
    arguments: [
      ("Galaxy A15 5G", ["galaxy", "a15", "5g"]), ("Note 13 Pro+", ["note", "13", "pro+"]),
      ("Z Fold-5/Flip", ["z", "fold", "5", "flip"]), ("Moto G (2022)", ["moto", "g", "2022"]),
      ("  ", []), ("", []), ("Dimensity 7200-Ultra", ["dimensity", "7200", "ultra"]),
      ("GALAXY, A15", ["galaxy", "a15"]), ("No.1 X", ["no.1", "x"]),
    ])
  func `fall into the words they are compared by`(name: String, words: [String]) {
    #expect(ModelWords.of(name) == words)
  }

  @Test(
    arguments: [
      (8.0, "8"), (6.67, "6.67"), (0.5, "0.5"), (1024, "1024"), (-1, "-1"), (1e20, "1e+20"),
    ])
  func `numbers are written without a needless point`(number: Double, text: String) {
    #expect(number.plain == text)
  }

  @Test(
    arguments: [
      (Configuration(ramGB: 8, storageGB: 256), "8GB + 256GB"),
      (Configuration(ramGB: 0.5), "0.5GB RAM"),
      (Configuration(storageGB: 1024), "1024GB"), (.unknown, ""),
    ])
  func `configurations are written for people`(configuration: Configuration, words: String) {
    #expect(configuration.words == words)
  }
}
