/// Mends what can be mended in a pack without asking.
///
/// Fixes are applied in rounds: after each the pack is checked anew, because a mended quotation mark
/// may show a mistake behind it. Nothing is written to disk.
public struct PackFixer {
  /// What came of it.
  public struct Outcome: Sendable {
    /// The pack with its changes.
    public var source: PackSource
    /// What was mended, with the places where it stood when it was.
    public var mended: [Diagnostic]
    /// What is left.
    public var check: PackLinter.Outcome
    /// The paths of the files that changed.
    public var changed: [String]
  }

  /// More rounds are not needed by any pack that a person wrote.
  private static let mostRounds = 50

  /// Mends a pack.
  ///
  /// - Parameters:
  ///   - source: The pack.
  ///   - committed: As for `PackLinter.check`.
  ///   - includesNotes: Whether what may well be meant so is mended, too.
  /// - Throws: `PackError` when no Lua state can be made, or the pack needs a newer engine.
  public static func mend(
    _ source: PackSource, committed: [String: [UInt8]]? = nil, includesNotes: Bool = true
  ) throws(PackError) -> Outcome {
    var current = source
    var mended: [Diagnostic] = []
    var check = try PackLinter.check(source, committed: committed)
    for _ in 0..<mostRounds {
      let wanted = check.diagnostics.filter { includesNotes || $0.severity != .note }
      let applied = apply(wanted, to: &current)
      if applied.isEmpty { break }
      mended += applied
      check = try PackLinter.check(current, committed: committed)
    }
    let changed = zip(source.files, current.files).filter { $0.content != $1.content }
    return Outcome(
      source: current, mended: mended, check: check, changed: changed.map(\.0.path))
  }

  /// Applies the fixes that fit what stands in the files, the first of those that overlap.
  private static func apply(
    _ diagnostics: [Diagnostic], to source: inout PackSource
  ) -> [Diagnostic] {
    var applied: [Diagnostic] = []
    for index in source.files.indices {
      // What else is wrong with a file is read anew once its letters are right.
      if let encoding = diagnostics.first(where: {
        $0.code == "wrong-encoding" && $0.file == source.files[index].path
      }) {
        guard let mended = FileEncoding(source.files[index].content)?.mended else { continue }
        source.files[index].content = mended
        applied.append(encoding)
        continue
      }
      let text = SourceText(source.files[index].content)
      var edits: [Diagnostic.TextEdit] = []
      for diagnostic in diagnostics where diagnostic.file == source.files[index].path {
        guard let fix = diagnostic.fix, text.applying(edits + fix.edits) != nil else { continue }
        edits += fix.edits
        applied.append(diagnostic)
      }
      if edits.isEmpty { continue }
      if let content = text.applying(edits) { source.files[index].content = content }
    }
    return applied
  }
}
