internal import RuleEngine
internal import TextMatching

/// Writes changed files of a pack.
enum PackWriter {
  /// Writes the files that were mended, each completely or not at all.
  ///
  /// A file that is no longer what was checked stays as it is: somebody is working on it.
  static func write(
    _ result: PackFixer.Outcome, over source: PackSource, _ language: Language
  ) throws {
    var isComplete = true
    for (old, new) in zip(source.files, result.source.files) where old.content != new.content {
      let shown = source.place(of: old.path)
      switch PackFile.replace(shown, old.content, with: new.content) {
      case .written: continue
      case .changedMeanwhile: Console.error(Phrases.changedMeanwhile(shown, language))
      case .failed: Console.error(Phrases.notWritten(shown, language))
      }
      isComplete = false
    }
    if !isComplete { throw ExitStatus.failed }
  }
}
