// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "presyo",
  products: [
    .executable(name: "presyo", targets: ["presyo"]),
    .library(name: "PresyoKit", targets: ["PresyoKit"]),
  ],
  targets: [
    .target(name: "Catalog", swiftSettings: strict),
    .target(name: "BudgetLanguage", dependencies: ["Catalog"], swiftSettings: strict),
    .target(name: "Arguments", dependencies: ["Catalog"], swiftSettings: strict),
    .target(name: "Interchange", dependencies: ["Catalog"], swiftSettings: strict),
    .target(
      name: "Answers", dependencies: ["Catalog", "BudgetLanguage", "CatalogStore"],
      swiftSettings: strict),
    .target(
      name: "Editing", dependencies: ["Catalog", "Interchange"], swiftSettings: strict),
    .target(name: "Rendering", dependencies: ["Catalog"], swiftSettings: strict),
    .target(
      name: "PageProgram",
      dependencies: ["Answers", "BudgetLanguage", "Catalog", "Rendering"],
      swiftSettings: strict),
    .target(
      name: "Site",
      dependencies: ["Answers", "Catalog", "Interchange", "PageProgram", "Rendering"],
      resources: [.embedInCode("Templates"), .embedInCode("Assets")], swiftSettings: strict),
    .target(
      name: "PresyoKit", dependencies: ["Answers", "BudgetLanguage", "Catalog", "Rendering"],
      swiftSettings: strict),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite3"])]),
    .target(name: "SQLite", dependencies: ["CSQLite"], swiftSettings: strict),
    .target(name: "CatalogStore", dependencies: ["Catalog", "SQLite"], swiftSettings: strict),
    .target(
      name: "PresyoCommands",
      dependencies: [
        "Catalog", "BudgetLanguage", "Interchange", "Editing", "Answers", "CatalogStore",
        "Rendering", "Site", "Arguments",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "presyo", dependencies: ["PresyoCommands"], swiftSettings: strict),
    .executableTarget(
      name: "presyo-benchmark",
      dependencies: ["Catalog", "BudgetLanguage", "Editing", "Interchange"],
      swiftSettings: strict),
    .executableTarget(
      name: "presyo-example", dependencies: ["PresyoKit"], path: "Examples/Budget",
      swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["Catalog"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(
      name: "CatalogTests", dependencies: ["Catalog", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "BudgetLanguageTests", dependencies: ["Catalog", "BudgetLanguage", "TestSupport"],
      exclude: ["Corpus"], swiftSettings: strict),
    .testTarget(
      name: "ArgumentsTests", dependencies: ["Arguments", "Catalog"], swiftSettings: strict),
    .testTarget(
      name: "InterchangeTests", dependencies: ["Catalog", "Interchange", "TestSupport"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "AnswersTests", dependencies: ["Catalog", "Answers", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "EditingTests", dependencies: ["Catalog", "Interchange", "Editing", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "RenderingTests", dependencies: ["Catalog", "Rendering"], exclude: ["Goldens"],
      swiftSettings: strict),
    .testTarget(
      name: "PageProgramTests",
      dependencies: [
        "Answers", "BudgetLanguage", "Catalog", "Interchange", "PageProgram", "Rendering",
        "TestSupport",
      ], swiftSettings: strict),
    .testTarget(
      name: "SiteTests",
      dependencies: [
        "Answers", "Catalog", "Interchange", "PageProgram", "Rendering", "Site", "TestSupport",
      ],
      exclude: ["Goldens"], swiftSettings: strict),
    .testTarget(
      name: "SQLiteTests", dependencies: ["SQLite", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "CatalogStoreTests",
      dependencies: ["Catalog", "Answers", "CatalogStore", "SQLite", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "presyo", "presyo-example", "Catalog", "BudgetLanguage", "Interchange",
        "Answers", "Arguments", "CatalogStore", "Rendering", "PresyoCommands", "TestSupport",
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
