package import ReportModel
package import TextMatching

/// Why a rule flags a report, or why not: what each of its phrases found, and what its conditions made
/// of that.
///
/// The evaluation that screens reports has told it (`ConditionRecorder`), so that it cannot say else
/// than what screening does:
///
///     let trace = assessor.trace("coercion.documents_confiscated", in: report)
///     trace?.fires                           // false
///     trace?.phrases.first?.nearest?.parts   // {controller} "boss" · {take} – · {papers} "passport"
package struct RuleTrace: Sendable {
  /// Words of the report.
  package struct Words: Sendable, Equatable {
    /// The field that holds them.
    package var field: TextField
    /// Their place in Unicode scalars of the field, half-open.
    package var range: Range<Int>
    /// The sentence of the field that they begin in, from 1.
    package var sentence: Int
    /// The words.
    package var text: String
  }

  /// A place where a phrase matched.
  package struct Found: Sendable {
    /// The phrase's name.
    package var phrase: String
    /// What matched.
    package var words: Words
    /// What the text says about it.
    package var status: Status
    /// What decided the status; `nil` when nothing did.
    package var cue: Words?
    /// Whether the rule accepts the status.
    package var isAccepted: Bool
    /// What stands at each place of the phrase; empty where it was not asked for.
    package var way: Way?
  }

  /// One way to say a phrase, as far as it was found in a sentence.
  package struct Way: Sendable {
    /// One place of a way.
    package struct Part: Sendable {
      /// What the rule says there, for example `{papers}`.
      package var written: String
      /// Some members of its class; empty for words that are written out.
      package var members: [String]
      /// What stands there; `nil` when nothing that fits does.
      package var words: Words?
      /// By how many words it stands too far behind the part before.
      package var excess: Int
      /// How many words may stand between the part before and this one.
      package var gap: Int
      /// The words at which it would have to stand, if it is missing and its neighbours are there.
      package var instead: Words?
      /// The longest piece of what is written that was found, if it is missing: a member and its words.
      package var piece: (member: String, words: Words)?
      /// The name of the rule's class and the line of its words, if it is nothing but one.
      package var wordClass: (name: String, file: String, line: Int)?
    }

    /// The line of the phrase in the rule file.
    package var line: Int
    /// The language that it is written for.
    package var language: Language
    /// The sentence of the field, from 1.
    package var sentence: Int
    /// Its places in order.
    package var parts: [Part]

    /// The parts that were not found.
    package var missing: [Part] { parts.filter { $0.words == nil } }
  }

  /// A phrase of the rule.
  package struct Phrase: Sendable {
    /// Its name.
    package var name: String
    /// Its first line in the rule file.
    package var line: Int
    /// Where it matched, as places in `RuleTrace.found`.
    package var found: [Int]
    /// The way to say it that came closest, if it did not match.
    package var nearest: Way?
    /// How much of that was found, 0 to 1.
    package var nearness: Double
  }

  /// How a part of a condition came out.
  package enum Mark: String, Sendable {
    case held, failed
    case notReached = "not_reached"
  }

  /// A demand on a field of the report.
  package struct Field: Sendable {
    /// The field's name.
    package var name: String
    /// What it must be, or must not be.
    package var values: [String]
    /// Whether it must not be one of them.
    package var negated: Bool
    /// What the report says; may be empty.
    package var value: String
    /// How it came out.
    package var mark: Mark
  }

  /// A match that was looked at for a clause and not taken.
  package struct Refused: Sendable {
    /// Its place in `RuleTrace.found`.
    package var found: Int
    /// Why not.
    var reason: ConditionEvent.Refusal
    /// How far away it stands.
    package var apart: Apart
  }

  /// How far apart two matches stand.
  package struct Apart: Sendable {
    /// Whether both are in the title, or both in the narrative.
    package var isSameField: Bool
    /// Whether they are in one paragraph.
    package var isSameParagraph: Bool
    /// From the sentence of the one to that of the other; 0 in one sentence.
    package var sentences: Int
    /// The words in between.
    package var words: Int
  }

  /// A clause, as it came out for one match.
  package struct Clause: Sendable {
    var kind: Condition.Clause.Kind
    /// The phrase that it is about.
    package var phrase: String
    var distance: Distance
    /// How it came out.
    package var mark: Mark
    /// The match that it took, as a place in `RuleTrace.found`: for `unless` what stopped the rule.
    package var partner: Int?
    /// The matches of the phrase that it did not take.
    package var refused: [Refused]
  }

  /// A match that was looked at as the evidence of a condition.
  package struct Candidate: Sendable {
    /// Its place in `RuleTrace.found`.
    package var found: Int
    var outcome: ConditionEvent.Outcome
    /// Its clauses; those behind the first that failed were not reached.
    package var clauses: [Clause]
    /// What stood with it, for `all_of` and `at_least`.
    package var chosen: [Int]
    /// What was near enough by name and was not taken, for `all_of` and `at_least`.
    package var refused: [Refused]
  }

  /// A `flag_when` line.
  package struct ConditionTrace: Sendable {
    /// Its line in the rule file; `nil` for a rule without one, which takes any of its phrases.
    package var line: Int?
    /// How many of the phrases it needs.
    package var count: Int
    /// The phrases that it is about.
    package var phrases: [String]
    var within: Distance
    /// Its demands on fields.
    package var fields: [Field]
    /// Its clauses, whatever came of them.
    package var clauses: [Clause]
    /// The matches that were looked at.
    package var candidates: [Candidate]
    /// How it came out.
    package var mark: Mark
  }

  /// The rule's `check` function.
  package struct Check: Sendable {
    /// How it came out; `failed` as well when it did not finish.
    package var mark: Mark
    /// What `found(name)` gave it.
    package var counts: [(name: String, count: Int)]
    /// Why it did not finish; `nil` when it did.
    package var stopped: String?
  }

  /// Another rule whose evidence is evidence of this one.
  package struct Implying: Sendable {
    /// Its code.
    package var code: String
    /// The phrase whose evidence is; `nil` for all.
    package var phrase: String?
    /// The evidence that it gives.
    package var found: [Found]
  }

  /// Why a rule gives no finding, whatever its phrases and conditions say.
  package enum Stop: Sendable, Equatable {
    case draft, retired, watch, myth
    /// A local overlay switched it off.
    case switchedOff
    /// A limit stopped it, or it has a mistake: `cpu`, `time`, `memory`, `report`, `error`, `off`,
    /// `load`.
    case limit(String)
    /// An exception silenced its finding, by the exception's name.
    case exception(String)
  }

  /// The rule's code.
  package var code: String
  /// Whether the report has a finding of the rule.
  package var fires: Bool
  /// What keeps it from one in any case.
  package var stops: [Stop]
  /// Every match of its phrases.
  package var found: [Found]
  /// The matches that are evidence by its conditions, as places in `found`.
  package var evidence: [Int]
  /// The matches that would be but for their status.
  package var dismissed: [Int]
  /// Its phrases in the order of the file.
  package var phrases: [Phrase]
  /// Its conditions, any of which is enough.
  package var conditions: [ConditionTrace]
  /// Its `check`; `nil` when it has none.
  package var check: Check?
  /// Rules that imply it.
  package var implying: [Implying]
}

extension RuleTrace.Refused {
  /// `status`, `order`, `distance` or `clause`.
  package var why: String { reason.rawValue }
}

extension RuleTrace.Candidate {
  /// `counts`, `dismissed`, `clause` or `too_few`.
  package var result: String { outcome.rawValue }
}

extension RuleTrace.Clause {
  /// `near`, `before`, `after` or `unless`.
  package var name: String {
    switch kind {
    case .near: "near"
    case .before: "before"
    case .after: "after"
    case .unless: "unless"
    }
  }

  /// The distance as the rule writes it.
  package var distanceText: String { distance.written }
}

extension RuleTrace.ConditionTrace {
  /// The condition as the rule writes it.
  package var written: String {
    func quoted(_ text: String) -> String { "\"\(text)\"" }
    let names = phrases.map(quoted).joined(separator: ", ")
    var text = "flag_when "
    if phrases.count == 1 {
      text += names
    } else if count == 1 {
      text += "(any_of { \(names) })"
    } else if count == phrases.count {
      text += "(all_of { \(names) })"
    } else {
      text += "(at_least(\(count), { \(names) }))"
    }
    if count > 1, within != .anywhere { text += " :within \(quoted(within.written))" }
    for clause in clauses {
      text += " :\(clause.name)(\(quoted(clause.phrase)), \(quoted(clause.distance.written)))"
    }
    for field in fields {
      let values = field.values.map(quoted).joined(separator: ", ")
      text += " :where(field(\(quoted(field.name))):\(field.negated ? "is_not" : "is")(\(values)))"
    }
    return text
  }
}

extension Distance {
  /// As rules write it.
  var written: String {
    switch self {
    case .sentences(1): "same sentence"
    case .sentences(let count): "\(count) sentences"
    case .words(1): "1 word"
    case .words(let count): "\(count) words"
    case .paragraph: "same paragraph"
    case .anywhere: "anywhere"
    }
  }
}
