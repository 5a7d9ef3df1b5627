internal import Catalog
internal import Rendering

extension TemplateWords {
  /// On the page of a phone.
  static let phone: KeyValuePairs<String, Phrase> = [
    "whatitis": .whatItIs, "pricesovertime": .priceOverTime,
    "disagree": .whereSourcesDisagree,
    "standssince": Phrase("Stands since", "Presyo mula"),
    "lastconfirmed": Phrase("Last confirmed", "Nakumpirma"),
    "readat": Phrase("Read at", "Nabasa sa"),
    "nopesoprice": Phrase(
      "No source tells a price of this phone in pesos.",
      "Walang source na nagsasabi ng presyo nito sa piso."),
    "inshort": Phrase("In short", "Sa madaling salita"),
    "memoryandstorage": Phrase("Memory and storage", "RAM at storage"),
    "everyprice": Phrase("Every price that was read", "Bawat presyong nabasa"),
    "readonday": Phrase("on", "noong"),
    "specifications": Phrase("Specifications", "Specs"),
    "similar": Phrase("Phones most like it", "Mga pinakakatulad na phone"),
    "aboutwhat": Phrase("About", "Tungkol sa"),
    "shownhere": Phrase("Shown here", "Ipinapakita rito"),
    "alsostated": Phrase("Also stated", "Sabi ng iba"),
    "readlast": Phrase(", read", ", nabasa noong"),
    "allas": Phrase("All of this as", "Lahat ng ito bilang"),
    "changesas": Phrase("price changes as a", "mga pagbabago ng presyo bilang"),
    "afeed": Phrase("feed", "feed"),
    "comparewith": Phrase("Compare with another phone", "Ikumpara sa ibang phone"),
  ]

  /// On the page of data and sources.
  static let data: KeyValuePairs<String, Phrase> = [
    "howfresh": Phrase("How fresh it is", "Gaano ito kabago"),
    "downloads": Phrase("Downloads", "Mga download"),
    "free": Phrase(
      "The facts are free for any use (CC0 1.0). Beside every list of this site lie",
      "Libre ang datos sa anumang gamit (CC0 1.0). Katabi ng bawat listahan sa site na ito ang"),
    "and": Phrase("and", "at"),
    "everyfolder": Phrase(", in every phone's folder", ", at sa folder ng bawat phone ang"),
    "method": Phrase("Method", "Paraan"),
    "howdone": Phrase(
      "Prices are read from lists of publishers, makers and shops. Each observation is kept with its amount as written, its kind, the day it was read and its address; none is overwritten. Where two sources disagree, both are kept and a written rule decides which is shown. What no source tells stays empty. The rules are told on the page",
      "Binabasa ang mga presyo sa mga listahan ng publisher, gumagawa at shop. Bawat nabasa ay itinatago kasama ang halaga ayon sa pagkakasulat, uri, araw ng pagbasa at address; walang binubura. Kung nagtatalo ang dalawang source, parehong itinatago at may nakasulat na tuntunin kung alin ang ipapakita. Iniiwang blangko ang hindi sinasabi ng kahit anong source. Nasa pahinang ito ang mga tuntunin:"
    ),
  ]

  /// On the page that tells how prices are read.
  static let about: KeyValuePairs<String, Phrase> = [
    "aboutlead": Phrase(
      "Every price here has a kind, a date and a source. A price that nobody stated is not shown.",
      "May uri, petsa at source ang bawat presyo rito. Hindi ipinapakita ang presyong walang nagsabi."
    ),
    "kinds": Phrase("Kinds of prices", "Mga uri ng presyo"),
    "whichshown": Phrase("Which price is shown", "Aling presyo ang ipinapakita"),
    "official": Phrase(
      "The official price that stood on the day: the latest one that had taken effect. A price whose date is not stated took effect at launch, else on the day it was first read.",
      "Ang opisyal na presyo noong araw na iyon: ang pinakahuling nagkabisa. Kung walang sinabing petsa, nagkabisa ang presyo noong lumabas ang phone, o kaya noong araw na una itong nabasa."
    ),
    "noofficial": Phrase(
      "Where there is no official price, the lowest price of shops read in the twelve months before; where there is none either, the last one, marked “last seen in a shop”.",
      "Kung walang opisyal na presyo, ang pinakamababang presyo ng shop na nabasa sa nakaraang labindalawang buwan; kung wala rin, ang pinakahuli, na may markang “huling nakita sa shop”."
    ),
    "onlyshops": Phrase(
      "A phone that only shops still sell is shown at their price, with the official one beside it.",
      "Ang phone na sa shop na lang mabibili ay nasa presyo ng shop, katabi ang opisyal."),
    "confirmedmeans": Phrase(
      "“Confirmed” is the latest day on which a source of what is sold stated the amount. An archive that repeats itself confirms an amount once.",
      "“Nakumpirma” ang pinakahuling araw na sinabi ang presyo ng source ng mga ibinebenta. Isang beses lang nakakakumpirma ang archive na umuulit lang."
    ),
    "saleorolder": Phrase("On sale or older", "Ibinebenta pa o luma na"),
    "bandshead": Phrase("Bands", "Mga presyuhan"),
    "bandsmean": Phrase(
      "Ten ranges of price hold every priced phone exactly once. A band holds its lower end and not its upper one: ₱10,000 belongs to the band that begins there. “Under” means below, “up to” takes the amount in.",
      "May sampung presyuhan, at nasa isa lang ang bawat phone na may presyo. Kasama sa presyuhan ang ibaba nito, hindi ang itaas: ang ₱10,000 ay nasa presyuhang doon nagsisimula. “Wala pa” ay mas mababa, “hanggang” ay kasama ang mismong halaga."
    ),
    "valuehead": .valueHead,
    "valuemeans": Phrase(
      "The value of a phone is a number from 0 to 1,000, added up from its chipset, memory, screen, battery, cameras, network, age and price by a published table of weights. What is not known counts as nothing, so it flatters nobody. “Best buy” means that no phone of the list costs as little and equals it on every specification.",
      "Numero mula 0 hanggang 1,000 ang sulit ng isang phone, pinagsama-sama mula sa chipset, memory, screen, battery, camera, network, edad at presyo ayon sa nakalathalang timbang. Walang puntos ang hindi alam, kaya walang nakakalamang. “Best buy” kung walang ibang phone sa listahan na kasingmura at tumatapat dito sa lahat ng specs."
    ),
    "drawingshead": Phrase("Drawings", "Mga drawing"),
    "drawingsmean": Phrase(
      "Pictures of makers are not ours to show. Phones are drawn to scale from their facts: the outline from height and width, the screen from its diagonal and resolution, cameras by their number. A dashed outline means that no source tells the size of the body.",
      "Hindi sa amin ang mga larawan ng gumagawa. Iginuguhit ang mga phone ayon sa totoong sukat: ang hugis mula sa taas at lapad, ang screen mula sa laki at resolution, ang camera ayon sa bilang. Putol-putol ang guhit kung walang source na nagsasabi ng laki ng katawan."
    ),
    "privacyhead": Phrase("Privacy", "Privacy"),
    "privacymeans": Phrase(
      "No script is needed, no other site is asked, nothing is counted or stored about you.",
      "Hindi kailangan ng script, walang ibang site na tinatawag, at walang binibilang o itinatago tungkol sa iyo."
    ),
  ]
}
