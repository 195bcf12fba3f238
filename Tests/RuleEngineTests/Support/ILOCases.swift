import Foundation
import ReportModel

@testable import RuleEngine

/// The cases of `Tests/Fixtures/ilo-cases.json`: what the ILO method says about counts, about
/// combinations of dimensions, and about worked examples.
struct ILOCases: Decodable, Sendable {
  struct DimensionRow: Decodable, Sendable {
    var S: Int
    var M: Int
    var W: Int
    var positive: Bool
  }

  struct Combination: Decodable, Sendable {
    var D, C, V, E, K, U: Bool
    var adult_published, adult_project, child_act, child_no_act: String

    /// The dimensions that are positive.
    var positive: [ReportModel.Dimension] {
      zip(ILOCases.dimensions, [D, C, V, E, K, U]).filter(\.1).map(\.0)
    }
  }

  struct Example: Decodable, Sendable {
    struct Counts: Decodable, Sendable {
      var S, M, W: Int
    }

    var id, profile: String
    var act_evidence: Bool
    var indicators: [String]
    var counts: [String: Counts]
    var positive: [String]
    var override_E: Bool
    var verdict_published, verdict_project: String
  }

  var dimension_rule: [DimensionRow]
  var combination_rule: [Combination]
  var worked_examples: [Example]

  /// The dimensions in the order of the letters D, C, V, E, K, U.
  static let dimensions: [ReportModel.Dimension] = [
    .deceptiveRecruitment, .coerciveRecruitment, .abuseOfVulnerabilityRecruitment, .exploitation,
    .coercionDestination, .abuseOfVulnerabilityDestination,
  ]

  static let all = Result<ILOCases, any Error> {
    let file = StandardPack.root.appendingPathComponent("Tests/Fixtures/ilo-cases.json")
    return try JSONDecoder().decode(ILOCases.self, from: Data(contentsOf: file))
  }

  // MARK: - A pack with a rule for every dimension and strength

  /// The most rules of one strength that a case needs.
  static let most = 4

  /// The code of the rule number `index` of a dimension and strength.
  static func code(_ dimension: ReportModel.Dimension, _ strength: Strength, _ index: Int) -> String
  {
    "row.\(dimension.rawValue)_\(strength.rawValue)_\(index)"
  }

  /// Shows an act and nothing else.
  static let act = "row.act"

  static let pack = Result<CompiledPack, any Error> {
    var pack = TestPack()
    func add(_ code: String, _ lines: String) {
      pack.files["indicators/" + code.replacing(".", with: "/") + ".lua"] = TestPack.rule(
        "phrase \"p\" \"word\"\n" + lines, code: code)
    }
    for dimension in dimensions {
      for strength in Strength.allCases {
        for index in 1...most {
          add(
            code(dimension, strength, index),
            "dimension \"\(dimension.rawValue)\"\nstrength \"\(strength.rawValue)\"")
        }
      }
    }
    add(act, "dimension \"context\"\nelement \"act\"")
    return try pack.compile()
  }
}
