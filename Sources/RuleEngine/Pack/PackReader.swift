internal import LuaRuntime
internal import ReportModel
internal import TextMatching

/// Reads a rule pack and finds everything that is wrong with it.
public enum PackReader {
  /// A pack as far as it could be understood, and all its mistakes.
  public struct Outcome: Sendable {
    /// The pack; complete when no diagnostic is an error.
    public var pack: RulePack
    /// Everything that is wrong, ordered by file and line.
    public var diagnostics: [Diagnostic]

    /// Whether the pack cannot be used.
    public var isBroken: Bool { diagnostics.contains { $0.severity == .error } }
  }

  /// What one rule file may use while it is loaded; a file of a thousand lines needs a hundredth.
  /// Instructions decide; the time only stands behind them, so that a busy machine changes nothing.
  static let limits = LuaLimits(
    memoryBytes: 32 << 20, instructions: 5_000_000, deadline: .seconds(2))

  /// Reads all files of a pack; one bad file does not hide the others.
  ///
  /// - Throws: `PackError` when no Lua state can be made.
  public static func read(_ source: PackSource) throws(PackError) -> Outcome {
    var pack = RulePack(source: source)
    var collector = DiagnosticCollector(source)
    var reader = try makeReader(source)
    // What the lexicon of an overlay adds, and what its `overlay.lua` says.
    var additions = RulePack(source: source)
    var overlay: [Statement] = []
    var ownSetAside: [LinkKind: Set<String>] = [:]
    for idle in source.exceptions.idle where idle.state == .expired {
      collector.report(
        "exception-expired", Place(idle.exception.file, 1, in: idle.exception.ends.description),
        [idle.exception.ends.description, idle.exception.owner], severity: .warning)
    }
    pack.rules = try readRules(of: source, &collector)
    for file in source.files where !PackLinter.isRule(file.path) {
      if let problem = file.problem {
        collector.report(problem, Place(file.path, 1), [file.path])
        continue
      }
      reportEncoding(file, &collector)
      if file.path == DocumentPrior.path {
        // The files are in order, so that the words of fairness.lua are known here.
        checkPrior(file, pack.fairness.terms, &collector)
        continue
      }
      guard let kind = PackSource.kind(of: file.path) else {
        collector.report(
          PackSource.isOfOverlay(file.path) ? "overlay-file" : "unknown-file", Place(file.path, 1),
          [PackSource.pathInside(file.path)])
        continue
      }
      if kind == .assessment {
        checkScript(file, &collector)
        continue
      }
      let outcome = reader.read(file.content, name: file.path, kind: kind)
      report(outcome, kind: kind, file, &collector)
      reportLongStrings(file, &collector)
      if kind == .overlay {
        overlay = outcome.statements
      } else if kind == .lexicon, PackSource.isOfOverlay(file.path) {
        // The files are in order, so that the pack's own lexicon is known here.
        if additions.aliases.isEmpty { additions.aliases = pack.aliases }
        decodeLexicon(outcome.statements, file: file.path, into: &additions, &collector)
      } else if kind == .exception {
        if let exception = ExceptionDecoder.decode(
          outcome.statements, file: file.path, day: source.exceptions.day, into: &collector)
        {
          pack.exceptions.append(exception)
        }
      } else {
        decode(outcome.statements, kind: kind, file: file.path, into: &pack, &collector)
        // The files are in order: the pack's own values are known before those of the overlay.
        if file.path == PackSource.entitiesFile { ownSetAside = pack.links.setAside }
      }
      if reader.isTripped { reader = try makeReader(source) }
    }
    pack.rules.sort { $0.code < $1.code }
    if pack.name.isEmpty || pack.version.isEmpty {
      collector.report("pack-needs-name", Place("pack.lua", 1))
    }
    for script in AssessmentScript.allCases
    where !source.files.contains(where: { $0.path == script.path }) {
      collector.report("missing-script", Place("pack.lua", 1), [script.path])
    }
    if source.hasOverlay {
      OverlayDecoder.apply(overlay, additions: additions, to: &pack, &collector)
      LinkDecoder.noteSetAside(before: ownSetAside, in: &pack)
    }
    checkThresholds(source, pack, &collector)
    readFigures(source, into: &pack, &collector)
    PackCrossChecks.check(pack, &collector)
    return Outcome(pack: pack, diagnostics: collector.sorted())
  }

  /// Reads the rule files of a pack whose other files are known and without mistakes.
  ///
  /// - Throws: `PackError` when no Lua state can be made.
  static func read(
    rulesOf source: PackSource, beside shared: RulePack
  ) throws(PackError) -> Outcome {
    var pack = shared
    pack.source = source
    var collector = DiagnosticCollector(source)
    pack.rules = try readRules(of: source, &collector)
    pack.rules.sort { $0.code < $1.code }
    PackCrossChecks.check(pack, &collector)
    return Outcome(pack: pack, diagnostics: collector.sorted())
  }

  static func makeReader(_ source: PackSource) throws(PackError) -> StatementReader {
    do {
      return try StatementReader(limits: limits)
    } catch {
      throw PackError(.noMemory, path: source.folder)
    }
  }

  private static func checkScript(
    _ file: PackSource.File, _ collector: inout DiagnosticCollector
  ) {
    do throws(LuaFailure) {
      let state = try LuaState(limits: limits)
      state.release(try state.load(file.content, name: "@" + file.path, environment: nil))
    } catch {
      report(error, file, &collector)
    }
  }

  private static func report(
    _ failure: LuaFailure, _ file: PackSource.File, _ collector: inout DiagnosticCollector
  ) {
    let message = LuaMessage.localized(failure)
    guard failure.kind == .syntax else {
      let code = if case .limit = failure.kind { "stopped" } else { "runtime" }
      collector.report(code, Place(file.path, failure.line ?? 1), localized: [message])
      return
    }
    guard let state = try? LuaState(limits: limits),
      let token = SyntaxPlace.find(in: file.content, state)
    else {
      collector.report("syntax", Place(file.path, failure.line ?? 1), localized: [message])
      return
    }
    if PackSource.kind(of: file.path) == .exception, token.text == "until" {
      collector.report("exception-until", Place(file.path, token))
      return
    }
    let isCurly = token.problem == .unexpectedCharacter && "“”„«»‘’".contains(token.text)
    collector.report(
      isCurly ? "curly-quotes" : "syntax", Place(file.path, token), localized: [message],
      fix: isCurly ? CurlyQuotes.straightened(at: token.place, in: file.content) : nil)
  }

  /// A long string keeps its line breaks and swallows brackets: a sentence in one would be read
  /// otherwise than it looks.
  static func reportLongStrings(
    _ file: PackSource.File, _ collector: inout DiagnosticCollector
  ) {
    // Sentences are full of brackets; reading every file as tokens would take a tenth of a start.
    guard mayHoldLongString(file.content) else { return }
    for token in collector.tokens(of: file.path) where token.kind == .longString {
      collector.report("long-string", Place(file.path, token))
    }
  }

  /// Whether two characters stand there with which a long string begins: `[[` or `[=`.
  private static func mayHoldLongString(_ content: [UInt8]) -> Bool {
    content.withUnsafeBufferPointer { bytes in
      var previous: UInt8 = 0
      for byte in bytes {
        if previous == UInt8(ascii: "["), byte == previous || byte == UInt8(ascii: "=") {
          return true
        }
        previous = byte
      }
      return false
    }
  }

  static func report(
    _ outcome: StatementReader.Outcome, kind: FileKind, _ source: PackSource.File,
    _ collector: inout DiagnosticCollector
  ) {
    let file = source.path
    if let failure = outcome.failure { report(failure, source, &collector) }
    let verbs = (Prelude.verbs[kind] ?? []).map(\.name)
    let names = verbs + ["any_of", "all_of", "at_least", "field"]
    for problem in outcome.problems {
      let place = Place(file, problem.line, in: problem.name)
      switch problem.code {
      case "unknown-verb":
        collector.report(
          "unknown-verb", place, [problem.name],
          suggestion: Suggestion.proposal(for: problem.name, among: names))
      case "unknown-clause":
        collector.report(
          "unknown-clause", place, [problem.name],
          suggestion: Suggestion.proposal(for: problem.name, among: Prelude.clauses),
          choices: Prelude.clauses)
      default: collector.report(problem.code, place, [problem.name])
      }
    }
  }

  private static func decode(
    _ statements: [Statement], kind: FileKind, file: String, into pack: inout RulePack,
    _ collector: inout DiagnosticCollector
  ) {
    switch kind {
    case .lexicon: decodeLexicon(statements, file: file, into: &pack, &collector)
    case .context:
      let name = file.split(separator: "/").last.map { $0.dropLast(4) } ?? ""
      guard let language = Language(rawValue: String(name)) else {
        collector.report("unknown-language", Place(file, 1), [String(name)])
        return
      }
      pack.context[language] = ContextDecoder.decode(statements, file: file, into: &collector)
    case .steps:
      var values = StatementValues(file: file, collector: collector)
      for statement in statements {
        guard let code = values.string(statement) else { continue }
        var text = LocalizedText()
        for (language, value) in values.texts(statement, at: 1) { text.set(value, for: language) }
        if text.en.isEmpty || text.fr.isEmpty {
          values.report("missing-language", statement, [code, text.en.isEmpty ? "en" : "fr"])
        }
        pack.steps[code] = RulePack.Step(code: code, text: text)
      }
      collector = values.collector
    case .fairness:
      var values = StatementValues(file: file, collector: collector)
      FairnessDecoder.decode(statements, into: &pack.fairness, &values)
      collector = values.collector
    case .entities:
      var values = StatementValues(file: file, collector: collector)
      LinkDecoder.decode(statements, into: &pack.links, &values)
      collector = values.collector
    case .pack: decodePackFile(statements, file: file, into: &pack, &collector)
    case .rule, .assessment, .overlay, .exception: break
    }
  }

  private static func decodeLexicon(
    _ statements: [Statement], file: String, into pack: inout RulePack,
    _ collector: inout DiagnosticCollector
  ) {
    let prefix = String(file.split(separator: "/").last?.dropLast(4) ?? "")
    var values = StatementValues(file: file, collector: collector)
    for statement in statements {
      if statement.verb == "alias" {
        if let alias = AliasDecoder.decode(statement, known: pack.aliases, &values) {
          pack.aliases.append(alias)
        }
        continue
      }
      guard var wordClass = WordClassDecoder.decode(statement, &values) else { continue }
      wordClass.name = prefix + "." + wordClass.name
      // Inside its own file a class is known by its short name.
      wordClass.uses = wordClass.uses.map { $0.contains(".") ? $0 : prefix + "." + $0 }
      pack.lexicon[wordClass.name, default: wordClass.emptied].merge(wordClass)
    }
    collector = values.collector
  }

  private static func decodePackFile(
    _ statements: [Statement], file: String, into pack: inout RulePack,
    _ collector: inout DiagnosticCollector
  ) {
    var values = StatementValues(file: file, collector: collector)
    for statement in statements {
      switch statement.verb {
      case "name": pack.name = values.string(statement) ?? ""
      case "version": pack.version = values.string(statement) ?? ""
      case "author": pack.author = values.string(statement) ?? ""
      case "engine": pack.engine = values.string(statement) ?? ""
      case "languages":
        pack.languages = values.list(statement, separator: ",").compactMap {
          if let language = Language(rawValue: $0) { return language }
          values.report("unknown-language", statement, [$0])
          return nil
        }
      case "weight":
        guard let name = values.string(statement), let value = values.number(statement, at: 1)
        else { continue }
        if let strength = Strength(rawValue: name) {
          pack.weights[strength] = value
        } else {
          let names = Strength.allCases.map(\.rawValue)
          values.report("unknown-value", statement, ["weight", name], in: name, choices: names)
        }
      case "threshold":
        if let name = values.string(statement), let value = values.number(statement, at: 1) {
          pack.thresholds[name] = value
        }
      case "limit": readLimit(statement, &values, into: &pack)
      case "protect": pack.protected += values.list(statement, separator: ";")
      case "never_silence": pack.neverSilenced += values.list(statement, separator: ";")
      default: break
      }
    }
    collector = values.collector
  }

  static func readLimit(
    _ statement: Statement, _ values: inout StatementValues, into pack: inout RulePack
  ) {
    guard let name = values.string(statement), let value = values.number(statement, at: 1)
    else { return }
    guard let limit = PackLimit(rawValue: name) else {
      let names = PackLimit.allCases.map(\.rawValue)
      values.report(
        "unknown-value", statement, ["limit", name], in: name,
        suggestion: Suggestion.proposal(for: name, among: names), choices: names)
      return
    }
    if (limit.smallest...limit.largest).contains(value) {
      pack.limits[limit] = value
    } else {
      values.report(
        "limit-out-of-range", statement,
        [name, Self.number(limit.smallest), Self.number(limit.largest)], in: name)
    }
  }

  /// `3`, `0.5`.
  static func number(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? String(value)
  }
}
