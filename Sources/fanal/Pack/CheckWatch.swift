import Foundation
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// Checks a pack again whenever one of its files is saved, until the program is interrupted.
///
/// Only what changed is printed: what is wrong now and was not before, and what no longer is.
struct CheckWatch {
  private let output: CheckOutput
  private var source: PackSource
  private var diagnostics: [Diagnostic]
  private var rules: Int
  /// Made with what all rules share; `nil` as long as none of it was needed since it changed.
  private var checker: RuleChecker?

  /// How often the folder is looked at, in seconds; a person does not notice it.
  private static let pause = 0.1

  /// Reads the files anew, or says what is wrong and ends the command.
  private let reload: () throws -> PackSource

  /// Takes over from a check.
  init(
    _ source: PackSource, _ outcome: PackLinter.Outcome, _ output: CheckOutput,
    reload: @escaping () throws -> PackSource
  ) {
    self.output = output
    self.reload = reload
    self.source = source
    diagnostics = outcome.diagnostics
    rules = outcome.pack.pack.rules.count
  }

  /// Watches until the program is interrupted.
  ///
  /// - Throws: What ends the command: the folder is gone, or no Lua state can be made.
  mutating func run() throws {
    Console.error(Phrases.watching(source.folder, output.language))
    let folders = [source.folder, source.overlayFolder, source.exceptions.folder]
      .filter { !$0.isEmpty }
    var stamps = Self.stamps(folders)
    while true {
      Thread.sleep(forTimeInterval: Self.pause)
      let now = Self.stamps(folders)
      if now == stamps { continue }
      stamps = now
      try lookAgain()
    }
  }

  /// When each file was written, and how long it is.
  private static func stamps(_ folders: [String]) -> [String: String] {
    var stamps: [String: String] = [:]
    for folder in folders {
      for path in (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
      where path.hasSuffix(".lua") || path.hasSuffix(".tsv") {
        // Ten times a second, so that the attributes that nobody asks for would cost.
        var status = stat()
        let file = folder + "/" + path
        guard stat(file, &status) == 0 else { continue }
        let time = status.st_mtim
        stamps[file] = "\(time.tv_sec).\(time.tv_nsec) \(status.st_size)"
      }
    }
    return stamps
  }

  private mutating func lookAgain() throws {
    let start = ContinuousClock.now
    let new: [Diagnostic]
    do {
      // Between two steps of an editor a file may be missing for a moment.
      let current = try reload()
      let changed = Self.changes(source, current)
      if changed.isEmpty { return }
      let committed = PackHistory.changedFiles(in: source.folder)
      if changed.allSatisfy(PackLinter.isRule), changed.count <= Self.mostAlone,
        current.files.count == source.files.count
      {
        var found = diagnostics.filter { !changed.contains($0.file) }
        let checker = try checker ?? RuleChecker(current)
        self.checker = checker
        for file in changed {
          found += try checker.diagnostics(of: file, in: current, committed: committed)
        }
        new = found.sorted()
      } else {
        checker = nil
        let outcome = try PackLinter.check(current, committed: committed)
        new = outcome.diagnostics
        rules = outcome.pack.pack.rules.count
      }
      source = current
    } catch let error as PackError {
      Console.error(error.message.text(in: output.language))
      throw ExitStatus.failed
    }
    report(new, took: ContinuousClock.now - start)
  }

  /// More files at once are quicker to check all together.
  private static let mostAlone = 4

  private static func changes(_ old: PackSource, _ new: PackSource) -> [String] {
    let before = Dictionary(
      old.files.map { ($0.path, $0.content) }, uniquingKeysWith: { first, _ in first })
    let after = Set(new.files.map(\.path))
    return new.files.filter { before[$0.path] != $0.content }.map(\.path)
      + old.files.map(\.path).filter { !after.contains($0) }
  }

  private mutating func report(_ new: [Diagnostic], took time: Duration) {
    var known = Self.counts(diagnostics)
    var come: [Diagnostic] = []
    for diagnostic in new {
      if let count = known[Self.key(diagnostic)], count > 0 {
        known[Self.key(diagnostic)] = count - 1
      } else {
        come.append(diagnostic)
      }
    }
    var left = Self.counts(new)
    var gone: [Diagnostic] = []
    for diagnostic in diagnostics {
      if let count = left[Self.key(diagnostic)], count > 0 {
        left[Self.key(diagnostic)] = count - 1
      } else {
        gone.append(diagnostic)
      }
    }
    diagnostics = new
    output.list(gone: gone.filter { output.showsNotes || $0.severity != .note })
    output.printText(come.filter { output.showsNotes || $0.severity != .note }, source)
    output.summarise(new, rules: rules, took: time)
  }

  /// What makes two diagnostics the same although lines were put in above them.
  private static func key(_ diagnostic: Diagnostic) -> [String] {
    [diagnostic.file, diagnostic.code, diagnostic.message.en]
  }

  private static func counts(_ diagnostics: [Diagnostic]) -> [[String]: Int] {
    diagnostics.reduce(into: [:]) { $0[key($1), default: 0] += 1 }
  }
}
