internal import ReportModel
internal import TextMatching

/// A sum over everything in a rule file and its word classes that decides what the rule finds.
///
/// It changes when words, phrases, conditions, accepted statuses or the check of a rule change, or a
/// shared class that it uses, through other classes as well. It stays the same when a title, a
/// sentence, a date, a status or a comment changes. Context cues, aliases and the rules that imply
/// this one are left out: a cue would make the figures of all rules old.
public struct RuleMeaning: Sendable, Equatable {
  /// The first 16 hexadecimal digits of the SHA-256.
  public let text: String

  /// Sums up a rule.
  ///
  /// - Parameter pack: A pack that was read from its files: out of the cache it has no classes.
  public init(of rule: Rule, in pack: RulePack) {
    var parts: [String] = []
    for phrase in rule.phrases {
      parts += ["phrase", phrase.name, phrase.language.rawValue, phrase.text]
    }
    for (name, wordClass) in rule.classes.sorted(by: { $0.key < $1.key }) {
      parts += Self.parts(of: wordClass, name: name)
    }
    for name in Self.sharedClasses(of: rule, pack.lexicon).sorted() {
      if let wordClass = pack.lexicon[name] { parts += Self.parts(of: wordClass, name: name) }
    }
    for condition in rule.conditions { parts += Self.parts(of: condition) }
    for implication in rule.implications {
      parts += ["implies", implication.code, implication.phrase ?? ""]
    }
    parts += ["accepts"] + rule.accepts.map(\.rawValue).sorted()
    if rule.hasCheck { parts += Self.checkParts(of: rule, in: pack.source) }
    var message: [UInt8] = []
    for part in parts {
      withUnsafeBytes(of: UInt64(part.utf8.count).littleEndian) { message.append(contentsOf: $0) }
      message.append(contentsOf: part.utf8)
    }
    text = String(ContentHash(of: message).hexadecimal.prefix(16))
  }

  private static func parts(of wordClass: WordClass, name: String) -> [String] {
    var parts = ["words", name, wordClass.isFuzzy ? "fuzzy" : ""] + wordClass.uses
    for (language, members) in wordClass.members.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      parts.append(language.rawValue)
      parts += members.map { ($0.isRemoved ? "-" : "") + $0.text }
    }
    return parts
  }

  private static func parts(of condition: Condition) -> [String] {
    var parts: [String] = ["flag_when"]
    switch condition.target {
    case .phrase(let name): parts.append(name)
    case .several(let count, let names): parts += [String(count)] + names
    }
    parts.append("\(condition.within)")
    for clause in condition.clauses {
      parts += ["\(clause.kind)", clause.phrase, "\(clause.distance)"]
    }
    for field in condition.fields {
      parts += ["where", field.field, field.negated ? "is_not" : "is"] + field.values
    }
    return parts
  }

  /// The shared classes that a rule's phrases use, through other classes as well.
  static func sharedClasses(of rule: Rule, _ lexicon: [String: WordClass]) -> Set<String> {
    var result: Set<String> = []
    var open: [String] = []
    for name in Set(rule.phrases.flatMap({ PackCrossChecks.namesInBraces($0.text) })) {
      if let own = rule.classes[name] { open += own.uses } else { open.append(name) }
    }
    while let name = open.popLast() {
      guard let wordClass = lexicon[name], result.insert(name).inserted else { continue }
      open += wordClass.uses
    }
    return result
  }

  /// A check is Lua, and may use names that stand before it: the whole file, without comments.
  private static func checkParts(of rule: Rule, in source: PackSource) -> [String] {
    let content = source.files.first { $0.path == rule.file }?.content ?? []
    return ["check"]
      + LuaTokenizer(source: content).tokens.filter { $0.kind != .comment }.map(\.text)
  }
}
