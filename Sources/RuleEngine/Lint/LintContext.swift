internal import ReportModel
internal import TextMatching

/// What lints look at: a pack as it was read, compiled and written.
struct LintContext {
  /// A rule with its number in the pack.
  struct NumberedRule {
    var index: Int
    var rule: Rule
  }

  let compiled: CompiledPack
  /// The terms of each class, ascending.
  let members: [[Int32]]
  /// The patterns of each rule.
  let patterns: [[Int]]
  /// Rules whose files could be read to their end; of others nothing is known for sure.
  let rules: [NumberedRule]
  /// The files as they were last committed, of those that differ; `nil` where there is no history.
  let committed: [String: [UInt8]]?
  /// Whether texts can be read with the pack.
  let canRun: Bool
  var collector: DiagnosticCollector
  private let unread: Set<String>
  private let only: String?
  private var lines: [String: [RuleLine]] = [:]
  /// The ways to say the phrases of rules, by the numbers of the rules: several lints ask for them.
  var ways: [Int: [Alternative]] = [:]

  var pack: RulePack { compiled.pack }

  init(
    _ compiled: CompiledPack, members: [[Int32]], diagnostics: [Diagnostic],
    committed: [String: [UInt8]]?, only: String? = nil
  ) {
    self.only = only
    self.compiled = compiled
    self.members = members
    self.committed = committed
    canRun = PackCompiler.canRun(compiled.pack, diagnostics)
    let stopped: Set = [
      "syntax", "curly-quotes", "runtime", "stopped", "file-unreadable", "linked-folder",
      "wrong-encoding",
    ]
    unread = Set(diagnostics.filter { stopped.contains($0.code) }.map(\.file))
    let unread = unread
    rules = compiled.pack.rules.enumerated().filter { !unread.contains($1.file) }
      .map { NumberedRule(index: $0, rule: $1) }
    var patterns = [[Int]](repeating: [], count: compiled.rules.count)
    for (number, pattern) in compiled.patterns.enumerated() {
      patterns[Int(compiled.phrases[Int(pattern.phrase)].rule)].append(number)
    }
    self.patterns = patterns
    collector = DiagnosticCollector(compiled.pack.source)
  }

  /// The statements of a file as they are written.
  mutating func lines(of file: String) -> [RuleLine] {
    if let known = lines[file] { return known }
    let kind = PackSource.kind(of: file)
    let verbs = Set((kind.flatMap { Prelude.verbs[$0] } ?? []).map(\.name))
    let read = RuleLine.lines(of: collector.tokens(of: file), verbs: verbs)
    lines[file] = read
    return read
  }

  /// The files of interest that hold statements and could be read, but for assessment scripts.
  var files: [String] {
    pack.source.files.map(\.path).filter { path in
      (only == nil || only == path) && !unread.contains(path)
        && PackSource.kind(of: path).map { $0 != .assessment } ?? false
    }
  }

  /// The places of a pattern.
  func places(of pattern: Int) -> ArraySlice<CompiledPack.Place> {
    let pattern = compiled.patterns[pattern]
    return compiled.places[Int(pattern.firstPlace)..<Int(pattern.firstPlace + pattern.placeCount)]
  }

  /// The phrase text that a pattern comes from.
  func text(of pattern: Int, in rule: Rule) -> Rule.PhraseText? {
    let text = Int(compiled.patterns[pattern].text)
    return rule.phrases.indices.contains(text) ? rule.phrases[text] : nil
  }

  /// The place of some Unicode scalars of a phrase.
  func place(_ rule: Rule, _ phrase: Rule.PhraseText, _ range: Range<Int>) -> Place {
    Place(
      rule.file, phrase.line, in: phrase.text, at: range.lowerBound, length: max(1, range.count))
  }

  /// The place of some Unicode scalars of a text.
  func place(_ file: String, _ token: LuaToken, _ range: Range<Int>) -> Place {
    let start = token.place(ofValueScalar: range.lowerBound)
    var place = Place(file, Int(start.line), length: max(1, range.count))
    place.column = Int(start.column)
    return place
  }
}
