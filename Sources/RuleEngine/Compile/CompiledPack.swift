public import ReportModel
public import TextMatching

/// A rule pack ready to assess reports: flat tables that all workers share.
public struct CompiledPack: Sendable {
  /// What must match, one after the other.
  struct Pattern: Sendable {
    /// The phrase that it is a way to say.
    var phrase: Int32
    /// Where its places begin in `places`.
    var firstPlace: Int32
    var placeCount: Int32
    /// The rarest class that must stand beside the one where it is looked at; -1 for none.
    var guardClass: Int32 = -1
    /// Which of the rule's phrase texts it comes from; -1 out of the cache, which holds no texts.
    var text: Int32 = -1
  }

  /// One place of a pattern.
  struct Place: Sendable {
    var classID: Int32
    /// How many words may stand between the place before and this one.
    var gap: Int32
    /// What its author wrote, half-open in Unicode scalars of the phrase's text; empty out of the
    /// cache.
    var written: Range<Int32> = 0..<0
  }

  /// A named phrase of a rule, whatever the language.
  struct Phrase: Sendable {
    var rule: Int32
    var name: String
  }

  /// A class of context cues.
  struct CueClass: Sendable, BitwiseCopyable {
    var language: Language
    var role: CueRole
  }

  /// A condition whose phrases are numbers.
  struct CompiledCondition: Sendable {
    var count: Int
    var phrases: [Int32]
    var within: Distance
    var clauses: [(kind: Condition.Clause.Kind, phrase: Int32, distance: Distance)]
    var fields: [Condition.FieldTest]
  }

  /// A rule with its conditions and implications in numbers.
  struct CompiledRule: Sendable {
    var conditions: [CompiledCondition]
    /// The rule that gains this rule's evidence, and the phrase that it takes it from (-1: all).
    var implications: [(rule: Int32, phrase: Int32)]
    var phrases: Range<Int32>
    /// Points of a finding.
    var points: Double
    /// Whether it takes part at all.
    var isActive: Bool
    /// Whether its findings count.
    var flags: Bool
    /// Statuses with which its evidence counts, as bits by `Status.allCases`.
    var accepts: UInt16
  }

  /// Which pack and engine.
  public let identity: PackIdentity
  /// The pack that was compiled.
  public let pack: RulePack

  /// What ordinary words say of a document; `nil` for a pack without `prior.tsv`.
  public let prior: DocumentPrior?

  let rules: [CompiledRule]
  let phrases: [Phrase]
  let patterns: [Pattern]
  let places: [Place]
  let classCount: Int
  /// Classes of a term: `termClasses[termStart[t]..<termStart[t + 1]]`. For a common term only those
  /// that patterns are anchored at, and cues; the others are in `commonBits`.
  let termStart: [Int32]
  let termClasses: [Int32]
  /// The row of a common term in `commonBits`; -1 for others.
  let commonRow: [Int32]
  /// A bit for each class that a common term is a member of, `commonWidth` words a row.
  let commonBits: [UInt64]
  let commonWidth: Int
  /// Patterns that are looked at first where a class occurs, in the same form.
  let anchorStart: [Int32]
  let anchored: [Int32]
  let quantities: [(test: QuantityTest, id: Int32)]
  let quantityOfClass: [Int32: QuantityTest]
  let cues: [CueClass]
  /// The place of a class in `cues`; -1 for classes that are none.
  let cueOfClass: [Int32]
  /// The place in `wordRoles` of a term that is a number or unit word; -1 for others.
  let roleOfTerm: [Int16]
  let wordRoles: [WordRole]
  var scanner: PackScanner
  /// The tables above as the search for phrases reads them.
  let tables: MatchTables
  /// The rules as the evaluation of their conditions reads them.
  let ruleTables: RuleTables
  /// The terms of the scan, by number.
  let forms: FormList
  /// The words of the terms, and what people type for them.
  let vocabulary: Vocabulary
  /// The rule that a code has.
  let ruleIndex: [String: Int32]

  /// The place of each rule in the order of results: by dimension, then by code.
  let rank: [Int32]

  /// The terms of the scan, made anew with each call.
  public var terms: [Term] { forms.terms }
}

extension CompiledPack {
  /// Whether a term is a member of a class.
  func isMember(_ term: Int, of id: Int32) -> Bool {
    let row = Int(commonRow[term])
    if row >= 0, commonBits[row * commonWidth + Int(id >> 6)] & (1 << UInt64(id & 63)) != 0 {
      return true
    }
    return termClasses[Int(termStart[term])..<Int(termStart[term + 1])].contains(id)
  }

  /// Whether a phrase makes its rule flag without anything else.
  func flagsAlone(_ phrase: Int32) -> Bool {
    let rule = Int(phrases[Int(phrase)].rule)
    if pack.rules[rule].hasCheck { return false }
    return rules[rule].conditions.contains { condition in
      condition.count == 1 && condition.fields.isEmpty && condition.phrases.contains(phrase)
        && condition.clauses.allSatisfy { $0.kind == .unless }
    }
  }

  /// Whether two terms are members of one class.
  func areAlike(_ term: Int32, _ other: Int32) -> Bool {
    let (term, other) = (Int(term), Int(other))
    let listed = termClasses[Int(termStart[term])..<Int(termStart[term + 1])]
    if listed.contains(where: { isMember(other, of: $0) }) { return true }
    guard commonRow[term] >= 0 else { return false }
    let row = Int(commonRow[term]) * commonWidth
    for word in 0..<commonWidth {
      var rest = commonBits[row + word]
      while rest != 0 {
        let id = Int32(word * 64 + rest.trailingZeroBitCount)
        if isMember(other, of: id) { return true }
        rest &= rest - 1
      }
    }
    return false
  }
}

extension Status {
  /// Statuses that say nothing against a counter-indicator: *is this about my last pay?*
  static let ofTexts: [Status] = [.general, .hypothetical, .other]

  /// The bit of this status in a set.
  var bit: UInt16 {
    switch self {
    case .observed: 1
    case .stated: 2
    case .reported: 4
    case .inferred: 8
    case .denied: 16
    case .hypothetical: 32
    case .past: 64
    case .general: 128
    case .other: 256
    }
  }
}
