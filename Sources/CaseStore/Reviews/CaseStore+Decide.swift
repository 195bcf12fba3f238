internal import GRDB

extension CaseStore {
  /// Writes what a person decided on a report, beside what the engine and others said.
  ///
  /// - Parameters:
  ///   - id: The identifier of the report.
  ///   - decision: What they say.
  ///   - handle: Who they are.
  ///   - time: Now, ISO 8601 in UTC.
  /// - Returns: The case as it stands now.
  /// - Throws: `StoreError`: `unknown-person`, `not-allowed`, `unknown-report`, `bad-decision`,
  ///   `wrong-state`, `changed-since`.
  @discardableResult
  public func decide(
    on id: String, _ decision: Decision, by handle: String, at time: String
  ) throws(StoreError) -> CaseRecord {
    try write { db in
      let person = try PeopleTable(db, path: path).require(handle, for: .review)
      let table = ReviewTable(db, of: self)
      let summary = try table.touch(id)
      let isRule = { code in try table.hasRule(code, in: summary.assessment) }
      try decision.check(on: summary, path: path, isRule: isRule)
      let acts = try table.acts(of: summary.cursor.row)
      if decision.isSecond { try checkSecond(acts, summary, person) }
      // What somebody opened and what they decide on must be the same words.
      if decision.seen == nil, decision.state != nil || !decision.verdicts.isEmpty,
        let opened = acts.last(where: { $0.kind == .open && $0.person == person.handle }),
        opened.assessment != summary.assessment, acts.last?.kind == .open
      {
        var look = decision
        look.seen = opened.assessment
        try look.check(on: summary, path: path, isRule: isRule)
      }
      try table.append(ReviewTable.NewAct(decision), to: summary, by: person, at: time)
      return try table.record(try table.touch(id))
    }
  }

  private func checkSecond(
    _ acts: [ReviewAct], _ summary: CaseSummary, _ person: Person
  ) throws(StoreError) {
    let first = acts.filter { $0.kind == .decide && !$0.isSecond && !$0.isUndone }
    if first.isEmpty || first.contains(where: { $0.person == person.handle }) {
      throw StoreError(
        .badDecision, path: path,
        en: "A second reading is of a report that somebody else decided on. "
          + "'fanal review next --second' finds one.",
        fr: "Une seconde lecture porte sur un signalement que quelqu'un d'autre a décidé. "
          + "« fanal review next --second » en trouve un.")
    }
  }

  /// Gives the work on a report to somebody, or to nobody.
  ///
  /// - Throws: `StoreError`: `unknown-person`, `not-allowed` (also where the person who is to do it may
  ///   not), `unknown-report`.
  @discardableResult
  public func assign(
    _ id: String, to assignee: String?, by handle: String, at time: String
  ) throws(StoreError) -> CaseRecord {
    try write { db in
      let people = PeopleTable(db, path: path)
      // Everybody who decides may take work; giving it to others is for those who coordinate.
      let person = try people.require(handle, for: assignee == handle ? .review : .coordinate)
      let worker = try assignee.map { try people.require($0, for: .review) }
      let table = ReviewTable(db, of: self)
      let summary = try table.touch(id)
      let act = ReviewTable.NewAct(kind: .assign, assignee: worker?.row)
      try table.append(act, to: summary, by: person, at: time)
      return try table.record(try table.touch(id))
    }
  }

  /// Takes the last act on a report back that stands: a further row, nothing is removed.
  ///
  /// People take back what they did themselves; who coordinates may take back anything.
  ///
  /// - Returns: The case as it stands now, and the acts that were taken back.
  /// - Throws: `StoreError`: `unknown-person`, `not-allowed`, `unknown-report`, `nothing-to-undo`.
  @discardableResult
  public func undo(
    _ id: String, by handle: String, at time: String
  ) throws(StoreError) -> (record: CaseRecord, undone: ReviewAct) {
    try write { db in
      let person = try PeopleTable(db, path: path).require(handle, for: .review)
      let table = ReviewTable(db, of: self)
      guard let summary = try table.find(id) else {
        throw ReviewTable.unknownReport(id, path)
      }
      let standing = try table.acts(of: summary.cursor.row)
        .filter { $0.kind != .undo && !$0.isUndone }
      let last = standing.last {
        person.role.allows(.coordinate) || $0.person == person.handle
      }
      guard let last, last.number == standing.last?.number else {
        throw StoreError(
          .nothingToUndo, path: path,
          en: standing.isEmpty
            ? "Nothing was done to \(id) that could be taken back."
            : "The last act on \(id) is by \(standing.last?.person ?? ""). They, or somebody who "
              + "coordinates, can take it back.",
          fr: standing.isEmpty
            ? "Rien n'a été fait sur \(id) qui puisse être annulé."
            : "Le dernier acte sur \(id) est de \(standing.last?.person ?? ""). Cette personne, ou la "
              + "coordination, peut l'annuler.")
      }
      let act = ReviewTable.NewAct(kind: .undo, isSecond: last.isSecond, undoes: last.number)
      try table.append(act, to: summary, by: person, at: time)
      return (try table.record(try table.touch(id)), last)
    }
  }
}

extension ReviewTable.NewAct {
  /// The act of a decision.
  init(_ decision: Decision, bulk: Int64? = nil) {
    self.init(
      kind: .decide, state: decision.state, reason: decision.reason, isSecond: decision.isSecond,
      bulk: bulk, verdicts: decision.verdicts, note: decision.note)
  }
}
