internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// The JSON of `fanal pack trafficcheck`, as `docs/schema/trafficcheck.schema.json` describes it.
struct TrafficCheckExport: Encodable {
  /// A behaviour in one language.
  struct Row: Encodable {
    var name: String
    var family: String
    var expected: String
    /// The status that a rule should give where nothing may count.
    var status: String?
    var language: String
    var title: String
    var title_fr: String
    var variants: Int
    var passed: Int
    var dismissed: Int
    var rate: Double?
    var forms: [Form]
    var skipped: [String: Int]
  }

  /// One construction of a behaviour.
  struct Form: Encodable {
    var form: String
    var variants: Int
    var passed: Int
  }

  /// A rule over all behaviours.
  struct Rule: Encodable {
    var code: String
    var variants: Int
    var passed: Int
  }

  /// A sentence that was made.
  struct Variant: Encodable {
    var behaviour: String
    var form: String
    var language: String
    var code: String
    var file: String
    var line: Int
    var text: String
    /// The marked words, `[start, end)` in Unicode scalars.
    var marked: [[Int]]
    var outcome: String
    var status: String?
    var passed: Bool
  }

  var pack: String
  var at_least: Double
  var good: Bool
  var variants: Int
  var passed: Int
  var behaviours: [Row]
  var rules: [Rule]
  var failures: [Variant]
  var examples: [Variant]

  init(
    _ result: TrafficCheckResult, folder: String, atLeast: Double, isGood: Bool,
    failures: [TrafficCheckResult.Variant], examples: [TrafficCheckResult.Variant]
  ) {
    pack = folder
    at_least = atLeast
    good = isGood
    variants = result.total.variants
    passed = result.total.passed
    behaviours = result.rows.map { row in
      var status: String?
      if case .doesNotCount(let expected) = row.behaviour.expectation { status = expected.rawValue }
      return Row(
        name: row.behaviour.name, family: row.behaviour.family.rawValue,
        expected: row.behaviour.expectation.name, status: status, language: row.language.rawValue,
        title: row.behaviour.title.en, title_fr: row.behaviour.title.fr,
        variants: row.count.variants, passed: row.count.passed, dismissed: row.count.dismissed,
        rate: row.count.rate,
        forms: row.forms.map {
          Form(form: $0.form, variants: $0.count.variants, passed: $0.count.passed)
        },
        skipped: Dictionary(uniqueKeysWithValues: row.skipped.map { ($0.key.rawValue, $0.value) }))
    }
    rules = result.rules.sorted { $0.key < $1.key }.map {
      Rule(code: $0.key, variants: $0.value.variants, passed: $0.value.passed)
    }
    self.failures = failures.map(Variant.init)
    self.examples = examples.map(Variant.init)
  }
}

extension TrafficCheckExport.Variant {
  init(_ variant: TrafficCheckResult.Variant) {
    self.init(
      behaviour: variant.behaviour, form: variant.form, language: variant.language.rawValue,
      code: variant.code, file: variant.file, line: variant.line, text: variant.text,
      marked: variant.marked.map { [$0.lowerBound, $0.upperBound] }, outcome: variant.outcome.name,
      status: variant.outcome.status?.rawValue, passed: variant.passed)
  }
}
