// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let parser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "fanal-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "fanal", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
  ],
  targets: [
    .target(name: "BenchmarkText", swiftSettings: strict),
    .executableTarget(
      name: "fanal-corpus", dependencies: ["BenchmarkText", parser], swiftSettings: strict),
    .executableTarget(
      name: "make-bench-pack", dependencies: ["BenchmarkText", parser], swiftSettings: strict),
    .executableTarget(
      name: "fanal-bench",
      dependencies: [
        parser,
        .product(name: "Exchange", package: "fanal"),
        .product(name: "ReportModel", package: "fanal"),
        .product(name: "RuleEngine", package: "fanal"),
        .product(name: "TextMatching", package: "fanal"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "BenchmarkTextTests", dependencies: ["BenchmarkText"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
