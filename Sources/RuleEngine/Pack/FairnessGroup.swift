public import ReportModel

/// What a person is or is taken for, and what no score may depend on.
public enum FairnessGroup: String, Sendable, CaseIterable {
  case nationality, ethnicity, indigenous, gender, religion
  case immigrationStatus = "immigration_status"
  case sexWork = "sex_work"

  /// The group's name, as `fanal pack fairness` shows it.
  public var title: LocalizedText {
    switch self {
    case .nationality: LocalizedText(en: "nationality", fr: "nationalité")
    case .ethnicity: LocalizedText(en: "ethnicity", fr: "origine ethnique")
    case .indigenous: LocalizedText(en: "Indigenous identity", fr: "identité autochtone")
    case .gender: LocalizedText(en: "gender", fr: "genre")
    case .religion: LocalizedText(en: "religion", fr: "religion")
    case .immigrationStatus: LocalizedText(en: "immigration status", fr: "statut d'immigration")
    case .sexWork: LocalizedText(en: "sex work", fr: "travail du sexe")
    }
  }
}
