package import CaseStore
internal import Foundation
internal import ReportModel

/// Runs as programs read them.
package enum RunJSON {
  /// A run with what it counted.
  package static func object(_ run: Run) -> [String: Any] {
    [
      "id": run.id.number, "started_at": run.startedAt, "finished_at": run.finishedAt ?? NSNull(),
      "status": run.status.rawValue, "command": run.command,
      "pack": [
        "name": run.pack.name, "version": run.pack.version, "hash": run.pack.hash.description,
      ],
      "engine": run.pack.engine, "read": run.counts.read, "rejected": run.counts.rejected,
      "flagged": run.counts.flagged, "incomplete": run.counts.incomplete,
      "not_assessed": run.counts.stops,
      "new_reports": run.counts.stored.newReports,
      "new_assessments": run.counts.stored.newAssessments,
    ]
  }
}
