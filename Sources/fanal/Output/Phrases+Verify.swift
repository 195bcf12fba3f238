internal import CaseStore
internal import TextMatching

/// Sentences of `fanal store verify`.
extension Phrases {
  /// `reports, row 12: the text is not the one that was stored (content)`
  static func fault(_ fault: StoreFault, _ language: Language) -> String {
    let french = language == .french
    let row = fault.row.map { (french ? ", ligne " : ", row ") + "\($0)" } ?? ""
    let table = fault.table.isEmpty ? (french ? "fichier" : "file") : fault.table
    let (english, inFrench) = meaning(fault)
    return table + row + (french ? "\u{A0}: " : ": ") + (french ? inFrench : english)
      + " (\(fault.detail.plain))"
  }

  private static func meaning(_ fault: StoreFault) -> (String, String) {
    switch (fault.check, fault.detail) {
    case (.file, _): ("the file is damaged", "le fichier est endommagé")
    case (.references, _):
      ("refers to a row that is not there", "renvoie à une ligne qui n'existe pas")
    case (.schema, _):
      ("the tables are not those of this version", "les tables ne sont pas celles de cette version")
    case (.audit, "gap"):
      ("entries before this one are missing", "des entrées manquent avant celle-ci")
    case (.audit, "previous"):
      ("does not follow the entry before it", "ne suit pas l'entrée précédente")
    case (.audit, "hash"): ("was changed", "a été modifiée")
    case (.audit, "end"):
      (
        "the newest entries are missing or were written by another program",
        "les dernières entrées manquent ou viennent d'un autre programme"
      )
    case (.audit, "expected"):
      ("the entry that was noted is not in it", "l'entrée notée ne s'y trouve pas")
    case (.reports, "content"):
      (
        "the report is not the one that was stored",
        "le signalement n'est pas celui qui a été stocké"
      )
    case (.search, _):
      (
        "the index of words does not agree with the report; make it anew (fanal search --rebuild)",
        "l'index des mots ne correspond pas au signalement; refaites-le (fanal search --rebuild)"
      )
    case (.assessments, "words"):
      (
        "evidence of this assessment points to other words",
        "des preuves de cette évaluation désignent d'autres mots"
      )
    default: ("is not as it was written", "n'est pas tel qu'il a été écrit")
    }
  }

  /// What was read, and the verdict.
  static func verified(
    _ result: StoreVerification, _ path: String, _ language: Language
  ) -> String {
    func number(_ count: Int) -> String { SummaryText.number(count, language) }
    let count = result.faults.count + result.unlisted
    var lines: [String] = []
    switch language {
    case .english:
      lines.append(
        "\(path): \(number(result.reports)) reports, \(number(result.assessments)) assessments, "
          + "\(number(result.entries)) entries of the audit read")
      if result.clockSteps > 0 {
        lines.append("The clock was set back \(number(result.clockSteps)) times; that is no fault.")
      }
      if let head = result.head { lines.append("Newest entry: \(head.sequence):\(head.hash)") }
      lines.append(
        count == 0
          ? "All is as it was written."
          : "NOT as it was written: \(number(count)) faults. Take the store out of use, keep the file, and "
            + "go back to a backup.")
    case .french:
      lines.append(
        "\(path)\u{A0}: \(number(result.reports)) signalements, \(number(result.assessments)) "
          + "évaluations, \(number(result.entries)) entrées du registre lues")
      if result.clockSteps > 0 {
        lines.append(
          "L'horloge a été reculée \(number(result.clockSteps)) fois; ce n'est pas un défaut.")
      }
      if let head = result.head {
        lines.append("Dernière entrée\u{A0}: \(head.sequence):\(head.hash)")
      }
      lines.append(
        count == 0
          ? "Tout est tel qu'il a été écrit."
          : "PAS tel qu'il a été écrit\u{A0}: \(number(count)) défauts. Mettez le dépôt hors service, gardez le "
            + "fichier et revenez à une sauvegarde.")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
