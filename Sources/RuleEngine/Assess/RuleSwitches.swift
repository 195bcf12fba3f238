internal import ReportModel

/// Which rules and scripts no longer run, because they tripped their limits too often.
///
/// A rule that loops on every report would make a batch last for hours, and its reports are marked
/// as not assessed anyway.
struct RuleSwitches {
  /// Codes of rules and names of scripts that do not run.
  private(set) var off: Set<String> = []
  /// How often each one tripped a limit.
  private(set) var trips: [String: Int] = [:]

  init(off: Set<String> = []) { self.off = off }

  /// Counts what was not assessed in a report. An error is no trip: it ends a rule at once.
  mutating func note(_ stopped: [Assessment.NotAssessed], allowed: Int) {
    for entry in stopped where Self.limitNames.contains(entry.reason) {
      let count = trips[entry.rule, default: 0] + 1
      trips[entry.rule] = count
      if count >= allowed { off.insert(entry.rule) }
    }
  }

  /// The reasons that are trips of a limit.
  private static let limitNames: Set = ["cpu", "time", "memory"]
}
