internal import Foundation
internal import GRDB

extension CaseStore {
  /// Writes down that a package was handed over, or that all of its reports were refused.
  ///
  /// - Parameter beforeCommit: Writes the package's file; when it throws, nothing is written down.
  /// - Throws: `StoreError`, or what `beforeCommit` throws.
  public func record(_ handover: Handover, beforeCommit: () throws -> Void) throws {
    var failure: (any Error)?
    do {
      try write { db in
        _ = try PeopleTable(db, path: path).require(handover.person, for: .coordinate)
        let row =
          try Int64.fetchOne(db, sql: "SELECT coalesce(max(id), 0) + 1 FROM handovers") ?? 1
        let purpose = try cipher(db)
          .seal(words: handover.purpose, table: "handovers", row: row, column: "purpose")
        try db.execute(
          sql: """
            INSERT INTO handovers (id, package, partner, made_at, person, purpose, tlp, protected,
              reply_due, file_hash, fields_withheld)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
          arguments: [
            row, handover.package, handover.partner, handover.madeAt, handover.person,
            Data(purpose), handover.tlp, handover.protected, handover.replyDue,
            handover.fileHash, handover.fieldsWithheld.joined(separator: "\n"),
          ])
        for item in handover.items {
          try db.execute(
            sql: "INSERT INTO handover_reports (package, report) VALUES (?, ?)",
            arguments: [handover.package, item.report])
        }
        for (report, reasons) in handover.refusals.sorted(by: { $0.key < $1.key }) {
          try db.execute(
            sql: "INSERT INTO handover_refusals VALUES (?, ?, ?)",
            arguments: [handover.package, report, reasons.joined(separator: " ")])
        }
        try record(
          AuditEntry(
            handover.items.isEmpty ? .handoverRefused : .handedOver,
            object: AuditEntry.Object(kind: "partner", id: handover.partner),
            by: handover.person, purpose: handover.purpose,
            detail: [
              "package": .text(handover.package), "file": .text(handover.fileHash),
              "reports": AuditValue(handover.items.count),
              "refused": AuditValue(handover.refusals.count), "tlp": .text(handover.tlp),
              "protected": .text(handover.protected),
            ]), in: db)
        do {
          try beforeCommit()
        } catch {
          failure = error
          throw error
        }
      }
    } catch {
      throw failure ?? error
    }
  }

  /// Packages that were handed over, newest first, with what came back.
  ///
  /// - Throws: `StoreError`.
  public func handovers(limit: Int) throws(StoreError) -> [Handover] {
    try read { db in
      try TableRow.all(
        db, of: "handovers",
        sql: "SELECT * FROM handovers ORDER BY made_at DESC, package LIMIT ?", arguments: [limit]
      ).map { try handover($0, db) }
    }
  }

  /// How many packages have a report without an answer after the day on which a reply was due.
  ///
  /// - Parameter day: Today, `2026-12-11`.
  /// - Throws: `StoreError`.
  public func overdueHandovers(on day: String) throws(StoreError) -> Int {
    try read { db in
      try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM handovers WHERE reply_due < ? AND EXISTS (
            SELECT 1 FROM handover_reports
            WHERE package = handovers.package AND outcome IS NULL)
          """, arguments: [day]) ?? 0
    }
  }

  /// Writes down what a partner says became of reports.
  ///
  /// A later answer takes the place of an earlier one; the audit keeps both.
  ///
  /// - Parameters:
  ///   - package: The package's name, or the beginning of it when no other begins so.
  ///   - report: One report of it; `nil` for all that have no outcome yet.
  /// - Returns: How many outcomes were written; `nil` when there is no such package or report.
  /// - Throws: `StoreError`.
  public func reply(
    _ outcome: HandoverOutcome, to package: String, report: String?, by person: String,
    at time: String
  ) throws(StoreError) -> Int? {
    try write { db in
      _ = try PeopleTable(db, path: path).require(person, for: .coordinate)
      let names = try String.fetchAll(
        db, sql: "SELECT package FROM handovers WHERE substr(package, 1, ?) = ? LIMIT 2",
        arguments: [package.count, package])
      guard names.count == 1, let name = names.first, package.count >= 6 else { return nil }
      let condition = report == nil ? "outcome IS NULL" : "report = ?"
      var arguments: StatementArguments = [outcome.rawValue, time, person, name]
      if let report { arguments += [report] }
      try db.execute(
        sql: """
          UPDATE handover_reports SET outcome = ?, outcome_at = ?, outcome_by = ?
          WHERE package = ? AND \(condition)
          """, arguments: arguments)
      let count = db.changesCount
      if report != nil, count == 0 { return nil }
      try record(
        AuditEntry(
          .handoverReply, object: AuditEntry.Object(kind: "package", id: name), by: person,
          detail: [
            "outcome": .text(outcome.rawValue), "report": .text(report ?? ""),
            "reports": AuditValue(count),
          ]), in: db)
      return count
    }
  }

  /// Writes down that a package was taken in.
  ///
  /// - Parameter beforeCommit: Writes the reports' file; when it throws, nothing is written down.
  /// - Returns: Whether it is new; a package that was taken in before changes nothing.
  /// - Throws: `StoreError`, or what `beforeCommit` throws.
  public func take(_ package: ReceivedPackage, beforeCommit: () throws -> Void) throws -> Bool {
    var failure: (any Error)?
    do {
      return try write { db in
        _ = try PeopleTable(db, path: path).require(package.person, for: .coordinate)
        try db.execute(
          sql: """
            INSERT INTO received_packages (package, sender, made_at, received_at, person, tlp,
              protected, reply_due, reports)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (package) DO NOTHING
            """,
          arguments: [
            package.package, package.sender, package.madeAt, package.receivedAt, package.person,
            package.tlp, package.protected, package.replyDue, package.reports,
          ])
        if db.changesCount == 0 { return false }
        try record(
          AuditEntry(
            .packageReceived, object: AuditEntry.Object(kind: "package", id: package.package),
            by: package.person,
            detail: [
              "sender": .text(package.sender), "reports": AuditValue(package.reports),
              "signed_by": .text(package.signer),
            ]),
          in: db)
        do {
          try beforeCommit()
        } catch {
          failure = error
          throw error
        }
        return true
      }
    } catch {
      throw failure ?? error
    }
  }

  /// Which of these identifiers the store has already.
  ///
  /// - Throws: `StoreError`.
  public func stored(among ids: [String]) throws(StoreError) -> Set<String> {
    try read { db in
      var known: Set<String> = []
      for id in ids
      where try Row.fetchOne(
        db, sql: "SELECT 1 FROM reports WHERE external_id = ? LIMIT 1", arguments: [id]) != nil
      {
        known.insert(id)
      }
      return known
    }
  }

  private func handover(_ row: TableRow, _ db: Database) throws -> Handover {
    let (package, id, withheld): (String, Int64, String) = try (
      row["package"], row["id"], row["fields_withheld"]
    )
    let items = try TableRow.all(
      db, of: "handover_reports",
      sql: """
        SELECT ? AS id, report, outcome FROM handover_reports WHERE package = ? ORDER BY report
        """, arguments: [id, package]
    ).map {
      try Handover.Item(
        report: $0["report"],
        outcome: ($0["outcome"] as String?).flatMap(HandoverOutcome.init(rawValue:)))
    }
    var refusals: [String: [String]] = [:]
    for refusal in try TableRow.all(
      db, of: "handover_refusals",
      sql: "SELECT ? AS id, report, reasons FROM handover_refusals WHERE package = ?",
      arguments: [id, package])
    {
      let reasons: String = try refusal["reasons"]
      refusals[try refusal["report"]] = reasons.split(separator: " ").map(String.init)
    }
    return try Handover(
      package: package, partner: row["partner"], madeAt: row["made_at"], person: row["person"],
      purpose: cipher(db).words(row, "purpose"), tlp: row["tlp"], protected: row["protected"],
      replyDue: row["reply_due"], fileHash: row["file_hash"],
      fieldsWithheld: withheld.split(separator: "\n").map(String.init), items: items,
      refusals: refusals)
  }
}

extension AuditEntry.Act {
  /// A package was sealed for a partner.
  public static let handedOver = Self(rawValue: "handover.build")
  /// Every report of a hand-over was refused by the gate.
  public static let handoverRefused = Self(rawValue: "handover.refused")
  /// A partner's reply was written down.
  public static let handoverReply = Self(rawValue: "handover.reply")
  /// A package was taken in.
  public static let packageReceived = Self(rawValue: "handover.receive")
}
