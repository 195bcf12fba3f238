import Dispatch
import Foundation
internal import Synchronization

/// Reads rule files, which know nothing of each other: they are read side by side.
extension PackReader {
  /// What some rule files say.
  private struct Share {
    var rules: [Rule] = []
    var collector: DiagnosticCollector
  }

  /// Fewer files than this a core are read sooner than they are handed out.
  private static let fewestFiles = 16

  /// Reads the rule files of a pack, in their order.
  ///
  /// - Throws: `PackError` when no Lua state can be made.
  static func readRules(
    of source: PackSource, _ collector: inout DiagnosticCollector
  ) throws(PackError) -> [Rule] {
    let files = source.files.filter { PackSource.kind(of: $0.path) == .rule }
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let count = max(1, min(cores, files.count / fewestFiles))
    let empty = Share(collector: DiagnosticCollector(source))
    let shares = Mutex([Result<Share, PackError>](repeating: .success(empty), count: count))
    DispatchQueue.concurrentPerform(iterations: count) { number in
      let range = files.count * number / count..<files.count * (number + 1) / count
      let outcome = Result { () throws(PackError) in try read(files[range], of: source, empty) }
      shares.withLock { $0[number] = outcome }
    }
    var rules: [Rule] = []
    for outcome in shares.withLock({ $0 }) {
      let share = try outcome.get()
      rules += share.rules
      collector.merge(share.collector)
    }
    return rules
  }

  private static func read(
    _ files: ArraySlice<PackSource.File>, of source: PackSource, _ empty: Share
  ) throws(PackError) -> Share {
    var share = empty
    var reader = try makeReader(source)
    for file in files {
      if let problem = file.problem {
        share.collector.report(problem, Place(file.path, 1), [file.path])
        continue
      }
      reportEncoding(file, &share.collector)
      let outcome = reader.read(file.content, name: file.path, kind: .rule)
      report(outcome, kind: .rule, file, &share.collector)
      reportLongStrings(file, &share.collector)
      if let rule = RuleDecoder.decode(
        outcome.statements, file: file.path, into: &share.collector)
      {
        share.rules.append(rule)
      }
      if reader.isTripped { reader = try makeReader(source) }
    }
    return share
  }
}
