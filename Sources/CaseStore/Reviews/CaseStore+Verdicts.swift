internal import GRDB
public import ReportModel

/// What people said of an indicator in one report.
public struct IndicatorVerdict: Sendable, Hashable {
  /// The report's identifier.
  public let report: String
  /// What the first reader said last and did not take back.
  public let verdict: Verdict
}

extension CaseStore {
  /// What first readers said of an indicator, by report; of a report that came in anew since, what was
  /// said of its earlier version is left out.
  ///
  /// A report in which the indicator was not found has a verdict only where a reader added it.
  ///
  /// - Throws: `StoreError`.
  public func verdicts(of code: String) throws(StoreError) -> [IndicatorVerdict] {
    try read { db in
      var result: [String: IndicatorVerdict] = [:]
      let rows = try TableRow.all(
        db, of: "review_verdicts",
        sql: """
          SELECT cases.external_id, said.verdict, acts.id
          FROM review_verdicts AS said
          JOIN review_acts AS acts ON acts.id = said.act
          JOIN cases ON cases.id = acts.case_id
          WHERE said.code = ? AND acts.kind = 'decide' AND acts.reading = 1
            AND NOT EXISTS (SELECT 1 FROM review_acts AS later WHERE later.undoes = acts.id)
            AND acts.report =
              (SELECT max(id) FROM reports WHERE external_id = cases.external_id)
          ORDER BY acts.id
          """, arguments: [code])
      for row in rows {
        let id: String = try row["external_id"]
        result[id] = IndicatorVerdict(report: id, verdict: try row.word("verdict"))
      }
      return result.values.sorted { $0.report < $1.report }
    }
  }

  /// Where the words of an indicator stood when a report was last found to have it, in Unicode scalars of
  /// the narrative; none where it never was.
  ///
  /// - Throws: `StoreError`.
  public func places(
    of code: String, inReport id: String
  ) throws(StoreError) -> [Range<Int>] {
    for record in try report(id: id)?.assessments ?? [] {
      let findings = record.assessment.indicators + record.assessment.contra
      guard let own = findings.first(where: { $0.code == code }) else { continue }
      return own.evidence.filter { $0.field == .narrative }.map { $0.start..<$0.end }
    }
    return []
  }
}
