import ArgumentParser

/// A budget question as text, as options, or as both.
struct QueryOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("The question, such as “5G under PHP 20K”.", valueName: "query"))
  var words: [String] = []

  @Option(help: ArgumentHelp("Price below this amount.", valueName: "amount"))
  var under: String?

  @Option(help: ArgumentHelp("Price up to this amount, itself included.", valueName: "amount"))
  var maxPrice: String?

  @Option(help: ArgumentHelp("Price above this amount.", valueName: "amount"))
  var over: String?

  @Option(help: ArgumentHelp("Price from this amount up, itself included.", valueName: "amount"))
  var minPrice: String?

  @Option(help: ArgumentHelp("Only this brand; may be repeated.", valueName: "brand"))
  var brand: [String] = []

  @Option(help: ArgumentHelp("Not this brand; may be repeated.", valueName: "brand"))
  var notBrand: [String] = []

  @Option(help: ArgumentHelp("Words of the model's name.", valueName: "words"))
  var model: String?

  @Option(help: ArgumentHelp("At least this network: 3G, 4G or 5G.", valueName: "network"))
  var network: String?

  @Option(help: ArgumentHelp("Android, iOS or HarmonyOS.", valueName: "system"))
  var os: String?

  @Option(help: ArgumentHelp("At least this much RAM.", valueName: "GB"))
  var ram: String?

  @Option(help: ArgumentHelp("At least this much storage.", valueName: "GB"))
  var storage: String?

  @Option(help: ArgumentHelp("At least this battery.", valueName: "mAh"))
  var battery: String?

  @Option(help: ArgumentHelp("At least this refresh rate.", valueName: "Hz"))
  var refresh: String?

  @Option(help: ArgumentHelp("At least this main camera.", valueName: "MP"))
  var camera: String?

  @Option(help: ArgumentHelp("At least this charging power.", valueName: "W"))
  var charging: String?

  @Option(help: ArgumentHelp("At least this display.", valueName: "inches"))
  var display: String?

  @Option(help: ArgumentHelp("At least this front camera.", valueName: "MP"))
  var frontCamera: String?

  @Option(help: ArgumentHelp("At most this weight.", valueName: "g"))
  var maxWeight: String?

  @Option(help: ArgumentHelp("Words of the chipset's name.", valueName: "words"))
  var chipset: String?

  @Option(help: ArgumentHelp("Leica, Zeiss or Hasselblad.", valueName: "partner"))
  var cameraPartner: String?

  @Option(
    help: ArgumentHelp("With this feature, such as nfc; may be repeated.", valueName: "feature"))
  var feature: [String] = []

  @Option(
    help: ArgumentHelp(
      "Without this feature, network or system; may be repeated.", valueName: "feature"))
  var without: [String] = []

  @Option(
    help: ArgumentHelp("Launched in these years: 2024, 2020..2023, 2023.. .", valueName: "years"))
  var launched: String?

  @Option(
    help: ArgumentHelp(
      "What it is for: gaming, camera, battery, kids, seniors, school or work; may be repeated.",
      valueName: "use"))
  var use: [String] = []

  @Option(
    help: ArgumentHelp(
      "A model to compare with another, such as poco/x7; repeated.", valueName: "brand/model"))
  var compare: [String] = []

  @Option(help: ArgumentHelp("How many phones to show; 0 shows all (default: 10).", valueName: "n"))
  var limit: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "price, -price, value, newest, battery, storage or ram.", valueName: "order"))
  var sort: String?

  @Flag(help: "Make a word that is not understood an error.")
  var strict = false

  func validate() throws {
    guard limit.map({ $0 >= 0 }) ?? true else {
      throw ValidationError("--limit is a number from 0 up; 0 shows all.")
    }
  }

  /// The text of the question; empty where it is asked by options alone.
  var text: String { words.joined(separator: " ") }
}
