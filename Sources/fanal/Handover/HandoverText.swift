internal import CaseStore
internal import Disclosure
internal import ReportModel

/// What `fanal handover` shows to people.
enum HandoverText {
  /// What leaves and what does not, with the reasons.
  static func page(_ draft: HandoverDraft) -> String {
    var text = said(draft.profile.name.en, draft.profile.name.fr).plain + "\n"
    for item in draft.released {
      text += "  " + said("leaves    ", "sort      ") + item.id.plain + "  "
      text += item.decision.tlp.rawValue + "  " + item.decision.protected.rawValue + "\n"
      text += "            " + item.decision.fields.joined(separator: ", ").plain + "\n"
      for note in item.notes {
        let words = said("note “\(note.text.plain)”", "note « \(note.text.plain) »")
        text += "            " + words + ", \(note.person.plain), \(note.at.prefix(10))\n"
      }
    }
    for item in draft.refused {
      text += "  " + said("withheld  ", "retenu    ") + item.id.plain + "\n"
      for reason in item.reasons {
        text += "            " + said(reason.text.en, reason.text.fr) + "\n"
      }
    }
    if !draft.withheldFields.isEmpty {
      text +=
        "  "
        + said("fields that the profile does not name: ", "champs que le profil ne nomme pas : ")
        + draft.withheldFields.joined(separator: ", ").plain + "\n"
    }
    return text
  }

  /// One package, for the list.
  static func status(_ item: Handover, isOverdue: Bool) -> String {
    var text = "\(HandoverCommand.short(item.package))  \(item.madeAt.prefix(10))  "
    text += item.partner.plain + "  " + item.tlp + "  "
    if item.items.isEmpty {
      text += said("refused", "refusé") + "\n"
    } else {
      text += said("reply due ", "réponse attendue le ") + item.replyDue
      text += (isOverdue ? said("  OVERDUE", "  EN RETARD") : "") + "\n"
    }
    for report in item.items {
      text += "    \(report.report.plain)  " + name(report.outcome) + "\n"
    }
    for (report, reasons) in item.refusals.sorted(by: { $0.key < $1.key }) {
      let words = reasons.map { code in
        WithholdingReason(rawValue: code).map { said($0.text.en, $0.text.fr) } ?? code
      }
      text +=
        "    \(report.plain)  " + said("withheld: ", "retenu : ") + words.joined(separator: "; ")
        + "\n"
    }
    return text
  }

  /// One package as a JSON line.
  static func line(_ item: Handover, isOverdue: Bool) -> String {
    JSONLine.text([
      "package": item.package, "partner": item.partner, "made_at": item.madeAt, "by": item.person,
      "purpose": item.purpose, "tlp": item.tlp, "protected": item.protected,
      "reply_due": item.replyDue, "overdue": isOverdue, "sha256": item.fileHash,
      "withheld_fields": item.fieldsWithheld,
      "reports": item.items.map {
        ["id": $0.report, "outcome": $0.outcome?.rawValue as Any? ?? "waiting"]
      },
      "refused": item.refusals,
    ])
  }

  static func name(_ outcome: HandoverOutcome?) -> String {
    switch outcome {
    case nil: said("no answer yet", "pas encore de réponse")
    case .opened: said("file opened", "dossier ouvert")
    case .notPursued: said("not pursued", "sans suite")
    case .alreadyKnown: said("already known", "déjà connu")
    case .helped: said("a person was helped", "une personne a été aidée")
    case .noReply: said("no reply", "sans réponse")
    }
  }
}
