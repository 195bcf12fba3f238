/// The words that an author of a rule may write, for an editor that proposes them.
public struct RuleVocabulary: Sendable, Hashable {
  /// The verbs that begin a line, in the order in which a rule is laid out.
  public let verbs: [String]
  /// The clauses that may follow `flag_when`.
  public let clauses: [String]
  /// The shared word classes, `people.controllers`, in alphabetical order.
  public let classes: [String]
  /// The codes of all rules, in alphabetical order.
  public let codes: [String]

  /// The vocabulary of a rule of a pack, which has been loaded with its texts.
  public init(_ pack: CompiledPack) {
    verbs = (Prelude.verbs[.rule] ?? []).map(\.name)
    clauses = Prelude.clauses
    classes = pack.pack.lexicon.keys.sorted()
    codes = pack.pack.rules.map(\.code).sorted()
  }
}
