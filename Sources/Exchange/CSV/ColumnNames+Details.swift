internal import ReportModel

extension ColumnNames {
  /// Usual names of the named further fields besides their own, folded.
  static let detailAliases: [DetailField: [String]] = [
    .safeContact: [
      "safe contact method", "safe to contact", "contact safely", "how to contact safely",
      "contact sur", "contact securitaire", "contact sans danger", "moyen de contact sur",
    ],
    .consent: [
      "consent to share", "consent given", "caller consent", "consentement",
      "consentement au partage", "consentement donne",
    ],
    .markings: [
      "marking", "handling", "handling code", "tlp", "protective marking",
      "marquage", "marquages", "mention de protection", "cote de protection",
    ],
    .caveat: ["handling caveat", "caveats", "mise en garde", "reserve", "reserves"],
    .mayShareWith: [
      "share with", "releasable to", "partage permis avec", "peut etre partage avec",
    ],
    .originatingAgency: [
      "agency", "originator", "reporting agency", "submitting agency", "police service",
      "organisme", "organisme d origine", "service de police",
      "organisme declarant",
    ],
    .agencyFileNumber: [
      "file number", "agency file", "occurrence number", "occurrence no", "gor number",
      "police file number", "no de dossier de l organisme", "numero d evenement",
      "no d evenement", "numero de dossier de l organisme", "dossier de police",
    ],
    .grading: [
      "intelligence grading", "source grading", "cote de renseignement", "evaluation de la source",
    ],
    .sourceReliability: [
      "reliability", "source evaluation", "fiabilite", "fiabilite de la source",
    ],
    .informationCredibility: [
      "credibility", "information evaluation", "credibilite",
      "credibilite de l information", "vraisemblance",
    ],
    .occurredAt: [
      "occurred", "occurred on", "occurrence date", "date of occurrence", "incident date",
      "date of incident", "event date", "date de l evenement", "date des faits",
      "date de l incident", "survenu le",
    ],
    .location: [
      "location", "address", "civic address", "incident address", "place", "lieu", "adresse",
      "adresse civique", "lieu des faits", "lieu de l evenement",
    ],
  ]
}
