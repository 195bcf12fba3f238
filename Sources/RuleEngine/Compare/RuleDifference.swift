internal import ReportModel
internal import TextMatching

/// What differs between two versions of a rule.
enum RuleDifference {
  /// The most words of a class that are named; the rest is counted.
  private static let mostWords = 6

  /// What differs; empty for equal rules. Lines and comments do not count.
  ///
  /// - Parameter contents: The two files; only they hold the text of a `check`.
  static func between(
    _ old: Rule?, _ new: Rule?, contents: (old: [UInt8], new: [UInt8])
  ) -> [PackDifference] {
    guard let old else {
      return new.map { [PackDifference(.ruleNew, $0.code, to: $0.status.rawValue)] } ?? []
    }
    guard let new else {
      return [PackDifference(.ruleRemoved, old.code, from: old.status.rawValue)]
    }
    var result: [PackDifference] = []
    if old.status != new.status {
      result.append(
        PackDifference(
          .ruleStatus, new.code, from: old.status.rawValue, to: new.status.rawValue))
    }
    var parts = deciding(old, new)
    let further = describing(old, new)
    if new.hasCheck, old.hasCheck, contents.old != contents.new {
      let (before, after) = (tokens(contents.old), tokens(contents.new))
      // What stands before it may be a function that it calls.
      let isOther = result.isEmpty && parts.isEmpty && further.isEmpty && before != after
      if isOther || before.checkPart != after.checkPart { parts.append("check") }
    }
    parts += further
    if !parts.isEmpty { result.append(PackDifference(.ruleChanged, new.code, parts: parts)) }
    return result
  }

  /// Lines that only say what a finding means, never whether it is one.
  private static let silent: Set<String> = [
    "title", "why", "ask", "false_alarms", "law", "source", "author", "changed", "corroborates",
    "hits, misses, gaps", "pillars", "element", "forms",
  ]

  /// Of what differs in a rule, that which can be why it finds something, or nothing.
  static func bearingOnFindings(_ differences: [PackDifference]) -> [PackDifference] {
    differences.compactMap { difference in
      guard difference.kind == .ruleChanged else { return difference }
      return keeping(difference) { !silent.contains($0) }
    }
  }

  /// Of what differs in a rule, that which can be why a pillar, an element or a section of law differs.
  static func bearingOnMeaning(_ differences: [PackDifference]) -> [PackDifference] {
    differences.compactMap { keeping($0) { ["pillars", "element", "law", "forms"].contains($0) } }
  }

  /// Of what differs in a rule, that which can be why the same finding has other points.
  static func bearingOnPoints(_ differences: [PackDifference]) -> [PackDifference] {
    differences.compactMap {
      keeping($0) { ["strength", "points", "profiles", "dimension"].contains($0) }
    }
  }

  private static func keeping(
    _ difference: PackDifference, _ isKept: (String) -> Bool
  ) -> PackDifference? {
    var result = difference
    result.parts = difference.parts.filter(isKept)
    return result.parts.isEmpty ? nil : result
  }

  /// Lines that decide what is found and what it counts.
  private static func deciding(_ old: Rule, _ new: Rule) -> [String] {
    var parts: [String] = []
    for name in names(old.phrases.map(\.name), new.phrases.map(\.name))
    where texts(of: name, old) != texts(of: name, new) {
      parts.append("phrase \"\(name)\"")
    }
    for name in Set(old.classes.keys).union(new.classes.keys).sorted() {
      let changes = words(old.classes[name], new.classes[name])
      if !changes.isEmpty { parts.append("{\(name)} " + changes.joined(separator: ", ")) }
    }
    func note(_ name: String, _ differs: Bool) { if differs { parts.append(name) } }
    note("flag_when", shape(old.conditions) != shape(new.conditions))
    note("accepts", old.accepts != new.accepts)
    note("check", old.hasCheck != new.hasCheck)
    note("implies", shape(old.implications) != shape(new.implications))
    note("strength", old.strength != new.strength)
    note("points", old.points != new.points)
    note("profiles", old.profiles != new.profiles)
    note("dimension", old.dimension != new.dimension)
    note("myth", (old.myth == nil) != (new.myth == nil))
    return parts
  }

  /// Lines that say what a finding means.
  private static func describing(_ old: Rule, _ new: Rule) -> [String] {
    var parts: [String] = []
    func note(_ name: String, _ differs: Bool) { if differs { parts.append(name) } }
    note("pillars", old.pillars != new.pillars)
    note("element", old.element != new.element)
    note("forms", old.forms != new.forms)
    note("law", old.law != new.law)
    note("corroborates", old.corroborates != new.corroborates)
    note("title", old.title != new.title)
    note("why", old.why != new.why)
    note("ask", old.ask != new.ask)
    note("false_alarms", old.falseAlarms != new.falseAlarms)
    note("source", old.source != new.source)
    note("author", old.author != new.author)
    note("changed", old.changed != new.changed)
    note("hits, misses, gaps", sentences(old) != sentences(new))
    return parts
  }

  // MARK: - Words

  /// The words that came (`+`) and went (`-`) in a class, with the classes that it takes over.
  static func words(_ old: WordClass?, _ new: WordClass?) -> [String] {
    let (before, after) = (members(old), members(new))
    let came = after.filter { !before.contains($0) }
    let went = before.filter { !after.contains($0) }
    var parts = came.prefix(mostWords).map { "+" + $0 } + went.prefix(mostWords).map { "-" + $0 }
    let rest = max(0, came.count - mostWords) + max(0, went.count - mostWords)
    if rest > 0 { parts.append("… (\(rest))") }
    if (old?.isFuzzy ?? false) != (new?.isFuzzy ?? false) { parts.append("fuzzy") }
    return parts
  }

  private static func members(_ wordClass: WordClass?) -> [String] {
    guard let wordClass else { return [] }
    let own = wordClass.members.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { entry in
      entry.value.map { ($0.isRemoved ? "-" : "") + $0.text }
    }
    return wordClass.uses.map { "{\($0)}" } + own
  }

  // MARK: - Shapes without lines

  /// The words and signs of a file without its comments.
  private static func tokens(_ content: [UInt8]) -> [String] {
    LuaTokenizer(source: content).tokens.filter { $0.kind != .comment }.map(\.text)
  }

  private static func names(_ old: [String], _ new: [String]) -> [String] {
    var seen: Set<String> = []
    return (old + new).filter { seen.insert($0).inserted }
  }

  private static func texts(of name: String, _ rule: Rule) -> [String] {
    rule.phrases.filter { $0.name == name }.map { $0.language.rawValue + " " + $0.text }
  }

  private static func sentences(_ rule: Rule) -> [String] {
    rule.tests.map { "\($0.kind) \($0.language) \($0.marked) \($0.text)" }
  }

  private static func shape(_ implications: [Rule.Implication]) -> [[String?]] {
    implications.map { [$0.code, $0.phrase] }
  }

  private static func shape(_ conditions: [Condition]) -> [String] {
    conditions.map { condition in
      var line = condition
      line.line = 0
      return "\(line)"
    }
  }

  /// A number as a pack writes it: `5`, `2.5`.
  static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e9 ? "\(Int(value))" : "\(value)"
  }
}

extension [String] {
  /// What the first `check` holds in its brackets.
  fileprivate var checkPart: ArraySlice<String> {
    let call = drop { $0 != "check" }.dropFirst()
    var depth = 0
    for index in call.indices {
      if call[index] == "(" { depth += 1 }
      if call[index] == ")" { depth -= 1 }
      if depth == 0 { return call[...index] }
    }
    return call
  }
}
