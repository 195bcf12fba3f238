internal import Foundation

/// Notes where the time of an assessor goes: to which stage, and within it to which rule.
///
/// The scan looks for the words of all rules at once, so its time belongs to none of them. What is done
/// for one rule alone (following its phrases, evaluating its conditions, running its check) is done
/// `repeats` times over, except the check, so that it takes longer than the clock needs to tick; the
/// rule is charged for one of them, and the stage for none. What patterns share, and the first to need
/// it builds, is charged to the stage.
///
/// It reads the processor time of its thread, so that what else the machine does is nobody's fault. An
/// assessor without a recorder does none of this.
final class WorkRecorder {
  /// A part of the work that all rules share.
  enum Stage: Int, CaseIterable {
    /// Folding, words, sentences, language, the scan, words read as others, quantities.
    case reading
    /// Looking for places where phrases may match, and ordering the matches.
    case phrases
    /// Statuses of what is said.
    case statuses
    /// Finding the rules that have evidence, and building the findings.
    case findings
    /// Names and numbers.
    case entities
    /// The document prior.
    case prior
    /// The assessment scripts.
    case scripts
  }

  /// How often the work of one rule is done over.
  static let repeats = 8

  /// Nanoseconds by stage, by `Stage.rawValue`.
  private(set) var stages = [Int64](repeating: 0, count: Stage.allCases.count)
  /// Nanoseconds of following a pattern, by its place among the anchored ones.
  private(set) var patterns: [Int64]
  /// How often a pattern was followed through a sentence.
  private(set) var tries: [Int]
  /// Nanoseconds of the conditions of a rule.
  private(set) var conditions: [Int64]
  /// Nanoseconds of the check of a rule.
  private(set) var checks: [Int64]
  /// Lua instructions of the check of a rule.
  private(set) var instructions: [Int]

  private var last: Int64 = 0
  /// Of the current stage, up to `last`.
  private var pending: Int64 = 0
  /// What following a pattern took the first time.
  private var first: Int64 = 0
  /// What one look at the clock takes.
  private let cost: Int64

  init(patterns: Int, rules: Int) {
    self.patterns = Array(repeating: 0, count: patterns)
    tries = Array(repeating: 0, count: patterns)
    conditions = Array(repeating: 0, count: rules)
    checks = Array(repeating: 0, count: rules)
    instructions = Array(repeating: 0, count: rules)
    var least = Int64.max
    for _ in 0..<200 {
      let start = Self.now()
      least = min(least, Self.now() - start)
    }
    cost = least
  }

  /// The processor time of this thread, in nanoseconds.
  private static func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  /// The time since the last look at the clock, without what looking takes.
  private func lap() -> Int64 {
    let now = Self.now()
    let passed = max(0, now - last - cost)
    last = now
    return passed
  }

  /// A report begins.
  func begin() {
    last = Self.now()
    pending = 0
  }

  /// A stage ends.
  func mark(_ stage: Stage) {
    stages[stage.rawValue] += pending + lap()
    pending = 0
  }

  /// Work for one rule begins within a stage.
  func enter() { pending += lap() }

  /// Following a pattern was done once, which may have built what others use as well.
  func warmed() { first = lap() }

  /// Following a pattern was done over.
  func leave(pattern: Int) {
    let each = lap() / Int64(Self.repeats)
    patterns[pattern] += each
    tries[pattern] += 1
    pending += max(0, first - each)
  }

  /// Conditions of a rule were evaluated over and over.
  func leave(conditionsOf rule: Int32) { conditions[Int(rule)] += lap() / Int64(Self.repeats) }

  /// The check of a rule ran, once.
  func leave(checkOf rule: Int32, instructions used: Int) {
    checks[Int(rule)] += lap()
    instructions[Int(rule)] += used
  }
}
