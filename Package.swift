// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// Tests run against optimised code; optimising the tests themselves would take longer than it saves.
let tests: [SwiftSetting] =
  strict + [.unsafeFlags(["-Onone"], .when(configuration: .release))]

let package = Package(
  name: "fanal",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "fanal", targets: ["fanal"]),
    // For Benchmarks/ and Tests/Sanitized/, packages of their own.
    .library(name: "LuaRuntime", targets: ["LuaRuntime"]),
    .library(name: "ReportModel", targets: ["ReportModel"]),
    .library(name: "TextMatching", targets: ["TextMatching"]),
    .library(name: "RuleEngine", targets: ["RuleEngine"]),
    .library(name: "Exchange", targets: ["Exchange"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    // No traits: reading settings from files and the environment is the command's own.
    .package(
      url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0", traits: []),
    // What Hummingbird speaks in; it brings both.
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0", traits: []),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
  ],
  targets: [
    // System libraries, one each.
    .systemLibrary(
      name: "CLua", pkgConfig: "lua5.4 lua-5.4 lua54", providers: [.apt(["liblua5.4-dev"])]),
    .systemLibrary(
      name: "CVectorscan", pkgConfig: "libhs", providers: [.apt(["libvectorscan-dev"])]),
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    .systemLibrary(
      name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(
      name: "CMail", pkgConfig: "gmime-3.0", providers: [.apt(["libgmime-3.0-dev"])]),

    .target(name: "CLuaShim", dependencies: ["CLua"]),
    .target(name: "CLimitedProcess"),
    .target(name: "CTextKernels"),
    .target(name: "CWordLists", exclude: ["en.words", "fr.words", "NOTICE.md"]),
    .target(name: "LuaRuntime", dependencies: ["CLuaShim"], swiftSettings: strict),
    .target(name: "ReportModel", dependencies: ["CSodium"], swiftSettings: strict),
    .target(name: "Keys", dependencies: ["CSodium", "ReportModel"], swiftSettings: strict),
    .target(
      name: "TextMatching", dependencies: ["CTextKernels", "CWordLists", "CVectorscan", "CSodium"],
      swiftSettings: strict),
    .target(
      name: "RuleEngine",
      dependencies: ["CTextKernels", "CSodium", "LuaRuntime", "TextMatching", "ReportModel"],
      swiftSettings: strict),
    .target(
      name: "CaseStore",
      dependencies: [
        "ReportModel", "CSodium", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(
      name: "Exchange",
      dependencies: [
        "ReportModel", "CZlib", "CExpat", "CMail", "CLimitedProcess",
        .product(name: "TOMLKit", package: "TOMLKit"),
      ],
      swiftSettings: strict),
    .target(
      name: "Disclosure",
      dependencies: [
        "CSodium", "CaseStore", "Exchange", "Keys", "ReportModel", "TextMatching",
        .product(name: "TOMLKit", package: "TOMLKit"),
      ],
      swiftSettings: strict),
    .target(
      name: "Export",
      dependencies: [
        "CSodium", "CXlsxWriter", "Exchange", "ReportModel", "RuleEngine", "TextMatching",
      ],
      swiftSettings: strict),
    .target(
      name: "Centre",
      dependencies: [
        "CaseStore", "Exchange", "Export", "ReportModel", "RuleEngine", "TextMatching",
        .product(name: "TOMLKit", package: "TOMLKit"),
      ],
      swiftSettings: strict),
    .target(name: "Evaluation", dependencies: ["ReportModel"], swiftSettings: strict),
    .target(
      name: "Linking", dependencies: ["ReportModel", "TextMatching", "CaseStore", "CSodium"],
      swiftSettings: strict),
    .target(
      name: "Screening",
      dependencies: [
        "RuleEngine", "CaseStore", "Exchange", "ReportModel",
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    .target(
      name: "Serving",
      dependencies: [
        "CaseStore", "Disclosure", "Evaluation", "Exchange", "Export", "Keys", "ReportModel",
        "RuleEngine", "TextMatching", "CSodium", "CZlib",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "fanal",
      dependencies: [
        "Screening", "Linking", "Evaluation", "Disclosure", "Export", "Centre", "Keys",
        "RuleEngine", "CaseStore", "Exchange", "ReportModel", "LuaRuntime", "Serving",
        "TextMatching",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "LuaRuntimeTests", dependencies: ["LuaRuntime", "TestSupport"], swiftSettings: tests),
    .testTarget(
      name: "ReportModelTests", dependencies: ["ReportModel"], swiftSettings: tests),
    .testTarget(
      name: "TextMatchingTests", dependencies: ["TextMatching", "CTextKernels", "TestSupport"],
      swiftSettings: tests),
    .testTarget(
      name: "RuleEngineTests",
      dependencies: [
        "CTextKernels", "Keys", "RuleEngine", "LuaRuntime", "TextMatching", "ReportModel",
        "TestSupport",
      ],
      swiftSettings: tests),
    .testTarget(
      name: "CaseStoreTests",
      dependencies: [
        "CaseStore", "ReportModel", "TestSupport", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: tests),
    .testTarget(
      name: "LinkingTests",
      dependencies: ["Linking", "CaseStore", "RuleEngine", "ReportModel", "TextMatching"],
      swiftSettings: tests),
    .testTarget(
      name: "ExchangeTests", dependencies: ["Exchange", "ReportModel", "TestSupport"],
      swiftSettings: tests),
    .testTarget(
      name: "DisclosureTests",
      dependencies: [
        "Disclosure", "Export", "Exchange", "Keys", "ReportModel", "RuleEngine", "TextMatching",
      ],
      swiftSettings: tests),
    .testTarget(
      name: "ExportTests",
      dependencies: ["Export", "Exchange", "ReportModel", "RuleEngine", "TextMatching"],
      swiftSettings: tests),
    .testTarget(
      name: "ScreeningTests",
      dependencies: ["Screening", "RuleEngine", "CaseStore", "Exchange", "ReportModel"],
      swiftSettings: tests),
    .testTarget(
      name: "CommandTests",
      dependencies: ["fanal", "TestSupport", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: tests),
    .testTarget(
      name: "ServingTests",
      dependencies: [
        "Serving", "CaseStore", "Disclosure", "Export", "Keys", "ReportModel", "RuleEngine",
        "TextMatching", .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOEmbedded", package: "swift-nio"),
      ],
      swiftSettings: tests),
    .testTarget(
      name: "CentreTests",
      dependencies: [
        "Centre", "CaseStore", "Exchange", "Export", "ReportModel", "RuleEngine", "TextMatching",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: tests),
    .testTarget(
      name: "EvaluationTests", dependencies: ["Evaluation", "ReportModel"],
      swiftSettings: tests),
  ],
  swiftLanguageModes: [.v6]
)
