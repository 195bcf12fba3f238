package import CaseStore
internal import Exchange
internal import Foundation
internal import ReportModel

/// Reports with an assessment as programs read them.
package enum ReportJSON {
  /// A report of the store with one of its assessments.
  ///
  /// - Throws: What Foundation throws for JSON that it cannot read back.
  package static func object(
    _ stored: StoredReport, _ record: AssessmentRecord
  ) throws -> [String: Any] {
    let report = stored.report
    return [
      "assessment": try object(record.assessment, of: report, by: record.pack),
      "report": [
        "id": report.string(report.id), "title": report.string(report.title),
        "narrative": report.string(report.narrative),
        "received_at": report.string(report.receivedAt),
        "source_type": report.string(report.sourceType),
        "province": report.string(report.province), "city": report.string(report.city),
      ],
    ]
  }

  /// An assessment; see docs/schema/assessment.schema.json.
  static func object(
    _ assessment: Assessment, of report: Report, by pack: PackIdentity
  ) throws -> [String: Any] {
    var lines = ByteWriter()
    AssessmentWriter(pack: pack).append(assessment, of: report, to: &lines)
    let value = try JSONSerialization.jsonObject(with: Data(lines.bytes))
    guard let object = value as? [String: Any] else {
      preconditionFailure("an assessment is written as an object")
    }
    return object
  }
}
