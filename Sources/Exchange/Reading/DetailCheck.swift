internal import ReportModel

/// Says which named further fields of a report hold values that cannot be read.
enum DetailCheck {
  /// A notice for each such field. The report itself is kept as it is.
  static func notices(on report: Report) -> [Notice] {
    guard !report.extras.isEmpty else { return [] }
    return report.details.problems.map { field in
      Notice(
        code: "unread-value", line: report.line, field: field.rawValue, message: message(field))
    }
  }

  private static func message(_ field: DetailField) -> LocalizedText {
    let (expectedEN, expectedFR) = expected(field)
    let (effectEN, effectFR) = effect(field)
    return LocalizedText(
      en: "The value cannot be read; it should be \(expectedEN). It is kept as written and "
        + "\(effectEN).",
      fr: "La valeur est illisible; elle devrait être \(expectedFR). Elle est conservée telle "
        + "quelle et \(effectFR).")
  }

  private static func expected(_ field: DetailField) -> (en: String, fr: String) {
    switch field {
    case .grading:
      ("a letter A to F and a digit 1 to 6", "une lettre de A à F et un chiffre de 1 à 6")
    case .sourceReliability: ("a letter A to F", "une lettre de A à F")
    case .informationCredibility: ("a digit 1 to 6", "un chiffre de 1 à 6")
    case .consent:
      (
        "granted, refused or unknown, or purpose=answer",
        "accordé, refusé ou inconnu, ou but=réponse"
      )
    case .markings:
      (
        "TLP labels, PROTECTED A, B or C, or THIRD-PARTY RULE, parted by semicolons",
        "des étiquettes TLP, PROTÉGÉ A, B ou C, ou RÈGLE DU TIERS, séparées par des points-virgules"
      )
    case .mayShareWith: ("a list of names", "une liste de noms")
    case .safeContact, .caveat, .originatingAgency, .agencyFileNumber, .occurredAt, .location:
      ("a text", "un texte")
    }
  }

  private static func effect(_ field: DetailField) -> (en: String, fr: String) {
    switch field {
    case .consent: ("counts as no consent", "vaut absence de consentement")
    case .markings, .mayShareWith:
      ("nothing may be passed on until it is mended", "rien ne doit être transmis avant correction")
    default: ("counts as unknown", "vaut inconnue")
    }
  }
}
