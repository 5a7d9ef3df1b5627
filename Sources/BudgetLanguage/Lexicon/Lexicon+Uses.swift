import Catalog

extension Lexicon {
  /// What a phone is wanted for, in the words that name it.
  static let uses: [(Use, [String])] = [
    (
      .gaming,
      [
        "gaming", "gamer", "gamers", "game", "games", "laro", "laruan ng ml", "ml", "mlbb",
        "mobile legends", "mobile legend", "cod", "codm", "cod mobile", "call of duty",
        "call of duty mobile", "genshin", "genshin impact", "pubg", "wild rift", "roblox",
        "honkai", "paglalaro", "maglaro", "mag laro", "farlight", "valorant mobile",
        "mabilis", "mabilis na", "pinakamabilis", "paspas", "paspas nga", "pinakapaspas", "fastest",
        "fast phone",
        "fast processor", "fast na phone", "malakas na processor", "malakas ang processor",
        "malakas processor", "malakas na chipset", "malakas ang chipset", "mabilis na processor",
        "mabilis ang processor", "powerful processor", "strong processor", "powerful chipset",
        "hindi naglalag", "di naglalag", "hindi nag lalag", "walang lag", "no lag", "lag free",
        "hindi malag", "di malag",
        "mobile gaming", "moba", "honor of kings", "hok",
        """
        pang|pan|pam|pag \
        laro|gaming|game|games|ml|mobile_legends|codm|cod|genshin|pubg|gamer|roblox|mlbb|\
        genshin_impact|laru
        """,
      ]
    ),
    (
      .camera,
      [
        "camera", "cameras", "photo", "photos", "photography", "photographer", "vlog", "vlogs",
        "vlogging", "vlogger", "vloggers", "selfie", "selfies", "picture", "pictures", "litrato",
        "kamera", "pagkuha ng litrato", "content creator", "content creation", "videography",
        "cam", "cams", "good camera", "great camera", "best camera", "nice camera", "clear camera",
        "good cam", "maganda ang camera", "maganda ang cam", "maganda camera", "maganda cam",
        "magandang camera", "magandang cam", "malinaw ang camera", "malinaw ang cam",
        "malinaw na camera", "malinaw na cam", "malinaw camera", "malinaw cam",
        "maganda yung camera", "maganda yung cam", "pinakamagandang camera", "ganda ng camera",
        "ganda ng cam", "tiktok", "tik tok",
        "nindot ang camera",
        "nindot nga camera", "content creators", "youtuber",
        """
        pang|pan|pam|pag \
        picture|pictures|vlog|vlogging|camera|selfie|photo|litrato|content|photography|\
        tiktok|instagram|video|tik_tok|pic|pics|cam
        """,
      ]
    ),
    (
      .battery,
      [
        "battery", "long battery life", "long battery", "battery life", "long lasting battery",
        "good battery life", "big battery", "large battery", "huge battery", "malaking battery",
        "malaki ang battery", "malaki battery", "matagal malowbat", "matagal ma lowbat",
        "matagal ma low batt", "matagal ma low bat", "matagal ma lobat", "matagal malobat",
        "matagal malow bat", "hindi agad malowbat", "hindi mabilis malowbat", "di agad malowbat",
        "pangmatagalan ang battery", "pang matagalan ang battery", "pangmatagalang battery",
        "pangmatagalan battery", "pangmatagalan na battery", "matagal ang battery",
        "matagal na battery", "pang matagalang battery", "matibay ang battery", "baterya",
        "malaking baterya", "matagal ang baterya", "matagal na baterya", "batt",
        "pangmatagalan ang baterya", "matagal malowbatt", "matagal ma lowbatt",
        "kusog ang battery", "kusog og battery", "kusog nga battery", "dako og battery",
        "dako ug battery", "dako nga battery", "dakong battery", "dako ang battery",
        "malakas ang battery", "malakas battery", "malakas na battery", "malakas ang baterya",
        "malakas na baterya", "malakas ang batt", "malakas sa battery", "matagal battery",
        "matagal ang batt", "matagal batt", "makunat ang battery", "makunat na battery",
        "makunat battery", "makunat ang baterya", "makunat na baterya", "malakas yung battery",
        "matagal yung battery", "malakas yung baterya", "matagal yung baterya",
        "makunat yung battery", "kunat battery", "malaki ang baterya",
        "hindi madaling malowbat", "di madaling malowbat",
        "hindi madali malowbat", "di madali malowbat", "matagal maubos ang battery",
        "good battery", "great battery", "strong battery", "great battery life",
        "strong battery life", "best battery life", "best battery", "decent battery life",
        "decent battery",
      ]
    ),
    (
      .kids,
      [
        "kid", "kids", "for kids", "child", "children", "bata", "mga bata", "anak", "para sa anak",
        "para sa mga anak", "para sa bata", "para sa mga bata", "para sa anak ko", "toddler",
        "toddlers", "for children", "for my kid", "for my kids", "for my child", "son", "daughter",
        "para sa batang anak", "for kid", "for a kid", "para sa aking anak", "kiddie",
        "alang sa bata", "alang sa mga bata", "para sa akong anak", "pamangkin",
        "para sa pamangkin",
        """
        pang|pan|pam|pag \
        bata|kids|anak
        """,
      ]
    ),
    (
      .seniors,
      [
        "senior", "seniors", "senior citizen", "senior citizens", "elderly", "lola", "lolo",
        "nanay", "tatay", "matanda", "matatanda", "mga matatanda", "para sa matanda",
        "para sa matatanda", "para sa mga matatanda", "para kay lola", "para kay lolo",
        "para kay nanay", "para sa lola", "para sa lolo", "para sa nanay", "para sa mga senior",
        "para sa senior", "grandma", "grandpa", "grandmother", "grandfather", "grandparents",
        "para sa lola ko", "para sa lolo ko", "para sa nanay ko", "para kay tatay", "para sa tatay",
        "mama", "mommy", "mom", "mother", "mum", "mommies", "papa", "daddy", "dad", "father",
        "inay", "itay", "parents", "magulang", "lolo at lola", "para kay mama",
        "para kay papa", "para kay mommy", "para kay daddy", "para kang mama", "para kang papa",
        "madaling gamitin", "madali gamitin", "madali lang gamitin", "easy to use",
        "nanay ko", "tatay ko", "oldies", "older people", "old people",
        """
        pang|pan|pam|pag \
        lola|lolo|nanay|senior|seniors|matanda|tatay|senior_citizen|mama|papa
        """,
      ]
    ),
    (
      .school,
      [
        "school", "student", "students", "online class", "online classes", "online learning",
        "estudyante", "mga estudyante", "studyante", "eskwela", "eskuwela", "eskwelahan",
        "paaralan", "pag aaral", "pang aaral", "aral", "college", "modules", "module", "schoolwork",
        "para sa estudyante", "para sa school", "para sa online class",
        "studies", "studying", "zoom", "google classroom", "google meet", "high school",
        "college student", "thesis",
        """
        pang|pan|pam|pag \
        school|estudyante|student|online_class|eskwela|eskuwela|aral|klase|college
        """,
      ]
    ),
    (
      .work,
      [
        "work", "delivery", "deliveries", "rider", "riders", "trabaho", "grab", "grab rider",
        "delivery rider", "delivery riders", "lalamove", "foodpanda", "food panda", "joyride",
        "angkas", "moveit", "work from home", "wfh", "business", "office", "negosyo",
        "para sa trabaho", "pagtatrabaho", "opisina", "para sa rider", "para sa delivery",
        "waze", "grab driver", "driver", "moveit rider", "shopee rider",
        """
        pang|pan|pam|pag \
        trabaho|grab|work|delivery|rider|lalamove|negosyo|business|office|opisina|deliver|\
        foodpanda|hanapbuhay
        """,
      ]
    ),
  ]
}
