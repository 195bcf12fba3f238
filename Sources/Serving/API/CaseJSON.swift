package import CaseStore
package import Foundation
internal import ReportModel

/// Cases and acts as programs read them; see docs/schema/case.schema.json.
package enum CaseJSON {
  /// A case in a list.
  package static func object(_ item: CaseSummary, now: Date = .now) -> [String: Any] {
    let received = Date(timeIntervalSince1970: Double(item.received))
    return [
      "id": item.id, "state": item.state.rawValue, "changed_since": item.isStale,
      "priority": item.priority.rawValue, "score": item.score,
      "received_at": received.ISO8601Format(),
      "waiting_seconds": max(0, Int(now.timeIntervalSince(received))),
      "province": item.province, "source_type": item.sourceType, "language": item.language,
      "assigned": item.assigned ?? NSNull(), "pillars": item.pillars.map(\.rawValue),
      "raised": item.raised.map(\.rawValue),
      "lead": item.lead?.rawValue ?? NSNull(), "indicators": item.codes,
      "assessment": item.assessment, "cursor": "\(item.cursor)",
    ]
  }

  /// A case with its history.
  package static func object(_ record: CaseRecord) -> [String: Any] {
    var object = object(record.summary)
    object["in_second_sample"] = record.isInSample
    object["acts"] = record.acts.map(self.object)
    return object
  }

  /// An act.
  package static func object(_ act: ReviewAct) -> [String: Any] {
    [
      "act": act.number, "kind": act.kind.rawValue, "person": act.person, "at": act.at,
      "second": act.isSecond, "assessment": act.assessment,
      "pack": [
        "name": act.pack.name, "version": act.pack.version, "hash": act.pack.hash.description,
      ],
      "engine": act.pack.engine, "state": act.state?.rawValue ?? NSNull(),
      "reason": act.reason ?? NSNull(), "assignee": act.assignee ?? NSNull(),
      "verdicts": act.verdicts.mapValues(\.rawValue),
      "notes": act.notes.map { ["text": $0.text, "releasable": $0.isReleasable] as [String: Any] },
      "undoes": act.undoes ?? NSNull(), "undone": act.isUndone, "bulk": act.bulk ?? NSNull(),
    ]
  }
}
