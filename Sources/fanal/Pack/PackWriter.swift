import Foundation
internal import RuleEngine
internal import TextMatching

/// Writes changed files of a pack.
enum PackWriter {
  /// Writes the files that were mended, each completely or not at all.
  ///
  /// A file that is no longer what was checked stays as it is: somebody is working on it. Permissions
  /// stay, and of a link the file that it points to is written.
  static func write(
    _ result: PackFixer.Outcome, over source: PackSource, _ language: Language
  ) throws {
    let manager = FileManager.default
    var isComplete = true
    for (old, new) in zip(source.files, result.source.files) where old.content != new.content {
      let shown = source.place(of: old.path)
      let file = URL(fileURLWithPath: shown).resolvingSymlinksInPath()
      guard manager.contents(atPath: file.path).map({ [UInt8]($0) }) == old.content else {
        Console.error(Phrases.changedMeanwhile(shown, language))
        isComplete = false
        continue
      }
      do {
        let mode = try manager.attributesOfItem(atPath: file.path)[.posixPermissions]
        try Data(new.content).write(to: file, options: .atomic)
        if let mode {
          try manager.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
        }
      } catch {
        Console.error(Phrases.notWritten(shown, language))
        isComplete = false
      }
    }
    if !isComplete { throw ExitStatus.failed }
  }
}
