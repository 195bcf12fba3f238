/// What the Lua of one assessor may use.
public struct AssessorLimits: Sendable, Equatable {
  /// Instructions of one check or assessment script for one report; they decide first, because they
  /// do not depend on load.
  public var instructions = 2_000_000
  /// Seconds of one check or assessment script, as a backstop.
  public var seconds = 1.0
  /// Bytes of a Lua state: each rule with a check has one, and the scripts have one together.
  public var memoryBytes = 32 << 20
  /// Instructions of all checks of a report together, and again of its five scripts together.
  public var reportInstructions = 10_000_000
  /// Seconds of all checks of a report that ran out of time, and again of its five scripts.
  public var reportSeconds = 5.0
  /// How often a rule or script may trip a limit before it is switched off.
  public var tripsAllowed = 3
  /// Results of the assessment scripts that are remembered, of some 1.5 KB each.
  public var rememberedOutcomes = 32_768

  /// The usual limits.
  public init() {}

  /// The same, or what a pack asks for where that is less.
  func lowered(to wishes: [PackLimit: Double]) -> AssessorLimits {
    var result = self
    for (limit, value) in wishes {
      switch limit {
      case .ruleInstructions: result.instructions = min(instructions, Int(value))
      case .ruleSeconds: result.seconds = min(seconds, value)
      case .ruleMemory: result.memoryBytes = min(memoryBytes, Int(value * 0x1p20))
      case .reportInstructions: result.reportInstructions = min(reportInstructions, Int(value))
      case .reportSeconds: result.reportSeconds = min(reportSeconds, value)
      }
    }
    return result
  }

  /// The limits of one script: the five together have no more than a report may.
  var ofScripts: AssessorLimits {
    let count = AssessmentScript.allCases.count
    var result = self
    result.instructions = max(1, min(instructions, reportInstructions / count))
    result.seconds = min(seconds, reportSeconds / Double(count))
    return result
  }
}

/// A limit that `pack.lua` may lower, never raise: `limit("rule_instructions", 500000)`.
enum PackLimit: String, Sendable, CaseIterable {
  case ruleInstructions = "rule_instructions"
  case ruleSeconds = "rule_seconds"
  case ruleMemory = "rule_memory_mib"
  case reportInstructions = "report_instructions"
  case reportSeconds = "report_seconds"

  /// What the host allows; a pack cannot ask for more.
  var largest: Double {
    let host = AssessorLimits()
    return switch self {
    case .ruleInstructions: Double(host.instructions)
    case .ruleSeconds: host.seconds
    case .ruleMemory: Double(host.memoryBytes) / 0x1p20
    case .reportInstructions: Double(host.reportInstructions)
    case .reportSeconds: host.reportSeconds
    }
  }

  /// With less than this no rule could begin.
  var smallest: Double {
    switch self {
    case .ruleInstructions, .reportInstructions: 10_000
    case .ruleSeconds, .reportSeconds: 0.05
    case .ruleMemory: 1
    }
  }
}
