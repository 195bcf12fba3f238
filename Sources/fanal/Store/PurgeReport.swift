internal import CaseStore
import Foundation
internal import ReportModel
internal import TextMatching

/// What a purge shows.
enum PurgeReport {
  /// Reports that are shown one by one; the receipt and JSON have all.
  private static let mostShown = 20

  static func text(
    _ result: PurgeResult, file: String?, isDryRun: Bool, _ language: Language
  ) -> String {
    let french = language == .french
    var lines = result.reports.prefix(mostShown).map { report in
      let reason =
        switch report.reason {
        case .unused: french ? "délai écoulé" : "time is over"
        case .unflagged: french ? "sans indicateur, jamais utilisé" : "unflagged, never used"
        }
      let use = french ? "dernière utilisation" : "last use"
      return "\(report.id.plain)  \(use) \(report.lastUseAt.prefix(10))  \(reason)"
    }
    if result.reports.count > mostShown {
      let more = SummaryText.number(result.reports.count - mostShown, language)
      lines.append(french ? "… et \(more) autres" : "… and \(more) more")
    }
    let count = result.reports.count
    let number = SummaryText.number(count, language)
    let held = SummaryText.number(result.held.count, language)
    if isDryRun {
      lines.append(
        french
          ? "\(number) signalements partiraient, \(held) sont retenus. Rien n'a été supprimé."
          : "\(number) reports would go, \(held) are on hold. Nothing was removed.")
      if count > 0 {
        lines.append(
          french
            ? "Pour les supprimer\u{A0}: --confirm \(count) avec les mêmes options."
            : "To remove them: --confirm \(count) with the same options.")
      }
    } else {
      lines.append(
        french
          ? "\(number) signalements supprimés, \(held) retenus."
          : "\(number) reports removed, \(held) on hold.")
      if let file, !file.isEmpty {
        lines.append(french ? "Reçu\u{A0}: \(file)" : "Receipt: \(file)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  static func json(_ result: PurgeResult, _ file: String?) -> String {
    let reports = result.reports.map { report -> [String: Any] in
      [
        "id": report.id, "reason": report.reason.rawValue, "stored_at": report.storedAt,
        "last_use_at": report.lastUseAt, "versions": report.versions,
        "assessments": report.assessments, "findings": report.findings, "flagged": report.flagged,
      ]
    }
    return StoreCommand.line([
      "at": result.at, "removed": result.receipt != nil, "count": result.reports.count,
      "reports": reports, "held": result.held, "receipt": file ?? NSNull(),
      "receipt_hash": result.receipt?.hash.description ?? NSNull(),
    ])
  }
}
