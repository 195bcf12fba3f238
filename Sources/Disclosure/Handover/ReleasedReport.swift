import Foundation
public import ReportModel

/// What of a report goes into a package, as one line of JSON.
public enum ReleasedReport {
  /// The line of a report that the gate released.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - assessment: Its newest assessment.
  ///   - decision: What the gate decided.
  ///   - profile: The partner's profile.
  ///   - notes: What people wrote of it that may leave the centre.
  /// - Throws: What encoding throws.
  public static func line(
    _ report: Report, _ assessment: Assessment?, _ decision: ReleaseGate.Decision,
    _ profile: PartnerProfile, notes: [ReviewStanding.Note] = []
  ) throws -> [UInt8] {
    var object: [String: Any] = ["id": report.string(report.id)]
    let own: [(String, ByteRange)] = [
      ("received_at", report.receivedAt), ("source_type", report.sourceType),
      ("language", report.language), ("province", report.province), ("city", report.city),
      ("title", report.title), ("narrative", report.narrative),
    ]
    for (name, range) in own where decision.fields.contains(name) {
      object[name] = report.string(range)
    }
    for extra in report.extras where decision.fields.contains(report.string(extra.name)) {
      if report.string(extra.name) == ReleaseGate.notesField { continue }
      let data = report.withBytes(of: extra.value) { Data($0) }
      object[report.string(extra.name)] = try JSONSerialization.jsonObject(
        with: data, options: [.fragmentsAllowed])
    }
    // The name is the program's own: a field of a report that is called so never leaves.
    if decision.fields.contains(ReleaseGate.notesField) {
      object[ReleaseGate.notesField] = notes.map {
        ["text": $0.text, "by": $0.person, "at": $0.at]
      }
    }
    // Handling travels with the report, whatever the profile says of fields.
    object["markings"] = [decision.tlp.rawValue, decision.protected.rawValue, "THIRD-PARTY RULE"]
    object["originating_agency"] = report.details.originatingAgency ?? profile.sender
    if profile.assessment, let assessment {
      object["assessment"] = self.object(assessment, report, decision)
    }
    let data = try JSONSerialization.data(
      withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
    return [UInt8](data)
  }

  /// What was found: only what counts, with the words only where the field leaves.
  private static func object(
    _ assessment: Assessment, _ report: Report, _ decision: ReleaseGate.Decision
  ) -> [String: Any] {
    [
      "priority": assessment.priority.rawValue, "language": assessment.language,
      "pillars": decision.pillars.map(\.rawValue),
      "indicators": assessment.indicators.map { finding -> [String: Any] in
        [
          "code": finding.code, "strength": finding.strength.rawValue,
          "evidence": finding.evidence.filter { decision.fields.contains($0.field.rawValue) }
            .map { evidence -> [String: Any] in
              [
                "field": evidence.field.rawValue, "start": evidence.start, "end": evidence.end,
                "text": report.string(evidence.bytes), "status": evidence.status.rawValue,
              ]
            },
        ]
      },
    ]
  }

  /// A report out of a package as a record for this centre's own store.
  ///
  /// Its identifier gets the sender before it, so that it never becomes a version of a report of one's
  /// own; the sender's number stands in `agency_file_number`, and the third-party rule stays on it.
  ///
  /// - Returns: The identifier and the line; `nil` for a line that is no report.
  public static func received(
    _ line: [UInt8], from manifest: PackageManifest
  ) -> (id: String, line: [UInt8])? {
    guard let value = try? JSONSerialization.jsonObject(with: Data(line)),
      var object = value as? [String: Any], let id = object["id"] as? String, !id.isEmpty,
      (object["narrative"] as? String)?.isEmpty == false
    else { return nil }
    let sender = manifest.sender.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "-" }
    let own = String(sender) + ":" + id
    object["id"] = own
    if object["agency_file_number"] == nil { object["agency_file_number"] = id }
    object["received_package"] = manifest.package
    // What the sender found is the sender's; this centre assesses anew.
    object["sender_assessment"] = object.removeValue(forKey: "assessment")
    object["sender_notes"] = object.removeValue(forKey: ReleaseGate.notesField)
    guard
      let data = try? JSONSerialization.data(
        withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
    else { return nil }
    return (own, [UInt8](data))
  }
}
