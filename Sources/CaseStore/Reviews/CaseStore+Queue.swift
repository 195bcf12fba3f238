internal import GRDB
internal import ReportModel

extension CaseStore {
  /// A page of cases in the order of the queue: the urgent lane first, then by priority, the highest
  /// score, and the longest wait.
  ///
  /// - Parameters:
  ///   - filter: Which cases.
  ///   - cursor: Where the page begins; `nil` for the first.
  ///   - limit: How many cases, at least 1.
  /// - Throws: `StoreError`; `unknown-person` for a filter that names nobody.
  public func cases(
    _ filter: CaseFilter, after cursor: CaseCursor? = nil, limit: Int
  ) throws(StoreError) -> CasePage {
    try read { db in
      try CaseList(filter, db, path: path).page(after: cursor, limit: max(1, limit))
    }
  }

  /// How many cases pass a filter; counts no further than `most`.
  ///
  /// - Throws: `StoreError`.
  public func countCases(_ filter: CaseFilter, upTo most: Int) throws(StoreError) -> Int {
    try read { db in try CaseList(filter, db, path: path).count(upTo: most) }
  }

  /// The case of a report with its history; `nil` when there is none.
  ///
  /// - Throws: `StoreError`.
  public func caseRecord(of id: String) throws(StoreError) -> CaseRecord? {
    try read { db in
      let table = ReviewTable(db, of: self)
      return try table.find(id).map(table.record)
    }
  }

  /// Takes up the first case of the queue that is nobody else's, so that no two people read the same.
  ///
  /// - Parameters:
  ///   - filter: Which cases; its states are taken as new and in review.
  ///   - handle: Who takes it up.
  ///   - time: Now, ISO 8601 in UTC.
  /// - Returns: The case; `nil` when nothing waits.
  /// - Throws: `StoreError`: `unknown-person`, `not-allowed`.
  public func takeNext(
    _ filter: CaseFilter, by handle: String, at time: String
  ) throws(StoreError) -> CaseSummary? {
    try write { db in
      let person = try PeopleTable(db, path: path).require(handle, for: .review)
      var first: CaseSummary?
      for assignment in [CaseFilter.Assignment.person(handle), .nobody] {
        // What waits for an answer from outside is taken up again by its number.
        var filter = filter
        filter.assignment = assignment
        let query = try CaseList(filter, db, path: path)
        var page = try query.page(after: nil, limit: 20)
        while true {
          let found = page.cases.first { $0.state != .needsInformation }
          if let found, first.map({ found.cursor.rank < $0.cursor.rank }) ?? true { first = found }
          guard found == nil, let next = page.next else { break }
          page = try query.page(after: next, limit: 20)
        }
      }
      guard let found = first else { return nil }
      if found.assigned != nil && found.state == .inReview { return found }
      let table = ReviewTable(db, of: self)
      // A decided case that changed is examined anew; the earlier decision stays in its history.
      let act = ReviewTable.NewAct(kind: .open, state: .inReview, assignee: person.row)
      try table.append(act, to: found, by: person, at: time)
      return try table.find(found.id)
    }
  }

  /// The first case that this person may read as the second reader: decided by others, in the sample,
  /// and not read twice yet.
  ///
  /// - Throws: `StoreError`: `unknown-person`, `not-allowed`.
  public func nextForSecondReading(by handle: String) throws(StoreError) -> CaseSummary? {
    try read { db in
      let person = try PeopleTable(db, path: path).require(handle, for: .review)
      let share = try ReviewTable(db, of: self).secondShare()
      return try TableRow.first(
        db, of: "cases",
        sql: """
          SELECT \(CaseSummary.columns)
          FROM cases INDEXED BY cases_for_second LEFT JOIN people ON people.id = cases.assigned
          WHERE reading = 1 AND lot < ? AND NOT EXISTS (
            SELECT 1 FROM review_acts WHERE case_id = cases.id AND person = ?
              AND kind = 'decide' AND reading = 1)
          ORDER BY rank LIMIT 1
          """, arguments: [share, person.row]
      ).map(CaseSummary.init)
    }
  }

  /// The share of reports that a second person reads, 0 to 1.
  ///
  /// - Throws: `StoreError`.
  public func secondReadingShare() throws(StoreError) -> Double {
    try read { db in
      Double(try ReviewTable(db, of: self).secondShare()) / Double(SecondReading.lots)
    }
  }

  /// Sets the share of reports that a second person reads, 0 to 1, kept in ten-thousandths.
  ///
  /// - Throws: `StoreError`: `unknown-person`, `not-allowed`.
  public func setSecondReadingShare(
    _ share: Double, by handle: String, at time: String
  ) throws(StoreError) {
    precondition((0...1).contains(share), "a share is from 0 to 1")
    try write { db in
      try PeopleTable(db, path: path).require(handle, for: .coordinate)
      let lots = Int((share * Double(SecondReading.lots)).rounded())
      try db.execute(
        sql: """
          INSERT INTO settings (name, value) VALUES ('second_reading_lots', ?)
          ON CONFLICT (name) DO UPDATE SET value = excluded.value
          """, arguments: ["\(lots)"])
      try record(
        AuditEntry(
          .settingChanged, object: .store, by: handle, purpose: "review",
          detail: ["second_reading_lots": AuditValue(lots)]), in: db)
    }
  }
}
