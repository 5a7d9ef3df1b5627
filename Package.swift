// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]
let package = Package(
  name: "presyo", dependencies: [],
  targets: [
    .target(name: "Catalog", dependencies: [], swiftSettings: strict),
    .target(name: "Interchange", dependencies: ["Catalog"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6])
