internal import ReportModel
internal import TextMatching

/// What only the whole pack shows: names that point to nothing.
enum PackCrossChecks {
  static func check(_ pack: RulePack, _ collector: inout DiagnosticCollector) {
    let codes = Set(pack.rules.map(\.code) + pack.source.leftOut.map(\.code))
    let classes = Array(pack.lexicon.keys)
    for (_, wordClass) in pack.lexicon.sorted(by: { $0.key < $1.key }) {
      checkUses(wordClass, classes, &collector)
    }
    for rule in pack.rules {
      for (_, wordClass) in rule.classes.sorted(by: { $0.key < $1.key }) {
        checkUses(wordClass, classes, own: Set(rule.classes.keys), &collector)
      }
      for code in rule.implications.map(\.code) + rule.corroborates where !codes.contains(code) {
        collector.report(
          "unknown-code", Place(rule.file, 1, in: code), [code],
          suggestion: Suggestion.closest(to: code, among: Array(codes)))
      }
      checkUnused(rule, &collector)
    }
    FairnessDecoder.checkCodes(pack, codes, &collector)
    for entry in pack.protected where !codes.contains(entry) {
      let family = entry.hasSuffix(".*") ? String(entry.dropLast()) : nil
      if let family, codes.contains(where: { $0.hasPrefix(family) }) { continue }
      // `protect` holds several in one string, so that the needle is the verb.
      collector.report(
        "unknown-code", Place("pack.lua", 1, in: "protect"), [entry],
        suggestion: Suggestion.closest(to: entry, among: Array(codes)))
    }
  }

  private static func checkUses(
    _ wordClass: WordClass, _ classes: [String], own: Set<String> = [],
    _ collector: inout DiagnosticCollector
  ) {
    for name in wordClass.uses where !classes.contains(name) {
      if own.contains(name) {
        collector.report("own-class", Place(wordClass.file, wordClass.line, in: name), [name])
        continue
      }
      collector.report(
        "unknown-class", Place(wordClass.file, wordClass.line, in: name), [name],
        suggestion: Suggestion.closest(to: name, among: classes))
    }
  }

  /// A class that no phrase uses is most often a misspelt name.
  private static func checkUnused(_ rule: Rule, _ collector: inout DiagnosticCollector) {
    let named = Set(rule.phrases.flatMap { namesInBraces($0.text) })
    for (name, wordClass) in rule.classes.sorted(by: { $0.key < $1.key })
    where !named.contains(name) {
      collector.report(
        "unused-words", Place(rule.file, wordClass.line, in: name), [name], severity: .warning)
    }
    guard !rule.conditions.isEmpty, !rule.hasCheck else { return }
    var used: Set<String> = []
    for condition in rule.conditions {
      switch condition.target {
      case .phrase(let name): used.insert(name)
      case .several(_, let names): used.formUnion(names)
      }
      used.formUnion(condition.clauses.map(\.phrase))
    }
    used.formUnion(rule.implications.compactMap(\.phrase))
    var seen: Set<String> = []
    for phrase in rule.phrases
    where !used.contains(phrase.name) && seen.insert(phrase.name).inserted {
      collector.report(
        "unused-phrase", Place(rule.file, phrase.line, in: phrase.name), [phrase.name],
        severity: .warning)
    }
  }

  /// What stands between braces in a phrase, from every opening brace to the next closing one.
  static func namesInBraces(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var names: [String] = []
    for start in bytes.indices where bytes[start] == UInt8(ascii: "{") {
      let inside = bytes[(start + 1)...].prefix { $0 != UInt8(ascii: "}") }
      if inside.endIndex < bytes.endIndex { names.append(String(decoding: inside, as: UTF8.self)) }
    }
    return names
  }
}
