internal import ReportModel

/// Checks rule files of a pack again and again, as they are saved: what all rules share is read and
/// compiled once.
///
///     let checker = try RuleChecker(source)
///     try checker.diagnostics(of: "indicators/coercion/debt_bondage.lua", in: edited)
///
/// The other rules are known by their codes only, so that what two rules have in common
/// (`phrase-in-two-rules`) is not seen. All else is what `PackLinter.check` says of the file.
public struct RuleChecker {
  /// A pack without its rules, and the compiler that knows its context; `nil` for a pack with an overlay,
  /// which may change any rule and so is read anew.
  private let shared: (pack: RulePack, compiler: PackCompiler)?

  /// Reads everything of a pack but its rules.
  ///
  /// - Throws: `PackError` when no Lua state can be made.
  public init(_ source: PackSource) throws(PackError) {
    if source.hasOverlay {
      shared = nil
      return
    }
    let rules = source.files.map(\.path).filter(PackLinter.isRule)
    // No sentence is scored here.
    let pack = try PackReader.read(source.withoutPrior().leavingOut(Set(rules))).pack
    var compiler = PackCompiler(pack, includesDrafts: true)
    compiler.compileContext(of: pack)
    shared = (pack, compiler)
  }

  /// What there is to say of a rule file.
  ///
  /// - Parameters:
  ///   - source: The pack, of which only rule files are others than those that the checker was made with.
  ///   - committed: As for `PackLinter.check`.
  /// - Throws: `PackError` when no Lua state can be made, or the pack needs a newer engine.
  public func diagnostics(
    of file: String, in source: PackSource, committed: [String: [UInt8]]? = nil
  ) throws(PackError) -> [Diagnostic] {
    try outcome(of: file, in: source, committed: committed).diagnostics.filter { $0.file == file }
  }

  /// The rule of a file beside what all rules share, with what there is to say of both.
  ///
  /// - Parameter triesWords: Whether words of `fairness.lua` are tried, which takes most of the time.
  func outcome(
    of file: String, in source: PackSource, committed: [String: [UInt8]]?, triesWords: Bool = true
  ) throws(PackError) -> PackLinter.Outcome {
    let others = source.files.map(\.path).filter { $0 != file && PackLinter.isRule($0) }
    let alone = source.leavingOut(Set(others))
    guard let shared else { return try PackLinter.check(alone, committed: committed) }
    let outcome = try PackReader.read(rulesOf: alone.withoutPrior(), beside: shared.pack)
    let inspected = try PackCompiler.inspect(
      outcome, includesDrafts: true, triesWords: triesWords, by: shared.compiler)
    return try PackLinter.outcome(of: inspected, committed: committed, only: file)
  }
}
