import Foundation
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// A trace of a rule as JSON; the contract is `docs/schema/why-not.schema.json`.
struct WhyNotExport: Encodable {
  struct ReportState: Encodable {
    var id: String
    var language: String
    var flagged: Bool
    var score: Double

    init(_ report: Report, _ assessment: Assessment) {
      id = report.string(report.id)
      language = assessment.language
      flagged = assessment.flagged
      score = assessment.score
    }
  }

  struct Words: Encodable {
    var field: String
    var start: Int
    var end: Int
    var sentence: Int
    var text: String

    init(_ words: RuleTrace.Words) {
      field = words.field.rawValue
      (start, end) = (words.range.lowerBound, words.range.upperBound)
      sentence = words.sentence
      text = words.text
    }
  }

  struct Found: Encodable {
    var phrase: String
    var words: Words
    var status: String
    var accepted: Bool
    var cue: Words?
    var way: Way?

    init(_ found: RuleTrace.Found) {
      phrase = found.phrase
      words = Words(found.words)
      status = found.status.rawValue
      accepted = found.isAccepted
      cue = found.cue.map(Words.init)
      way = found.way.map(Way.init)
    }
  }

  struct Way: Encodable {
    struct Part: Encodable {
      struct Piece: Encodable {
        var member: String
        var words: Words
      }
      struct WordClass: Encodable {
        var name: String
        var file: String
        var line: Int
      }
      var written: String
      var members: [String]
      var words: Words?
      var gap: Int
      var excess: Int
      var instead: Words?
      var piece: Piece?
      var wordClass: WordClass?

      enum CodingKeys: String, CodingKey {
        case written, members, words, gap, excess, instead, piece
        case wordClass = "class"
      }
    }

    var line: Int
    var language: String
    var sentence: Int
    var parts: [Part]

    init(_ way: RuleTrace.Way) {
      line = way.line
      language = way.language.rawValue
      sentence = way.sentence
      parts = way.parts.map { part in
        Part(
          written: part.written, members: part.members, words: part.words.map(Words.init),
          gap: part.gap, excess: part.excess, instead: part.instead.map(Words.init),
          piece: part.piece.map { .init(member: $0.member, words: Words($0.words)) },
          wordClass: part.wordClass.map { .init(name: $0.name, file: $0.file, line: $0.line) })
      }
    }
  }

  struct Phrase: Encodable {
    var name: String
    var line: Int
    var found: [Int]
    var nearness: Double
    var nearest: Way?

    init(_ phrase: RuleTrace.Phrase) {
      name = phrase.name
      line = phrase.line
      found = phrase.found
      nearness = (phrase.nearness * 1000).rounded() / 1000
      nearest = phrase.nearest.map(Way.init)
    }
  }

  struct Refused: Encodable {
    var found: Int
    var why: String
    var sentences: Int
    var words: Int

    init(_ refused: RuleTrace.Refused) {
      found = refused.found
      why = refused.why
      (sentences, words) = (refused.apart.sentences, refused.apart.words)
    }
  }

  struct Clause: Encodable {
    var kind: String
    var phrase: String
    var distance: String
    var mark: String
    var partner: Int?
    var refused: [Refused]

    init(_ clause: RuleTrace.Clause) {
      kind = clause.name
      phrase = clause.phrase
      distance = clause.distanceText
      mark = clause.mark.rawValue
      partner = clause.partner
      refused = clause.refused.map(Refused.init)
    }
  }

  struct Condition: Encodable {
    struct Field: Encodable {
      var name: String
      var values: [String]
      var negated: Bool
      var value: String
      var mark: String
    }
    struct Candidate: Encodable {
      var found: Int
      var result: String
      var clauses: [Clause]
      var chosen: [Int]
      var refused: [Refused]
    }

    var line: Int?
    var text: String
    var mark: String
    var count: Int
    var phrases: [String]
    var fields: [Field]
    var candidates: [Candidate]

    init(_ condition: RuleTrace.ConditionTrace) {
      line = condition.line
      text = condition.written
      mark = condition.mark.rawValue
      count = condition.count
      phrases = condition.phrases
      fields = condition.fields.map {
        Field(
          name: $0.name, values: $0.values, negated: $0.negated, value: $0.value,
          mark: $0.mark.rawValue)
      }
      candidates = condition.candidates.map {
        Candidate(
          found: $0.found, result: $0.result, clauses: $0.clauses.map(Clause.init),
          chosen: $0.chosen, refused: $0.refused.map(Refused.init))
      }
    }
  }

  struct Check: Encodable {
    var mark: String
    var counts: [String: Int]
    var stopped: String?
  }

  struct Implying: Encodable {
    var code: String
    var phrase: String?
    var found: [Found]
  }

  var code: String
  var fires: Bool
  var reasons: [String]
  var help: String?
  var stops: [String]
  var found: [Found]
  var evidence: [Int]
  var dismissed: [Int]
  var phrases: [Phrase]
  var conditions: [Condition]
  var check: Check?
  var implying: [Implying]
  var report: ReportState?

  init(_ trace: RuleTrace, _ text: RuleTraceText) {
    code = trace.code
    fires = trace.fires
    reasons = text.reasons
    help = text.help
    stops = trace.stops.map(\.name)
    found = trace.found.map(Found.init)
    evidence = trace.evidence
    dismissed = trace.dismissed
    phrases = trace.phrases.map(Phrase.init)
    conditions = trace.conditions.map(Condition.init)
    check = trace.check.map { check in
      Check(
        mark: check.mark.rawValue,
        counts: Dictionary(check.counts.map { ($0.name, $0.count) }) { first, _ in first },
        stopped: check.stopped)
    }
    implying = trace.implying.map {
      Implying(code: $0.code, phrase: $0.phrase, found: $0.found.map(Found.init))
    }
  }

  /// One line of JSON; names in order, so that equal traces give equal bytes.
  var line: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}

extension RuleTrace.Stop {
  /// Its name in JSON.
  fileprivate var name: String {
    switch self {
    case .draft: "draft"
    case .retired: "retired"
    case .switchedOff: "switched_off"
    case .watch: "watch"
    case .myth: "myth"
    case .limit(let reason): reason
    case .exception: "exception"
    }
  }
}
