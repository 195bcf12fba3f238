public import ReportModel

/// A rule file as it is being written: what is wrong with it, what its own sentences come to, and what it
/// finds in a text.
///
/// The file is tried with what all rules of its pack share and without the other rules, so that an answer
/// comes while somebody types. The findings are those of the rule alone; a score needs the whole pack.
public struct RuleTrial: Sendable {
  /// The code of the rule.
  public var code: String
  /// What there is to say of the file, as `RuleChecker` says it.
  public var diagnostics: [Diagnostic]
  /// What came of the sentences of the file; empty while the file has mistakes.
  public var tests: [PackTester.Result] = []
  /// What the rule found in the text; `nil` while the file has mistakes, and without a text.
  public var found: Assessment?

  /// Whether the file can be used.
  public var isSound: Bool { !diagnostics.contains { $0.severity == .error } }
}

extension RuleChecker {
  /// Tries a rule file.
  ///
  /// - Parameters:
  ///   - file: The path of the file in the pack.
  ///   - source: The pack, of which only rule files are others than those that the checker was made with.
  ///   - report: A text to read; `nil` for none.
  ///   - triesWords: Whether words of `fairness.lua` are tried as well: nobody waits for it while they type.
  /// - Throws: `PackError` when no Lua state can be made, or the pack needs a newer engine.
  public func trial(
    of file: String, in source: PackSource, on report: Report? = nil, triesWords: Bool = true
  ) throws(PackError) -> RuleTrial {
    let outcome = try outcome(of: file, in: source, committed: nil, triesWords: triesWords)
    var trial = RuleTrial(
      code: PackSource.code(of: file), diagnostics: outcome.diagnostics.filter { $0.file == file })
    guard trial.isSound, outcome.count(.error) == 0 else { return trial }
    let tester = try PackTester(pack: outcome.pack)
    trial.tests = tester.run { [code = trial.code] in $0 == code }
    if let report { trial.found = tester.assessor.findings(in: report) }
    return trial
  }

  /// A pack of one rule file and what all rules share, compiled to be tried on many texts; `nil` while the
  /// file has mistakes.
  ///
  /// - Throws: `PackError` as `trial`.
  public func pack(of file: String, in source: PackSource) throws(PackError) -> CompiledPack? {
    let outcome = try outcome(of: file, in: source, committed: nil, triesWords: false)
    return outcome.count(.error) == 0 ? outcome.pack : nil
  }
}

extension Assessor {
  /// The indicators of one report without the assessment scripts: no score, no priority, no pillars.
  public func findingsAlone(in report: Report) -> Assessment { findings(in: report) }
}
