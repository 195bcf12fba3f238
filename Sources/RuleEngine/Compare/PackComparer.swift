internal import Foundation
public import ReportModel
internal import Synchronization

/// Assesses reports with two packs and notes what differs.
///
///     let comparer = try PackComparer(old: released, new: proposed)
///     for report in reports { comparer.add(report) }
///     let comparison = comparer.finished()
///     comparison.changes.first?.kind   // .urgentLost, if there is one
///
/// Both packs run on the engine of this program. The result does not depend on the number of
/// workers. Only reports that changed are kept, and of those only what a comparison shows.
public final class PackComparer {
  private let old: CompiledPack
  private let new: CompiledPack
  private let workers: [Worker]
  private let difference: ReportDifference
  private var tally = ComparisonTally()
  private var waiting: [Report] = []
  private var read = 0

  /// Reports that one worker takes at a time. A rule that trips its limits is switched off for the
  /// rest of them, so that what is switched off does not depend on the number of workers.
  private static let share = 64
  /// Lua needs little stack, and what it may need was measured on this size.
  private static let stackSize = 4 << 20

  /// The assessors of one thread.
  fileprivate final class Worker {
    let old: Assessor
    let new: Assessor

    init(_ old: CompiledPack, _ new: CompiledPack) throws(PackError) {
      self.old = try Assessor(pack: old)
      self.new = try Assessor(pack: new)
    }
  }

  /// Makes a comparer.
  ///
  /// - Parameter jobs: Threads that assess; `nil` for as many as there are cores.
  /// - Throws: `PackError` when no Lua state can be made.
  public init(
    old: CompiledPack, new: CompiledPack, jobs: Int? = nil
  ) throws(PackError) {
    self.old = old
    self.new = new
    difference = ReportDifference(
      differences: try PackDifferences(old: old.pack.source, new: new.pack.source))
    var workers: [Worker] = []
    let jobs = max(1, jobs ?? ProcessInfo.processInfo.activeProcessorCount)
    for _ in 0..<jobs { workers.append(try Worker(old, new)) }
    self.workers = workers
  }

  /// Takes one report; it is assessed now or later.
  public func add(_ report: Report) {
    waiting.append(report)
    if waiting.count == workers.count * Self.share { assess() }
  }

  /// What all reports have shown.
  public func finished() -> PackComparison {
    assess()
    return tally.comparison(
      old: Self.side(old), new: Self.side(new), differences: difference.differences.all)
  }

  private static func side(_ pack: CompiledPack) -> PackComparison.Side {
    .init(identity: pack.identity, liveRules: pack.rules.count { $0.isActive && $0.flags })
  }

  /// What becomes of one report.
  fileprivate struct Result: Sendable {
    var old: ReportChange.Outcome
    var new: ReportChange.Outcome
    var language: String
    var change: ReportChange?
  }

  /// Lets every worker assess its share, and counts the results in the order of the reports.
  private func assess() {
    let (reports, first, difference) = (waiting, read, difference)
    let parts = stride(from: 0, to: reports.count, by: Self.share).map { start in
      start..<min(start + Self.share, reports.count)
    }
    let results = Mutex<[[Result]]>(Array(repeating: [], count: parts.count))
    let done = DispatchGroup()
    for (number, part) in parts.enumerated() {
      let worker = Lent(workers[number])
      done.enter()
      let thread = Thread {
        let found = worker.take().assess(reports[part], from: first + part.lowerBound, difference)
        results.withLock { $0[number] = found }
        done.leave()
      }
      thread.stackSize = Self.stackSize
      thread.start()
    }
    done.wait()
    results.withLock { $0 }.joined().forEach { tally.add($0) }
    read += reports.count
    waiting.removeAll(keepingCapacity: true)
  }

  /// Hands a worker to a thread.
  ///
  /// `@unchecked Sendable`: each worker is lent to one thread at a time, which has ended when
  /// `assess` goes on.
  private final class Lent: @unchecked Sendable {
    private let worker: Worker

    init(_ worker: Worker) { self.worker = worker }

    func take() -> Worker { worker }
  }
}

extension PackComparer.Worker {
  fileprivate func assess(
    _ reports: ArraySlice<Report>, from first: Int, _ difference: ReportDifference
  ) -> [PackComparer.Result] {
    old.switchOff([])
    new.switchOff([])
    return reports.enumerated().map { offset, report in
      let (before, after) = (old.assess(report), new.assess(report))
      return PackComparer.Result(
        old: .init(before), new: .init(after), language: after.language,
        change: difference.change(of: report, order: first + offset, from: before, to: after))
    }
  }
}

/// Counts what two packs make of reports, one after the other.
private struct ComparisonTally {
  private var languages: [String: PackComparison.LanguageRow] = [:]
  private var priorities: [[Int]]
  private var pillars = Pillar.allCases.map { PackComparison.PillarRow(pillar: $0) }
  private var rules: [String: PackComparison.RuleRow] = [:]
  private var changes: [ReportChange] = []
  private var incomplete = (before: 0, after: 0)

  init() {
    let count = Priority.allCases.count
    priorities = Array(repeating: Array(repeating: 0, count: count), count: count)
  }

  mutating func add(_ result: PackComparer.Result) {
    let (old, new) = (result.old, result.new)
    var row = languages[result.language] ?? .init(language: result.language)
    row.reports += 1
    if old.isFlagged { row.flaggedBefore += 1 }
    if new.isFlagged { row.flaggedAfter += 1 }
    if new.isFlagged, !old.isFlagged { row.newlyFlagged += 1 }
    if old.isFlagged, !new.isFlagged { row.noLongerFlagged += 1 }
    languages[result.language] = row
    priorities[old.priority.place][new.priority.place] += 1
    for index in pillars.indices {
      let pillar = pillars[index].pillar
      let (was, now) = (old.pillars.contains(pillar), new.pillars.contains(pillar))
      if was { pillars[index].before += 1 }
      if now { pillars[index].after += 1 }
      if now, !was { pillars[index].gained += 1 }
      if was, !now { pillars[index].lost += 1 }
      if old.lead == pillar { pillars[index].leadBefore += 1 }
      if new.lead == pillar { pillars[index].leadAfter += 1 }
    }
    if !old.notAssessed.isEmpty { incomplete.before += 1 }
    if !new.notAssessed.isEmpty { incomplete.after += 1 }
    guard let change = result.change else { return }
    changes.append(change)
    for finding in change.findings { add(finding, change) }
  }

  private mutating func add(_ finding: ReportChange.FindingChange, _ change: ReportChange) {
    guard finding.before.counts || finding.after.counts else { return }
    var row = rules[finding.code] ?? .init(code: finding.code)
    if finding.isGained {
      row.gained[change.language, default: 0] += 1
    } else if finding.isLost {
      row.lost[change.language, default: 0] += 1
    } else if !finding.lost.isEmpty || !finding.gained.isEmpty {
      row.reworded[change.language, default: 0] += 1
    }
    if change.before.isFlagged != change.after.isFlagged, finding.isGained || finding.isLost {
      row.flagChanges += 1
    }
    row.reasons += finding.reasons.filter { !row.reasons.contains($0) }
    rules[finding.code] = row
  }

  func comparison(
    old: PackComparison.Side, new: PackComparison.Side, differences: [PackDifference]
  ) -> PackComparison {
    let levels = Priority.allCases
    return PackComparison(
      old: old, new: new, differences: differences,
      languages: languages.values.sorted { $0.language < $1.language },
      priorities: levels.flatMap { before in
        levels.compactMap { after in
          let count = priorities[before.place][after.place]
          return count == 0 ? nil : .init(before: before, after: after, reports: count)
        }
      }, pillars: pillars,
      rules: rules.values.filter { $0.reports > 0 }.sorted {
        ($1.reports, $0.code) < ($0.reports, $1.code)
      },
      changes: changes.sorted(by: ReportChange.isGraver), incomplete: incomplete)
  }
}
