internal import RuleEngine
internal import TextMatching

/// The JSON of `fanal pack profile`, as `docs/schema/profile.schema.json` describes it.
struct ProfileExport: Encodable {
  /// Work that all rules share.
  struct Stage: Encodable {
    var name: String
    var nanoseconds: Double
  }

  /// A text of a phrase.
  struct Phrase: Encodable {
    var name: String
    var language: String?
    var line: Int
    var nanoseconds: Double
    var tries: Int
  }

  /// A rule.
  struct Rule: Encodable {
    var code: String
    var file: String
    var matched: Int
    var findings: Int
    var stopped: Int
    var phrases_ns: Double
    var conditions_ns: Double
    var check_ns: Double
    var nanoseconds: Double
    var share: Double
    var tries: Int
    var instructions: Int
    var slow: Bool
    var phrases: [Phrase]
  }

  var pack: String
  var reports: Int
  var passes: Int
  var at_most: Double
  var nanoseconds: Double
  var shared: [Stage]
  var rules: [Rule]

  init(_ report: ProfileReport) {
    let profile = report.profile
    pack = report.folder
    reports = profile.reports
    passes = profile.passes
    at_most = report.atMost
    nanoseconds = profile.total
    shared = profile.stages.map { Stage(name: $0.name, nanoseconds: $0.nanoseconds) }
    rules = profile.rules.map { row in
      Rule(
        code: row.code, file: row.file, matched: row.matched, findings: row.findings,
        stopped: row.stopped, phrases_ns: row.phrases, conditions_ns: row.conditions,
        check_ns: row.check, nanoseconds: row.nanoseconds, share: profile.share(row),
        tries: row.tries, instructions: row.instructions, slow: report.isSlow(row),
        phrases: row.slowest.map {
          Phrase(
            name: $0.name, language: $0.language?.rawValue, line: $0.line,
            nanoseconds: $0.nanoseconds, tries: $0.tries)
        })
    }
  }
}
