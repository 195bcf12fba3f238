internal import ReportModel
internal import TextMatching

/// The sentences of `hits`, `misses` and `gaps`.
extension LintCatalogue {
  /// A rule that nothing tests.
  ///
  /// For a live rule, by language, the same is an error (`missing-language`).
  static func noTests(_ context: inout LintContext) {
    for rule in context.rules.map(\.rule)
    where rule.status != .live && rule.status != .retired && rule.myth == nil
      && !rule.phrases.isEmpty
    {
      for (kind, code) in [(RuleTest.Kind.hits, "no-hits"), (.misses, "no-misses")]
      where !rule.tests.contains(where: { $0.kind == kind }) {
        context.collector.report(code, Place(rule.file, 1, in: rule.verb))
      }
    }
  }

  /// A hit that any evidence would satisfy.
  static func hitsWithoutBrackets(_ context: inout LintContext) {
    for rule in context.rules.map(\.rule) {
      for test in rule.tests where test.kind == .hits && test.marked.isEmpty {
        context.collector.report(
          "hits-without-brackets", Place(rule.file, test.line, in: test.text))
      }
    }
  }

  /// A sentence of a rule with all that decides how it is read.
  private struct Sentence: Hashable {
    var words: [String]
    var language: Language
    var sourceType: String
    var province: String

    init(_ test: RuleTest) {
      words = Folding.strings(of: test.text)
      language = test.language
      sourceType = test.sourceType
      province = test.province
    }
  }

  /// A sentence that a rule must find and must not find.
  static func hitAndMiss(_ context: inout LintContext) {
    for rule in context.rules.map(\.rule) {
      var hits: [Sentence: Int] = [:]
      for test in rule.tests where test.kind == .hits { hits[Sentence(test)] = test.line }
      for test in rule.tests where test.kind == .misses {
        guard let line = hits[Sentence(test)] else { continue }
        context.collector.report(
          "hit-and-miss", Place(rule.file, test.line, in: test.text), [String(line)])
      }
    }
  }

  /// A sentence that was put in twice; a line of its own can go.
  static func sentenceTwice(_ context: inout LintContext) {
    for rule in context.rules.map(\.rule) {
      var known: [Sentence: RuleTest] = [:]
      for test in rule.tests {
        guard let first = known[Sentence(test)] else {
          known[Sentence(test)] = test
          continue
        }
        if first.kind != test.kind || first.line == test.line { continue }
        let lines = context.lines(of: rule.file)
        let line = lines.first { $0.verb.line == test.line && $0.verb.text == test.kind.rawValue }
        let texts = line?.texts.filter { RuleTest.fields.contains($0.key) == false } ?? []
        let token = texts.count == 1 ? texts[0].token : nil
        let isSame = first.marked == test.marked && first.text == test.text
        context.collector.report(
          "sentence-twice",
          token.map { Place(rule.file, $0) } ?? Place(rule.file, test.line, in: test.text),
          [String(first.line)],
          fix: isSame && token != nil ? line.flatMap { context.removal(of: $0, rule.file) } : nil)
      }
    }
  }

  /// A sentence that is declared in one language and written in the other.
  static func wrongLanguage(_ context: inout LintContext) {
    let detector = LanguageDetector()
    var buffer = TextBuffer()
    for rule in context.rules.map(\.rule) {
      for line in context.lines(of: rule.file)
      where ["hits", "misses", "gaps"].contains(line.verb.text) {
        for text in line.texts where ["", "en", "fr"].contains(text.key) {
          let declared: Language = text.key == "fr" ? .french : .english
          buffer.reset()
          buffer.append(text.token.value)
          let balance = detector.balance(of: buffer)
          let other: Language = declared == .french ? .english : .french
          guard (declared == .french ? balance : -balance) >= leastBalance else { continue }
          var fix: Diagnostic.Fix?
          if text.key.isEmpty, line.texts.count == 1, line.tokens.count == 2 {
            let written = text.token.text
            fix = Diagnostic.Fix(
              replacing: text.token.place..<text.token.end, written, by: "{ fr = \(written) }")
          } else if line.texts.count == 1 {
            let key = line.tokens[text.index - 2]
            fix = Diagnostic.Fix(replacing: key.place..<key.end, key.text, by: other.rawValue)
          }
          context.collector.report(
            "wrong-language", Place(rule.file, text.token), [declared.rawValue, other.rawValue],
            fix: fix)
        }
      }
    }
  }

  /// So many more words must speak for the other language: sentences quote single words.
  private static let leastBalance = 3

  /// A known miss that is none any more.
  static func gapHits(_ context: inout LintContext) throws(PackError) {
    let hasGaps = context.rules.contains { $0.rule.tests.contains { $0.kind == .gaps } }
    guard hasGaps, context.canRun else { return }
    let tester = try PackTester(pack: context.compiled)
    for rule in context.rules.map(\.rule) where rule.status != .retired {
      for test in rule.tests where test.kind == .gaps {
        guard tester.run(test, of: rule).reason != nil else { continue }
        let line = context.lines(of: rule.file).first {
          $0.verb.line == test.line && $0.verb.text == "gaps"
        }
        var asHit = test
        asHit.kind = .hits
        var fix: Diagnostic.Fix?
        // Only where it is as good a hit as the others, with its words marked.
        if let line, line.texts.count == 1, !test.marked.isEmpty,
          tester.run(asHit, of: rule).passed
        {
          fix = Diagnostic.Fix(
            replacing: line.verb.place..<line.verb.end, line.verb.text, by: "hits")
        }
        let place = line.map { Place(rule.file, $0.verb) } ?? Place(rule.file, test.line)
        context.collector.report("gap-hits", place, fix: fix)
      }
    }
  }
}

extension LintContext {
  /// The change that takes a statement away that has a line for itself, with its line break.
  func removal(of line: RuleLine, _ file: String) -> Diagnostic.Fix? {
    guard let number = line.onlyLine, let content = content(of: file),
      let whole = SourceText(content).line(number), let last = line.tokens.last,
      whole.text.unicodeScalars.count == Int(last.end.column - line.verb.place.column)
        + Int(line.verb.place.column) - 1,
      line.verb.place.column == 1, !whole.ending.isEmpty
    else { return nil }
    return Diagnostic.Fix(
      replacing: line.verb.place..<SourcePlace(line: Int32(number + 1), column: 1),
      whole.text + whole.ending, by: "")
  }
}
