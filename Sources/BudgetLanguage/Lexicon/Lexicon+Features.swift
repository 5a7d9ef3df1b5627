import Catalog

extension Lexicon {
  static let features: [(Feature, [String])] = [
    (.nfc, ["nfc", "near field communication"]),
    (
      .amoled,
      [
        "amoled", "oled", "super amoled", "amoled display", "amoled screen", "oled display",
        "oled screen", "super amoled display", "super amoled screen", "poled", "p oled",
      ]
    ),
    (
      .headphoneJack,
      [
        "headphone jack", "headphone", "headphones", "headphones jack",
        "headphone port", "audio jack", "earphone jack", "earphones jack", "earphone", "earphones",
        "headset jack", "3.5mm", "3.5mm jack", "3.5mm headphone jack",
        "3.5mm audio jack", "3.5 jack", "3.5", "aux", "aux port",
        "audio port", "jack",
      ]
    ),
    (
      .microSD,
      [
        "microsd", "micro sd", "sd card", "micro sd card", "microsd card",
        "memory card", "microsd slot", "micro sd slot", "sd card slot", "sd slot",
        "memory card slot", "microsd card slot", "micro sd card slot", "expandable storage",
        "expandable memory", "expandable",
      ]
    ),
    (
      .dualSIM,
      [
        "dual sim", "dual sims", "2 sim", "2 sims", "two sim", "two sims",
        "dual sim card", "dalawang sim", "dalawang sim card", "2 sim cards", "2 sim card",
        "dual sim slot",
      ]
    ),
    (.eSIM, ["esim", "e sim", "esims"]),
    (
      .fastCharging,
      [
        "fast charging", "fast charge", "fast charger", "quick charge",
        "quick charging", "mabilis mag charge", "mabilis magcharge", "mabilis i charge",
        "mabilis na charging", "mabilis ang charging", "supervooc", "turbo charging",
        "flash charge", "kusog mag charge", "paspas mag charge", "kusog nga charging",
        "paspas nga charging", "kusog mo charge", "paspas mo charge",
        "rapid charging", "turbo charge", "super fast charging", "mabilis mag charging",
      ]
    ),
    (
      .wirelessCharging,
      [
        "wireless charging", "wireless charge", "wireless charger", "qi charging",
        "qi wireless charging",
      ]
    ),
    (
      .waterResistant,
      [
        "water resistant", "water resistance", "waterproof", "water proof",
        "waterproofing", "splash proof", "splash resistant", "ip68", "ip67", "ip69",
        "ip69k", "ip66", "ip65", "water repellent", "hindi nababasa", "pwede mabasa", "matibay",
        "matibay na", "tibay", "lig on", "lig on nga",
        "pwedeng mabasa", "water protection",
      ]
    ),
    (
      .infraredBlaster,
      [
        "ir blaster", "infrared", "infrared blaster", "infrared port", "ir remote",
        "ir port",
      ]
    ),
    (.fmRadio, ["fm radio", "radio", "fm", "fm tuner", "radyo", "fm radyo"]),
    (
      .fingerprint,
      [
        "fingerprint", "fingerprint sensor", "fingerprint scanner", "fingerprint reader",
        "finger print", "fingerprint id", "finger print sensor", "finger print scanner",
        "in display fingerprint", "side fingerprint", "side mounted fingerprint", "touch id",
        "under display fingerprint", "in display fingerprint sensor",
      ]
    ),
    (
      .opticalStabilization,
      [
        "ois", "optical image stabilization", "optical stabilization",
        "optical image stabilisation", "image stabilization", "optical image stabilizer",
      ]
    ),
    (.gyroscope, ["gyroscope", "gyro", "gyro sensor", "gyroscope sensor"]),
    (
      .stereoSpeakers,
      [
        "stereo", "stereo speakers", "stereo speaker", "dual speakers",
        "dual speaker", "dual stereo speakers", "stereo sound", "two speakers",
      ]
    ),
    (
      .foldable,
      [
        "foldable", "foldables", "folding",
        "natutupi", "natitiklop", "flip", "fold",
        "natutuping", "natitiklop na",
      ]
    ),
  ]

  /// Words before a feature or a brand that is left out.
  static let exclusion = [
    """
    no, not |a|an|the, non, without |a|an|the|any, w/o, minus, lacks, lacking, not with
    not having|from|by|including, walang, wala |ng, huwag|wag |na|ang|lang|na_ang, hindi|di |ang
    except |for|the, excluding, exclude, other than, aside from, besides, apart from
    anything|all|everything but
    maliban|liban|bukod |sa|kay|lang_sa|sa_mga, hindi galing sa
    ayoko|ayaw |ko|namin|natin|nya|niya|ni_mama |po|na|talaga|naman |ng|sa|ng_mga|sa_mga|og
    hindi|di|dili ko|namin|nako |po|talaga gusto|bet|trip|type|feel|ganahan |ang|ng|yung|og|sa
    not a fan of, not fond of, do_not|dont like, hate, not into, no thanks to, huwag po
    hindi kasama ang, no to, never, avoid, do_not|dont want, skip, does not have, not interested in
    walay |og|ug, dili |ang|lang|kay, gawas |sa|lang_sa|sa_mga|kang
    """
  ]
}
