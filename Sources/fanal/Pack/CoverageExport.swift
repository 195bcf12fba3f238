internal import RuleEngine
internal import TextMatching

/// The JSON of `fanal pack coverage`, as `docs/schema/coverage.schema.json` describes it.
struct CoverageExport: Encodable {
  /// What a rule has in one language.
  struct Cell: Encodable {
    var hits: Int
    var misses: Int
    var gaps: Int
    var found: Int
  }

  /// A rule.
  struct Rule: Encodable {
    var code: String
    var status: String
    var untested: Bool
    var languages: [String: Cell]
  }

  /// A word class.
  struct Class: Encodable {
    var name: String
    var rule: String?
    var file: String
    var line: Int
    var users: Int
    var members: [String: Int]
    var unseen: [String: [String]]
  }

  /// A phrase.
  struct Phrase: Encodable {
    var code: String
    var name: String
    var flags_alone: Bool
    var reports: Int
    var rate: Double
    var noisy: Bool
  }

  /// A word that stood where one was missing.
  struct Word: Encodable {
    var word: String
    var reports: Int
  }

  /// A place of a phrase that was all that was missing.
  struct NearMiss: Encodable {
    var code: String
    var file: String
    var line: Int
    var phrase: String
    var language: String
    var missing: String
    var reports: Int
    var noisy: Bool
    var words: [Word]
  }

  var pack: String
  var reports: [String: Int]
  var noisy: Double
  var good: Bool
  var rules: [Rule]
  var classes: [Class]
  var phrases: [Phrase]
  var near_misses: [NearMiss]

  init(_ report: CoverageReport) {
    pack = report.source.folder
    reports = Self.named(report.coverage.reports)
    noisy = report.noisy
    good = report.isGood
    rules = report.rules.map { rule in
      Rule(
        code: rule.code, status: rule.status.rawValue, untested: rule.isUntested,
        languages: Self.named(
          rule.cells.mapValues {
            Cell(hits: $0.hits, misses: $0.misses, gaps: $0.gaps, found: $0.found)
          }))
    }
    classes = report.classes.map {
      Class(
        name: $0.name, rule: $0.rule, file: $0.file, line: $0.line, users: $0.users,
        members: Self.named($0.members), unseen: Self.named($0.unseen))
    }
    phrases = report.phrases.map {
      Phrase(
        code: $0.code, name: $0.name, flags_alone: $0.flagsAlone, reports: $0.reports,
        rate: report.coverage.share($0.reports), noisy: report.isNoisy($0))
    }
    near_misses = report.nearMisses.map { row in
      NearMiss(
        code: row.code, file: row.file, line: row.line, phrase: row.phrase,
        language: row.language.rawValue, missing: row.missing, reports: row.reports,
        noisy: report.isNoisy(row),
        words: row.words.map { Word(word: $0.word, reports: $0.reports) })
    }
  }

  private static func named<Value>(_ values: [Language: Value]) -> [String: Value] {
    Dictionary(uniqueKeysWithValues: values.map { ($0.key.rawValue, $0.value) })
  }
}
