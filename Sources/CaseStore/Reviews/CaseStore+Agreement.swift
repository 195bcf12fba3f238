internal import GRDB
internal import ReportModel

/// What first and second readers of a store agree on.
public struct ReaderAgreement: Sendable, Hashable {
  /// On the report: confirmed or dismissed.
  public internal(set) var reports = Agreement()
  /// On each indicator: confirmed, not confirmed or unsure.
  public internal(set) var indicators: [String: Agreement] = [:]
  /// Reports that were read twice.
  public internal(set) var readTwice = 0
  /// Reports of the sample that still wait for a second reader.
  public internal(set) var waiting = 0
}

extension CaseStore {
  /// Compares what first and second readers said, as far as it stands.
  ///
  /// - Throws: `StoreError`.
  public func readerAgreement() throws(StoreError) -> ReaderAgreement {
    try read { db in
      var result = ReaderAgreement()
      let table = ReviewTable(db, of: self)
      let cases = try Int64.fetchAll(
        db, sql: "SELECT DISTINCT case_id FROM review_acts WHERE reading = 2 AND kind = 'decide'")
      for row in cases {
        let acts = try table.acts(of: row).filter { $0.kind == .decide && !$0.isUndone }
        guard acts.contains(where: \.isSecond) else { continue }
        result.readTwice += 1
        let (first, second) = (Reading(acts, isSecond: false), Reading(acts, isSecond: true))
        if let one = first.report, let two = second.report { result.reports.add(one, two) }
        for (code, verdict) in first.verdicts {
          guard let other = second.verdicts[code] else { continue }
          result.indicators[code, default: Agreement()].add(verdict.rawValue, other.rawValue)
        }
      }
      result.waiting =
        try Int.fetchOne(
          db,
          sql:
            "SELECT count(*) FROM cases INDEXED BY cases_for_second WHERE reading = 1 AND lot < ?",
          arguments: [try table.secondShare()]) ?? 0
      return result
    }
  }

  /// The last words of one reader.
  private struct Reading {
    var report: String?
    var verdicts: [String: Verdict] = [:]

    init(_ acts: [ReviewAct], isSecond: Bool) {
      for act in acts where act.isSecond == isSecond {
        switch act.state {
        case .confirmed, .referred: report = "confirmed"
        case .dismissed: report = "dismissed"
        case .new, .inReview, .needsInformation, .closed, nil: break
        }
        verdicts.merge(act.verdicts) { $1 }
      }
    }
  }
}
