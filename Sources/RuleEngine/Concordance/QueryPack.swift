internal import ReportModel
internal import TextMatching

/// Words, classes and phrases to look for, compiled as the phrases of a rule of their own.
///
/// So a query means what it would mean in a rule file, and is found by the same matcher. The rules of
/// the pack are not in it: what is read in a text as a word of theirs is not what was asked for.
struct QueryPack {
  /// The compiled queries; the name of each phrase is the number of its query.
  let compiled: CompiledPack
  /// What is wrong with queries that are found in no language; the file is the query.
  let problems: [Diagnostic]

  /// Compiles queries.
  ///
  /// - Parameters:
  ///   - rule: The rule whose own classes they may use, and whose phrases as `@name`.
  ///   - pack: The pack with the shared classes.
  init(_ queries: [String], rule: Rule?, languages: [Language], pack: RulePack) {
    var asked = Rule(code: "query", file: "", isContra: false)
    asked.classes = rule?.classes ?? [:]
    var lines: [Int: [Diagnostic]] = [:]
    for (index, query) in queries.enumerated() {
      let line = index + 1
      func add(_ text: String, _ language: Language) {
        asked.phrases.append(
          .init(name: String(index), language: language, text: text, line: line))
      }
      func refuse(_ code: String, _ values: [String] = [], choices: [String] = []) {
        var collector = DiagnosticCollector(PackSource(name: "", files: []))
        collector.report(
          code, Place("", line), values,
          suggestion: values.first.flatMap { Suggestion.proposal(for: $0, among: choices) },
          choices: choices)
        lines[line] = collector.diagnostics
      }
      guard query.hasPrefix("@") else {
        // Signs alone are no word, so that they would be found nowhere.
        if Folding.words(of: query).isEmpty {
          refuse("empty-phrase")
        } else {
          for language in languages { add(query, language) }
        }
        continue
      }
      let name = String(query.dropFirst())
      let phrases = (rule?.phrases ?? []).filter { languages.contains($0.language) }
      for phrase in phrases where phrase.name == name { add(phrase.text, phrase.language) }
      if !phrases.contains(where: { $0.name == name }) {
        refuse("unknown-phrase", [name], choices: Set(phrases.map(\.name)).sorted())
      }
    }
    var only = RulePack(source: PackSource(name: "query", files: []))
    only.rules = [asked]
    only.lexicon = pack.lexicon
    only.aliases = pack.aliases
    var compiler = PackCompiler(only, includesDrafts: true)
    let compiled = compiler.compile(only)
    for diagnostic in compiler.collector.sorted() where diagnostic.severity == .error {
      lines[diagnostic.line ?? 0, default: []].append(diagnostic)
    }
    let found = Set(
      compiled.patterns.map { Int(compiled.phrases[Int($0.phrase)].name) ?? -1 })
    self.compiled = compiled
    problems = queries.indices.filter { !found.contains($0) }.flatMap { index in
      var seen: Set<LocalizedText> = []
      return (lines[index + 1] ?? []).filter { seen.insert($0.message).inserted }.map {
        var problem = $0
        problem.file = queries[index]
        (problem.line, problem.column) = (nil, nil)
        return problem
      }
    }
  }
}
