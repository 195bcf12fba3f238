internal import RuleEngine
internal import TextMatching

/// The JSON of `fanal pack fairness`, as `docs/schema/fairness.schema.json` describes it.
struct FairnessExport: Encodable {
  /// A group in one language.
  struct Row: Encodable {
    var group: String
    var language: String
    var reports: Int
    var swaps: Int
    var exempt: Int
    var left: Int
    var unfinished: Int
    var beyond: Int
    var flag_changes: Int
    var largest: Double
    var mean: Double
  }

  /// A swap that moved a score too far.
  struct Case: Encodable {
    var group: String
    var language: String
    /// The id of a report of the input.
    var report: String?
    /// The rule, file and line of a sentence of the pack.
    var code: String?
    var file: String?
    var line: Int?
    /// The line of the carrier sentence in `fairness.lua`.
    var carrier: Int?
    var from: String
    var to: String
    var before: Double
    var after: Double
    var flag_changed: Bool
    var times: Int
    var changes: [Change]
    var text: String?
  }

  /// A finding that came or went.
  struct Change: Encodable {
    var code: String
    var phrase: String
    var came: Bool
  }

  var pack: String
  var threshold: Double
  var at_most: Double
  var good: Bool
  var rows: [Row]
  var worst: [Case]

  init(_ result: FairnessResult, folder: String, worst limit: Int) {
    pack = folder
    threshold = result.threshold
    at_most = result.bound
    good = result.isGood
    rows = result.rows.map { row in
      Row(
        group: row.group.rawValue, language: row.language.rawValue, reports: row.reports,
        swaps: row.swaps, exempt: row.exempt, left: row.left, unfinished: row.unfinished,
        beyond: row.beyond, flag_changes: row.flagChanges, largest: row.largest, mean: row.mean)
    }
    worst = result.rows.flatMap { row in row.cases.prefix(limit).map { Case($0, row) } }
  }
}

extension FairnessExport.Case {
  init(_ found: FairnessResult.Case, _ row: FairnessResult.Row) {
    self.init(
      group: row.group.rawValue, language: row.language.rawValue, from: found.from, to: found.to,
      before: found.before, after: found.after, flag_changed: found.isFlagChanged,
      times: found.times,
      changes: found.changes.map { .init(code: $0.code, phrase: $0.phrase, came: $0.came) },
      text: found.text)
    switch found.origin {
    case .report(let id): report = id
    case .sentence(let code, let file, let line):
      (self.code, self.file, self.line) = (code, file, line)
    case .carrier(let file, let line): (self.file, self.line) = (file, line)
    case .carried(let code, let file, let line, let carrier):
      (self.code, self.file, self.line, self.carrier) = (code, file, line, carrier)
    }
  }
}
