public import Catalog

/// Why a row or a value was left out: a code, by which reports count, and its sentence.
public enum LeftOutReason: String, CaseIterable, Sendable {
  case foreignPrice = "foreign-price"
  case bareCount = "bare-count"
  case secondHand = "second-hand"
  case tablet = "tablet"
  case accessory = "accessory"
  case pageFurniture = "page-furniture"
  case noOfficialPrice = "no-official-price"
  case duplicate = "duplicate"
  case alreadyStated = "already-stated"
  case unknownBrand = "unknown-brand"
  case unreadablePrice = "unreadable-price"
  case unreadableDate = "unreadable-date"
  case unreadableValue = "unreadable-value"
  case impossibleValue = "impossible-value"
  case missingValue = "missing-value"
  case crossedOutPrice = "crossed-out-price"
  case namesNoModel = "names-no-model"
  case unconfirmedPrice = "unconfirmed-price"
  case notSoldHere = "not-sold-here"
  case keypadPhone = "keypad-phone"
  case rumour = "rumour"
  case beforeLaunch = "before-launch"
  case foreignModel = "foreign-model"
  case otherModel = "other-model"
  case contradictingCopy = "contradicting-copy"
  case implausiblePrice = "implausible-price"

  /// The reason in words.
  public var words: Phrase {
    switch self {
    case .foreignPrice: Phrase("foreign price", "presyong banyaga")
    case .bareCount: Phrase("bare count, not a price", "bilang lang, hindi presyo")
    case .secondHand: Phrase("second-hand unit", "segunda mano")
    case .tablet: Phrase(same: "tablet")
    case .accessory: Phrase("accessory or other product", "accessory o ibang produkto")
    case .pageFurniture: Phrase("page furniture", "bahagi lang ng pahina")
    case .noOfficialPrice: Phrase("no official price yet", "wala pang opisyal na presyo")
    case .duplicate: Phrase("duplicate row", "naulit na hilera")
    case .alreadyStated:
      Phrase(
        "already stated by a fuller source",
        "nasabi na ng mas kumpletong source")
    case .unknownBrand: Phrase("unknown brand", "hindi kilalang brand")
    case .unreadablePrice: Phrase("unreadable price", "hindi mabasang presyo")
    case .unreadableDate: Phrase("unreadable date", "hindi mabasang petsa")
    case .unreadableValue: Phrase("unreadable value", "hindi mabasang halaga")
    case .impossibleValue: Phrase("impossible value", "imposibleng halaga")
    case .missingValue: Phrase("missing value", "may kulang na halaga")
    case .crossedOutPrice: Phrase("crossed-out price", "presyong may guhit")
    case .namesNoModel:
      Phrase(
        "names a series or a bundle, not a model",
        "serye o bundle ang pangalan, hindi modelo")
    case .unconfirmedPrice:
      Phrase(
        "differs from a fuller source and is not lower",
        "iba sa mas kumpletong source at hindi mas mababa")
    case .notSoldHere:
      Phrase(
        "named by no Philippine source",
        "walang source sa Pilipinas na bumabanggit")
    case .rumour: Phrase("rumour or doubtful", "tsismis o kaduda-duda")
    case .beforeLaunch:
      Phrase(
        "page written before the launch",
        "isinulat ang pahina bago ang labas")
    case .foreignModel: Phrase("of the model for China", "para sa modelo ng China")
    case .otherModel:
      Phrase(
        "of a near model, not of this one",
        "sa kahawig na modelo, hindi rito")
    case .keypadPhone: Phrase("keypad phone, not a smartphone", "keypad phone, hindi smartphone")
    case .contradictingCopy:
      Phrase(
        "address contradicts the phone: another phone or a copy",
        "hindi tugma ang address sa phone: ibang phone o kopya")
    case .implausiblePrice:
      Phrase(
        "price ten times its neighbours, or a tenth",
        "sampung ulit ng katabing presyo, o ikasampu lang nito")
    }
  }
}
