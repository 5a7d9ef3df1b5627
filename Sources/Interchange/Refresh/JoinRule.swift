/// How a record without the address of a phone's page was taken for a phone.
enum JoinRule: String, CaseIterable {
  case samePricelist = "same name in the same pricelist"
  case configurationInName = "same name but for the configuration in it"
  case exactName = "brand, model words and network mark"
  case oneSidedNetwork = "brand and model words, network named by one side only"
  case chipset = "brand and model words, network by chipset"
  case price = "brand and model words, same price"
  case otherName = "known other name of the model"
  case familyLeftOut = "model words with the brand's family left out"
}
