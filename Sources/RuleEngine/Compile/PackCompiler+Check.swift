internal import LuaRuntime
internal import ReportModel

/// Everything that is wrong with a pack.
extension PackCompiler {
  /// Reads and compiles a pack as far as possible, with every mistake in it.
  ///
  /// - Parameters:
  ///   - includesDrafts: Whether drafts and watched rules flag, too, as in tests.
  ///   - triesWords: Whether then words of `fairness.lua` are tried: no rule may flag one alone.
  /// - Throws: `PackError` when no Lua state can be made, or the pack needs a newer engine.
  public static func check(
    _ source: PackSource, includesDrafts: Bool = true, triesWords: Bool = true
  ) throws(PackError) -> (CompiledPack?, [Diagnostic]) {
    let (_, compiled, diagnostics) = try inspect(
      source, includesDrafts: includesDrafts, triesWords: triesWords)
    return (compiled, diagnostics)
  }

  /// Does what `check` does, and hands out the compiler as well, which knows more of the pack than
  /// what it made.
  static func inspect(
    _ source: PackSource, includesDrafts: Bool, triesWords: Bool = true
  ) throws(PackError) -> Inspected {
    try inspect(PackReader.read(source), includesDrafts: includesDrafts, triesWords: triesWords)
  }

  /// A compiler that has done its work, the pack that it made, and everything that is wrong with it.
  typealias Inspected = (PackCompiler, CompiledPack, [Diagnostic])

  /// Compiles a pack that was read.
  ///
  /// - Parameter compiler: A compiler that knows the context of the pack already; `nil` for a new one.
  static func inspect(
    _ outcome: PackReader.Outcome, includesDrafts: Bool, triesWords: Bool = true,
    by compiler: PackCompiler? = nil
  ) throws(PackError) -> Inspected {
    let source = outcome.pack.source
    if VersionNumber(outcome.pack.engine) > VersionNumber(engineVersion) {
      throw PackError(.engineTooOld, path: source.folder)
    }
    var compiler = compiler ?? PackCompiler(outcome.pack, includesDrafts: includesDrafts)
    compiler.collector = DiagnosticCollector(source)
    var compiled = compiler.compile(outcome.pack)
    let exceptions = CompiledExceptions.compile(outcome.pack.exceptions, of: outcome.pack)
    compiled.take(outcome.pack.exceptions, exceptions?.compiled)
    for rule in outcome.pack.rules where rule.hasCheck {
      compiler.checkFunction(of: rule, in: source, known: outcome.diagnostics)
    }
    let found = outcome.diagnostics + compiler.collector.diagnostics
    // For authors: a start need not wait for it.
    if includesDrafts, triesWords, !compiled.pack.fairness.lines.isEmpty,
      canRun(compiled.pack, found)
    {
      try compiled.exceptions?.checkProtectedWords(compiled.pack.fairness, &compiler.collector)
      try FairnessLint(compiled).check(&compiler.collector)
    }
    var diagnostics = outcome.diagnostics
    diagnostics += compiler.collector.sorted()
    diagnostics += exceptions?.diagnostics ?? []
    diagnostics.sort()
    return (compiler, compiled, diagnostics)
  }

  /// Whether texts can be read with a pack: a check that cannot be run is a mistake of its own, and then
  /// nothing can be tried.
  static func canRun(_ pack: RulePack, _ diagnostics: [Diagnostic]) -> Bool {
    let broken = Set(diagnostics.filter { $0.severity == .error }.map(\.file))
    return !pack.rules.contains { $0.hasCheck && broken.contains($0.file) }
  }

  /// Reports a check that could not be run, unless its file is known to be wrong.
  private mutating func checkFunction(
    of rule: Rule, in source: PackSource, known: [Diagnostic]
  ) {
    if known.contains(where: { $0.file == rule.file && $0.severity == .error }) { return }
    guard let file = source.files.first(where: { $0.path == rule.file }),
      let failure = CheckRunner.problem(of: file)
    else { return }
    collector.report(
      "bad-check", Place(rule.file, failure.line ?? 1, in: failure.line == nil ? "check" : nil),
      localized: [LuaMessage.localized(failure)])
  }
}
