internal import CaseStore
internal import Foundation
internal import ReportModel
internal import RuleEngine

/// What an edited rule finds in the reports of the last run, beside what the saved one finds there.
struct BenchComparison: Sendable {
  /// A report that only one of the two finds something in.
  struct Change: Sendable {
    var id: String
    /// The words that are evidence.
    var words: [String]
  }

  /// The reports that were read.
  var read = 0
  /// Whether the run has more reports than were read.
  var isPartial = false
  /// Reports in which the saved and the edited rule count.
  var saved = 0
  var edited = 0
  /// The first reports that are gained and lost, and how many there are.
  var gained: [Change] = []
  var lost: [Change] = []
  var gainedCount = 0
  var lostCount = 0

  /// The most reports that are read; a person waits for the answer.
  static let most = 2_000
  /// The most reports of a list.
  static let mostListed = 30

  private struct Enough: Error {}

  /// Reads the reports of the newest run that stored some.
  ///
  /// - Returns: `nil` for a store without runs.
  /// - Throws: `StoreError`, `PackError`.
  static func make(
    code: String, saved: CompiledPack, edited: CompiledPack, in store: CaseStore
  ) throws -> BenchComparison? {
    guard let run = try store.runs().first(where: { $0.counts.stored.newAssessments > 0 })?.id
    else { return nil }
    var result = BenchComparison()
    let (before, after) = (try Assessor(pack: saved), try Assessor(pack: edited))
    do {
      try store.export(run: run) { stored in
        guard result.read < Self.most else {
          result.isPartial = true
          throw Enough()
        }
        result.add(
          stored.report, Self.words(code, before, stored.report),
          Self.words(code, after, stored.report))
      }
    } catch is Enough {}
    return result
  }

  private mutating func add(_ report: Report, _ before: [String], _ after: [String]) {
    read += 1
    if !before.isEmpty { saved += 1 }
    if !after.isEmpty { edited += 1 }
    let id = report.string(report.id)
    if before.isEmpty, !after.isEmpty {
      gainedCount += 1
      if gained.count < Self.mostListed { gained.append(Change(id: id, words: after)) }
    } else if !before.isEmpty, after.isEmpty {
      lostCount += 1
      if lost.count < Self.mostListed { lost.append(Change(id: id, words: before)) }
    }
  }

  /// The words that count for a rule in a report.
  private static func words(_ code: String, _ assessor: Assessor, _ report: Report) -> [String] {
    let found = assessor.findingsAlone(in: report)
    return (found.indicators + found.contra).filter { $0.code == code }.flatMap(\.evidence)
      .filter { $0.status.counts }.map { report.string($0.bytes) }
  }
}
