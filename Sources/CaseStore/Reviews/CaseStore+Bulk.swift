internal import GRDB
internal import ReportModel

/// What a decision on many reports would do, or did.
public struct BulkOutcome: Sendable, Hashable {
  /// The reports that it changes, in the order of the queue.
  public internal(set) var changed: [CaseSummary] = []
  /// The reports of the urgent lane, which are decided one by one only.
  public internal(set) var urgent: [CaseSummary] = []
  /// The reports whose state does not allow it.
  public internal(set) var refused: [CaseSummary] = []
  /// The number to take it back by; `nil` for a preview.
  public internal(set) var number: Int64?
}

extension CaseStore {
  /// The most reports that one decision may cover.
  public static let mostInBulk = 5000

  /// Shows what a decision on all cases of a filter would do; changes nothing.
  ///
  /// - Throws: `StoreError`: `other-count` where the filter leaves more than `mostInBulk`.
  public func previewBulk(
    _ filter: CaseFilter, _ decision: Decision
  ) throws(StoreError) -> BulkOutcome {
    try read { db in try sort(filter, decision, db) }
  }

  /// Decides on all cases of a filter, in one transaction.
  ///
  /// - Parameters:
  ///   - count: The number of reports that the preview said it changes; with any other number
  ///     nothing is done, so that what came in between is not decided unseen.
  /// - Throws: `StoreError`: `other-count`, `unknown-person`, `not-allowed`, `bad-decision`.
  public func decideBulk(
    _ filter: CaseFilter, _ decision: Decision, expecting count: Int, by handle: String,
    at time: String
  ) throws(StoreError) -> BulkOutcome {
    try write { db in
      let person = try PeopleTable(db, path: path).require(handle, for: .coordinate)
      var outcome = try sort(filter, decision, db)
      guard outcome.changed.count == count else {
        throw StoreError(
          .otherCount, path: path, detail: "\(outcome.changed.count)",
          en: "There are \(outcome.changed.count) reports now, not \(count). Nothing was decided. "
            + "Look again with --preview.",
          fr: "Il y a maintenant \(outcome.changed.count) signalements, pas \(count). Rien n'a été "
            + "décidé. Regardez de nouveau avec --preview.")
      }
      let table = ReviewTable(db, of: self)
      let number = try Int64.fetchOne(
        db, sql: "SELECT coalesce(max(bulk), 0) + 1 FROM review_acts WHERE bulk IS NOT NULL")
      for summary in outcome.changed {
        try table.append(
          ReviewTable.NewAct(decision, bulk: number), to: summary, by: person, at: time)
      }
      outcome.number = number
      return outcome
    }
  }

  /// Takes a decision on many reports back, in one transaction. Reports on which somebody has acted
  /// since keep what was done.
  ///
  /// - Returns: How many were taken back, and how many were left.
  /// - Throws: `StoreError`: `unknown-person`, `not-allowed`, `nothing-to-undo`.
  public func undoBulk(
    _ number: Int64, by handle: String, at time: String
  ) throws(StoreError) -> (undone: Int, left: Int) {
    try write { db in
      let person = try PeopleTable(db, path: path).require(handle, for: .coordinate)
      let table = ReviewTable(db, of: self)
      let rows = try TableRow.all(
        db, of: "review_acts",
        sql: """
          SELECT review_acts.id, cases.external_id FROM review_acts
          JOIN cases ON cases.id = review_acts.case_id WHERE bulk = ? ORDER BY review_acts.id
          """, arguments: [number])
      var undone = 0
      for row in rows {
        let act: Int64 = try row["id"]
        guard let summary = try table.find(row["external_id"]) else { continue }
        let last = try table.acts(of: summary.cursor.row)
          .last { $0.kind != .undo && !$0.isUndone }
        guard last?.number == act else { continue }
        try table.append(
          ReviewTable.NewAct(kind: .undo, undoes: act), to: summary, by: person, at: time)
        undone += 1
      }
      guard undone > 0 else {
        throw StoreError(
          .nothingToUndo, path: path,
          en: "There is no decision on many reports with the number \(number) to take back.",
          fr: "Il n'y a pas de décision en lot portant le numéro \(number) à annuler.")
      }
      return (undone, rows.count - undone)
    }
  }

  private func sort(
    _ filter: CaseFilter, _ decision: Decision, _ db: Database
  ) throws -> BulkOutcome {
    let page = try CaseList(filter, db, path: path)
      .page(after: nil, limit: Self.mostInBulk)
    guard page.next == nil else {
      throw StoreError(
        .otherCount, path: path,
        en: "The filter leaves more than \(Self.mostInBulk) reports. Narrow it.",
        fr: "Le filtre laisse plus de \(Self.mostInBulk) signalements. Précisez-le.")
    }
    var outcome = BulkOutcome()
    for summary in page.cases {
      if summary.priority == .urgent {
        outcome.urgent.append(summary)
        continue
      }
      do {
        // Many reports are decided without verdicts.
        try decision.check(on: summary, path: path) { _ in false }
        outcome.changed.append(summary)
      } catch let error as StoreError where error.code == .wrongState {
        // A decision that is wrong in itself is wrong for every report; only states differ.
        outcome.refused.append(summary)
      }
    }
    return outcome
  }
}
