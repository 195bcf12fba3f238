internal import ReportModel

/// What people said of a report and what correlations raise, as the forms write it.
///
/// Other reports of a correlation are not named: this export may not be allowed to hold them. Its number
/// and how many there are is told.
extension ExportRecord {
  /// Columns of tables for it.
  static let standingColumns = [
    "state", "changed_since", "reason", "decided_by", "decided_at", "verdicts", "raised",
  ]

  /// The cells of these columns.
  var standingCells: [String] {
    let standing = standing
    return [
      standing?.state.rawValue ?? "", standing.map { $0.isStale ? "true" : "false" } ?? "",
      standing?.reason ?? "", standing?.person ?? "", standing?.at ?? "",
      (standing?.judgements ?? []).map { "\($0.code)=\($0.judgement.verdict.rawValue)" }
        .joined(separator: "; "),
      raised.map { "\($0.pillar.rawValue) (\($0.rule))" }.joined(separator: "; "),
    ]
  }

  /// The state and the verdicts; `nil` where the report is no case.
  var caseValue: JSONValue? { caseValue(withNotes: false) }

  /// The same; notes only for forms that hold words of people at all.
  func caseValue(withNotes: Bool) -> JSONValue? {
    guard let standing else { return nil }
    return .object([
      "state": .string(standing.state.rawValue), "changed_since": .boolean(standing.isStale),
      "reason": standing.reason.map { .string($0) },
      "by": standing.person.map { .string($0) }, "at": standing.at.map { .string($0) },
      "verdicts": .list(verdictValues),
      "notes": !withNotes || standing.notes.isEmpty ? nil : .list(noteValues),
    ])
  }

  private var noteValues: [JSONValue] {
    (standing?.notes ?? []).map { note in
      .object([
        "text": .string(note.text), "by": .string(note.person), "at": .string(note.at),
      ])
    }
  }

  private var verdictValues: [JSONValue] {
    (standing?.judgements ?? []).map { code, judgement in
      JSONValue.object([
        "code": .string(code), "verdict": .string(judgement.verdict.rawValue),
        "by": .string(judgement.person), "at": .string(judgement.at),
      ])
    }
  }

  /// The same as columns of a table that holds lists.
  var standingMembers: KeyValuePairs<String, JSONValue?> {
    [
      "state": (standing?.state.rawValue).map { .string($0) },
      "changed_since": (standing?.isStale).map { .boolean($0) },
      "reason": (standing?.reason).map { .string($0) },
      "decided_by": (standing?.person).map { .string($0) },
      "decided_at": (standing?.at).map { .string($0) },
      "verdicts": .list(verdictValues),
      "raised": .strings(raised.map(\.pillar.rawValue)),
    ]
  }

  /// The pillars that correlations raise; `nil` where there are none.
  var raisedValue: JSONValue? {
    if raised.isEmpty { return nil }
    return .list(
      raised.map { item in
        .object([
          "pillar": .string(item.pillar.rawValue), "rule": .string(item.rule),
          "correlation": .integer(Int(item.number)), "kind": .string(item.kind.rawValue),
          "reports": .integer(item.reports.count), "since": .string(item.since),
          "why": .object(["en": .string(item.why.en), "fr": .string(item.why.fr)]),
        ])
      })
  }
}
