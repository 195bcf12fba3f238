internal import ReportModel
internal import TextMatching

/// Names that nothing uses, or that lead nowhere.
extension LintCatalogue {
  /// A shared list that no rule uses, directly or through another list.
  static func unusedClass(_ context: inout LintContext) {
    let lexicon = context.pack.lexicon
    var used: Set<String> = []
    for rule in context.pack.rules {
      var open = rule.phrases.flatMap { PackCrossChecks.namesInBraces($0.text) }
        .map { $0.trimmingSpaces() }
      open += rule.classes.values.flatMap(\.uses)
      while let name = open.popLast() {
        guard used.insert(name).inserted, let wordClass = lexicon[name] else { continue }
        open += wordClass.uses
      }
    }
    for (name, wordClass) in lexicon.sorted(by: { $0.key < $1.key }) where !used.contains(name) {
      let short = name.split(separator: ".").last.map(String.init) ?? name
      context.collector.report(
        "unused-class", Place(wordClass.file, wordClass.line, in: short), [name])
    }
  }

  /// A rule that implies or supports itself.
  static func pointsToItself(_ context: inout LintContext) {
    for rule in context.rules.map(\.rule)
    where (rule.implications.map(\.code) + rule.corroborates).contains(rule.code) {
      for line in context.lines(of: rule.file)
      where ["implies", "corroborates"].contains(line.verb.text) {
        for text in line.texts
        where text.token.value.split(whereSeparator: { "; ".contains($0) }).contains(rule.code[...])
        {
          context.collector.report("points-to-itself", Place(rule.file, text.token), [rule.code])
        }
      }
    }
  }
}
