import Exchange
import Foundation
import ReportModel

/// Files of `Tests/Fixtures/intake`, made by foreign writers.
enum IntakeFixture {
  static let folder = URL(fileURLWithPath: #filePath)
    .appendingPathComponent("../../../Fixtures/intake").standardized

  static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
  }

  static func read(_ name: String, options: ReadOptions = ReadOptions()) throws -> Intake {
    try Intake(try bytes(name), name: name, options: options)
  }
}

extension Report {
  /// The value of a further field, as JSON.
  func extra(_ name: String) -> String? {
    extras.first { string($0.name) == name }.map { string($0.value) }
  }
}

/// Numbers that are the same in every run (SplitMix64, Steele, Lea and Flood, 2014).
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
