import CaseStore
import Centre
import Export
import Foundation
import ReportModel

/// A store of invented reports of a time, assessed with one pack or another.
final class CountBench {
  /// What a report is made of.
  struct Kind {
    var day = "2026-08-03T10:00:00-04:00"
    var province = "ON"
    var source = "hotline_call"
    var language = "en"
    var isFlagged = false
    var codes: [String] = []
    var pillars: [Pillar] = []
    var profile = ""
    /// Which pack assesses it; `nil` for none.
    var pack: String? = "1.0"
  }

  let store: CaseStore
  private let folder: String
  private var number = 0
  private var runs: [String: RunID] = [:]

  init() throws {
    folder = NSTemporaryDirectory() + "centre-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    store = try CaseStore.open(path: folder + "/fanal.db", mode: .create)
    try store.addPerson(
      handle: "kim", name: "Kim", role: .administrator, at: "2026-01-02T09:00:00Z", by: nil)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func run(_ version: String) throws -> RunID {
    if let run = runs[version] { return run }
    let identity = PackIdentity(
      name: "small", version: version, hash: ContentHash(of: Array(version.utf8)), engine: "0.1.0")
    let pack = try store.registerPack(
      identity, files: [("pack.lua", Array("name \"\(version)\"".utf8))])
    var start = RunStart(
      pack: pack, engine: "0.1.0", command: "fanal screen", inputs: [],
      startedAt: "2026-11-23T09:00:00Z")
    start.actor = "kim"
    let run = try store.beginRun(start)
    runs[version] = run
    return run
  }

  /// Adds so many reports of a kind, and says their identifiers.
  @discardableResult
  func add(_ count: Int, _ kind: Kind) throws -> [String] {
    var ids: [String] = []
    var batch: [StoredAssessment] = []
    for _ in 0..<count {
      number += 1
      ids.append("R-\(number)")
      let report = Report(
        id: "R-\(number)", narrative: "An invented text, number \(number).",
        language: kind.language,
        sourceType: kind.source, province: kind.province, receivedAt: kind.day)
      var assessment = Assessment(language: kind.language)
      assessment.flagged = kind.isFlagged
      assessment.score = kind.isFlagged ? 8 : 0
      assessment.priority = kind.isFlagged ? .high : .none
      assessment.indicators = kind.codes.map {
        Assessment.Finding(
          code: $0, strength: .strong, dimension: .coercionDestination, points: 3, evidence: [])
      }
      assessment.pillars = kind.pillars.map {
        Assessment.PillarScore(pillar: $0, score: 4, lead: false, because: [], steps: [])
      }
      if !kind.profile.isEmpty {
        assessment.method = Assessment.Method(
          name: "ILO-2009", profile: kind.profile, result: "below_threshold", published: "no",
          dimensions: [])
      }
      batch.append(StoredAssessment(report: report, assessment: assessment))
    }
    try store.write(batch: batch, run: run(kind.pack ?? "1.0"))
    return ids
  }

  /// Decides on a report.
  func decide(_ id: String, _ state: CaseState) throws {
    var decision = Decision()
    decision.state = state
    if state.needsReason { decision.reason = "not_enough" }
    try store.decide(on: id, decision, by: "kim", at: "2026-11-24T09:00:00Z")
  }

  /// Counts what is in the store.
  func count(
    by dimensions: [StatisticsDimension] = [], quarter: String? = "2026Q3",
    texts: PackTexts = PackTexts()
  ) throws -> StatisticsCount {
    try StatisticsCount(
      of: store, by: dimensions, during: quarter.flatMap { StatisticsPeriod(quarter: $0) },
      zone: TimeZone(identifier: "America/Toronto") ?? .gmt
    ) { _ in texts }
  }
}
