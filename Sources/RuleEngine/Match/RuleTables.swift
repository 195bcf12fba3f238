/// The rules of a pack, laid out for the evaluation of their conditions.
///
/// Plain numbers in flat lists: a rule with its lists of lists would have references counted
/// wherever it is looked at.
final class RuleTables: Sendable {
  /// One rule.
  struct RuleEntry: BitwiseCopyable {
    var firstCondition: Int32
    var conditionCount: Int32
    /// Statuses with which its evidence counts, as bits by `Status.allCases`.
    var accepts: UInt16
    /// Whether its one condition takes any of its phrases and asks nothing else.
    var takesAny: Bool
    /// Whether it takes part at all.
    var isActive: Bool
    /// Whether its findings count.
    var flags: Bool
    var hasCheck: Bool
    /// Its place in the order of results.
    var rank: Int32
    /// Its implications in `implications`.
    var firstImplication: Int32
    var implicationCount: Int32
  }

  /// A rule that gains the evidence of another.
  struct ImplicationEntry: BitwiseCopyable {
    var rule: Int32
    /// The phrase whose evidence it gains; -1 for all.
    var phrase: Int32
  }

  /// One condition of a rule.
  struct ConditionEntry: BitwiseCopyable {
    var count: Int
    /// Its phrases in `phrases`.
    var firstPhrase: Int32
    var phraseCount: Int32
    var within: Distance
    /// Its clauses in `clauses`.
    var firstClause: Int32
    var clauseCount: Int32
    /// Whether it has demands on fields, in `fields`.
    var hasFields: Bool
  }

  /// One clause of a condition.
  struct ClauseEntry: BitwiseCopyable {
    var kind: Condition.Clause.Kind
    var phrase: Int32
    var distance: Distance
  }

  let rules: FlatList<RuleEntry>
  let conditions: FlatList<ConditionEntry>
  let phrases: FlatList<Int32>
  let clauses: FlatList<ClauseEntry>
  let implications: FlatList<ImplicationEntry>
  /// Demands on fields, by condition.
  let fields: [[Condition.FieldTest]]
  /// Whether a rule depends on fields of the report beside its texts.
  let looksAtFields: Bool

  init(_ parts: CompiledPack.Parts) {
    var rules = FlatList<RuleEntry>(capacity: parts.rules.count)
    var conditions = FlatList<ConditionEntry>()
    var phrases = FlatList<Int32>()
    var clauses = FlatList<ClauseEntry>()
    var implications = FlatList<ImplicationEntry>()
    var fields: [[Condition.FieldTest]] = []
    for (number, rule) in parts.rules.enumerated() {
      let hasCheck = parts.pack.rules[number].hasCheck
      rules.append(
        RuleEntry(
          firstCondition: Int32(conditions.count), conditionCount: Int32(rule.conditions.count),
          accepts: rule.accepts, takesAny: Self.takesAny(rule), isActive: rule.isActive,
          flags: rule.flags, hasCheck: hasCheck,
          rank: parts.rank[number], firstImplication: Int32(implications.count),
          implicationCount: Int32(rule.implications.count)))
      for implication in rule.implications {
        implications.append(
          ImplicationEntry(rule: implication.rule, phrase: implication.phrase))
      }
      for condition in rule.conditions {
        conditions.append(
          ConditionEntry(
            count: condition.count, firstPhrase: Int32(phrases.count),
            phraseCount: Int32(condition.phrases.count), within: condition.within,
            firstClause: Int32(clauses.count), clauseCount: Int32(condition.clauses.count),
            hasFields: !condition.fields.isEmpty))
        for phrase in condition.phrases { phrases.append(phrase) }
        for clause in condition.clauses {
          clauses.append(
            ClauseEntry(kind: clause.kind, phrase: clause.phrase, distance: clause.distance))
        }
        fields.append(condition.fields)
      }
    }
    self.rules = rules
    self.conditions = conditions
    self.phrases = phrases
    self.clauses = clauses
    self.implications = implications
    self.fields = fields
    looksAtFields = parts.pack.rules.contains(where: \.hasCheck) || !fields.allSatisfy(\.isEmpty)
  }

  private static func takesAny(_ rule: CompiledPack.CompiledRule) -> Bool {
    guard rule.conditions.count == 1, let only = rule.conditions.first else { return false }
    return only.count == 1 && only.clauses.isEmpty && only.fields.isEmpty
      && rule.phrases.allSatisfy(only.phrases.contains)
  }

  /// The tables without their owner, but for the demands on fields; see `MatchTables.View`.
  struct View {
    let rules: FlatView<RuleEntry>
    let conditions: FlatView<ConditionEntry>
    let phrases: FlatView<Int32>
    let clauses: FlatView<ClauseEntry>
    let implications: FlatView<ImplicationEntry>

    /// Whether a condition names a phrase.
    @inline(__always)
    func contains(_ condition: ConditionEntry, _ phrase: Int32) -> Bool {
      var place = condition.firstPhrase
      let end = place &+ condition.phraseCount
      while place < end {
        if phrases[place] == phrase { return true }
        place &+= 1
      }
      return false
    }
  }

  var view: View {
    View(
      rules: rules.view, conditions: conditions.view, phrases: phrases.view,
      clauses: clauses.view, implications: implications.view)
  }
}
