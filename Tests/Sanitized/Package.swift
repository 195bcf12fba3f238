// swift-tools-version: 6.2
// Tests of what runs rules, built with a sanitizer. They are a package of their own, because
// `swift test --filter` would build every target of the program:
//
//     swift test --package-path Tests/Sanitized --sanitize=address --scratch-path .build/address
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "sanitized",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "fanal", path: "../..")],
  targets: [
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    // The sources of the program's own tests.
    .testTarget(
      name: "LuaRuntimeTests",
      dependencies: ["TestSupport", .product(name: "LuaRuntime", package: "fanal")],
      path: "Tests/LuaRuntimeTests", swiftSettings: strict),
    .testTarget(
      name: "HostilePackTests",
      dependencies: [
        "TestSupport", .product(name: "RuleEngine", package: "fanal"),
        .product(name: "LuaRuntime", package: "fanal"),
        .product(name: "ReportModel", package: "fanal"),
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
