/// Names of publishers, the same in every reader.
enum Publisher {
  static let pinoyTechnoGuide = "Pinoy Techno Guide"
  static let yugaTech = "YugaTech"
  static let kimstore = "Kimstore"
  static let saveNEarn = "Save N Earn"
  static let lazada = "Lazada Philippines"
  static let gadgetMoto = "GadgetMoto"
  static let mobiledokan = "MobileDokan"
}
