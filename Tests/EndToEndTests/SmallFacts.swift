import Foundation

/// A few facts of one's own, for what would take long with all of them.
enum SmallFacts {
  static let files = [
    "brands.csv": """
    id,name,parent,aliases
    infinix,Infinix,,
    nokia,Nokia,,
    redmi,Redmi,xiaomi,
    samsung,Samsung,,
    xiaomi,Xiaomi,,

    """,
    "sources.csv": """
    id,publisher,url,read_on
    list-2024,A list,https://example.com/2024,2024-03-01
    list-2025,A list,https://example.com/2025,2025-06-01

    """,
    "phones.csv": """
    id,brand,model,launched,os,network,chipset,released,first_seen
    nokia-0042,nokia,0042,2023-05,,4G,,,2024-03-01
    nokia-ultra,nokia,"Ω 😀 ""Ultra"", ₱",2024-02,,4G,,,2024-03-01
    redmi-note-1,redmi,Note 1,2024-01-15,Android,5G,Dimensity 6300,,2024-03-01
    samsung-galaxy-one,samsung,Galaxy One,2024,Android,5G,Exynos 1380,,2024-03-01
    samsung-galaxy-two,samsung,Galaxy Two,2025-02,Android,5G,,,2025-06-01

    """,
    "variants.csv": """
    phone_id,ram_gb,storage_gb
    redmi-note-1,6,128
    redmi-note-1,8,256
    samsung-galaxy-one,8,256

    """,
    "prices.csv": """
    phone_id,ram_gb,storage_gb,price_php,price_kind,effective_from,effective_until,observed_on,source_id,as_written
    nokia-0042,,,990,shop,,,2024-03-01,list-2024,₱990
    redmi-note-1,6,128,7999,srp,,,2024-03-01,list-2024,"₱7,999"
    redmi-note-1,8,256,9999,srp,,,2024-03-01,list-2024,"₱9,999"
    redmi-note-1,6,128,6999,price-drop,2025-05-01,,2025-06-01,list-2025,"₱6,999"
    samsung-galaxy-two,,,15990,srp,,,2025-06-01,list-2025,"₱15,990"

    """,
    "guides.csv": """
    id,title
    five-g-under-10k,5G phones under 10k
    pricelist-of-2024,Smartphone pricelist Philippines 2024

    """,
  ]

  /// A new folder with the facts, `changes` made in them.
  static func folder(_ changes: [String: (String) -> String] = [:]) throws -> String {
    let folder = Program.temporaryFolder()
    for (name, text) in files {
      let text = changes[name]?(text) ?? text
      try text.write(toFile: "\(folder)/\(name)", atomically: false, encoding: .utf8)
    }
    return folder
  }

  /// A new catalogue of the facts, `changes` made in them.
  static func catalog(_ changes: [String: (String) -> String] = [:]) throws -> String {
    let folder = try folder(changes)
    let path = folder + "/catalog.sqlite"
    let run = Program.start(["build", "--from", folder, "--catalog", path], environment: [:])
    if run.status != 0 { print(run.complaint) }
    return path
  }
}

/// The names and bytes of the files of a folder.
func contents(of folder: String) throws -> [String: Data] {
  var files: [String: Data] = [:]
  for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
    files[name] = FileManager.default.contents(atPath: "\(folder)/\(name)")
  }
  return files
}
