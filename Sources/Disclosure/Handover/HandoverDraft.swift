package import CaseStore
internal import Foundation
internal import Keys
package import ReportModel

/// What the gate decided of the reports of a package, before anything leaves.
package struct HandoverDraft {
  /// A report that leaves.
  package struct Released {
    package var id: String
    package var decision: ReleaseGate.Decision
    package var line: [UInt8]
    /// The notes that leave with it.
    package var notes: [ReviewStanding.Note]
  }

  package let profile: PartnerProfile
  /// The name of the package.
  package let package: String
  package private(set) var released: [Released] = []
  /// Reports that do not leave, with the reasons.
  package private(set) var refused: [(id: String, reasons: [WithholdingReason])] = []

  package init(_ profile: PartnerProfile, package: String) {
    self.profile = profile
    self.package = package
  }

  /// Fields that no report takes along, in alphabetical order.
  package var withheldFields: [String] { Set(released.flatMap(\.decision.withheld)).sorted() }

  package mutating func add(_ id: String, _ stored: StoredReport) throws {
    let assessment = stored.assessments.first?.assessment
    let notes = stored.standing?.notes ?? []
    let decision = ReleaseGate(profile).decide(
      stored.report, assessment, hasNotes: !notes.isEmpty)
    if decision.isReleased {
      let line = try ReleasedReport.line(stored.report, assessment, decision, profile, notes: notes)
      let leaving = decision.fields.contains(ReleaseGate.notesField) ? notes : []
      released.append(Released(id: id, decision: decision, line: line, notes: leaving))
    } else {
      refused.append((id, decision.refusals))
    }
  }

  /// The narrowest label and the highest level of what leaves.
  private var marking: (tlp: TrafficLight, protected: ProtectedLevel) {
    let labels = TrafficLight.allCases.filter { label in
      released.contains { $0.decision.tlp == label }
    }
    let levels = ProtectedLevel.allCases.filter { level in
      released.contains { $0.decision.protected == level }
    }
    return (labels.last ?? ReleaseGate.usualLabel, levels.last ?? ReleaseGate.usualLevel)
  }

  package func manifest(at time: String, by person: String, purpose: String) -> PackageManifest {
    let (tlp, level) = marking
    let conditions =
      profile.language == "fr"
      ? "Règle du tiers : ne rien transmettre sans l'accord de l'expéditeur. Indicateurs observés; "
        + "jamais un verdict sur une personne. Ne jamais montrer à une personne visée."
      : "Third-party rule: pass nothing on without the sender's agreement. Indicators observed; never a "
        + "verdict on a person. Never to be shown to a person it is about."
    return PackageManifest(
      package: package, madeAt: time, sender: profile.sender, partner: profile.id, by: person,
      purpose: purpose, tlp: tlp.rawValue, protected: level.rawValue, conditions: conditions,
      replyDue: Self.day(profile.replyDays, after: time))
  }

  package func record(_ manifest: PackageManifest, hash: String) -> Handover {
    Handover(
      package: package, partner: profile.id, madeAt: manifest.madeAt, person: manifest.by,
      purpose: manifest.purpose, tlp: manifest.tlp, protected: manifest.protected,
      replyDue: manifest.replyDue, fileHash: hash, fieldsWithheld: withheldFields,
      items: released.map { Handover.Item(report: $0.id) },
      refusals: Dictionary(
        uniqueKeysWithValues: refused.map { ($0.id, $0.reasons.map(\.rawValue)) }))
  }

  /// The receipt, as Foundation writes JSON; it holds no text of a report.
  ///
  /// - Parameter french: Spaces a text as French has it.
  package func receipt(
    _ manifest: PackageManifest, file: String?, hash: String, french: (String) -> String
  ) -> [String: Any] {
    [
      "package": package, "partner": profile.id, "key": profile.key.id,
      "signing_key": profile.signingKey.verifying.id,
      "file": file.map { URL(fileURLWithPath: $0).lastPathComponent as Any } ?? NSNull(),
      "sha256": hash, "made_at": manifest.madeAt, "by": manifest.by, "purpose": manifest.purpose,
      "tlp": manifest.tlp, "protected": manifest.protected, "reply_due": manifest.replyDue,
      "released": released.map {
        [
          "id": $0.id, "fields": $0.decision.fields, "withheld_fields": $0.decision.withheld,
          "pillars": $0.decision.pillars.map(\.rawValue),
        ] as [String: Any]
      },
      "refused": refused.map { item in
        [
          "id": item.id,
          "reasons": item.reasons.map {
            ["code": $0.rawValue, "en": $0.text.en, "fr": french($0.text.fr)]
          },
        ] as [String: Any]
      },
    ]
  }

  /// The day so many days after a time, in UTC.
  private static func day(_ days: Int, after time: String) -> String {
    let start = (try? Date(time, strategy: .iso8601)) ?? .now
    return String(start.addingTimeInterval(Double(days) * 86_400).ISO8601Format().prefix(10))
  }
}
