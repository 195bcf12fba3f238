internal import ReportModel
internal import TextMatching

/// Reads a pack and finds what is wrong with it, and what is doubtful.
///
/// Mistakes (`PackCompiler.check`) keep a pack from being used; lints look at what could be meant
/// otherwise. Both come at once, in one order:
///
///     let outcome = try PackLinter.check(source)
///     outcome.diagnostics.map(\.code)   // ["hits-without-brackets", "unknown-phrase"]
///
/// Nothing outside the pack is looked at, so that the same pack gives the same list.
public enum PackLinter {
  /// A pack as far as it could be compiled, and what there is to say about it.
  public struct Outcome: Sendable {
    /// The pack, with its drafts.
    public var pack: CompiledPack
    /// Everything, ordered by file and line.
    public var diagnostics: [Diagnostic]

    /// How many there are of a severity.
    public func count(_ severity: Diagnostic.Severity) -> Int {
      diagnostics.count { $0.severity == severity }
    }
  }

  /// Checks a pack.
  ///
  /// - Parameter committed: The content of the files that differ from the last commit, as it was
  ///   then, by path; `nil` where the pack is under no version control.
  /// - Throws: `PackError` when no Lua state can be made, or the pack needs a newer engine.
  public static func check(
    _ source: PackSource, committed: [String: [UInt8]]? = nil
  ) throws(PackError) -> Outcome {
    let inspected = try PackCompiler.inspect(source, includesDrafts: true)
    return try outcome(of: inspected, committed: committed)
  }

  /// Runs all lints.
  ///
  /// - Parameter file: The only file of interest; `nil` for all.
  static func outcome(
    of inspected: PackCompiler.Inspected, committed: [String: [UInt8]]?, only file: String? = nil
  ) throws(PackError) -> Outcome {
    let (compiler, compiled, mistakes) = inspected
    var context = LintContext(
      compiled, members: compiler.classMembers, diagnostics: mistakes, committed: committed,
      only: file)
    for lint in LintCatalogue.lints { try lint.run(&context) }
    let found = context.collector.sorted()
    // One place that is wrong is not doubtful as well.
    return Outcome(pack: compiled, diagnostics: (mistakes + found).sorted())
  }

  /// Whether a file of a pack holds a rule, by its path.
  public static func isRule(_ path: String) -> Bool { PackSource.kind(of: path) == .rule }
}
