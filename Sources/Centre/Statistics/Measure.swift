internal import CaseStore
public import ReportModel

/// What is counted of reports. All of it is counted by when a report was received: of the reports of a
/// quarter, how many were reviewed so far, whenever that was.
public enum Measure: String, Sendable, Hashable, CaseIterable {
  /// Reports that came in.
  case received
  /// Reports that the pack assessed.
  case screened
  /// Reports that reached the threshold of the pack.
  case flagged
  /// Reports on which a decision of a person stands.
  case reviewed
  /// Reports whose indicators a person confirmed, or that were referred.
  case confirmed
  /// Reports that were passed on to a partner.
  case referred
  /// Reports to which a partner answered.
  case answered

  /// What these are some of.
  public var parent: Measure? {
    switch self {
    case .received: nil
    case .screened, .reviewed, .referred: .received
    case .flagged: .screened
    case .confirmed: .reviewed
    case .answered: .referred
    }
  }

  /// Whether a share of its parent says something of the work or of the pack.
  public var isRate: Bool { self == .flagged || self == .confirmed || self == .answered }

  /// Whether another pack would count otherwise.
  public var dependsOnPack: Bool { self == .screened || self == .flagged }

  /// Whether a report is counted.
  func counts(_ report: CountedReport) -> Bool {
    switch self {
    case .received: true
    case .screened: report.isScreened
    case .flagged: report.isFlagged
    case .reviewed: report.isReviewed
    case .confirmed: report.isConfirmed
    case .referred: report.isReferred
    case .answered: report.isAnswered
    }
  }

  /// The name at the head of a column.
  public var title: LocalizedText {
    switch self {
    case .received: LocalizedText(en: "received", fr: "reçus")
    case .screened: LocalizedText(en: "screened", fr: "examinés")
    case .flagged: LocalizedText(en: "flagged", fr: "signalés")
    case .reviewed: LocalizedText(en: "reviewed", fr: "revus")
    case .confirmed: LocalizedText(en: "confirmed", fr: "confirmés")
    case .referred: LocalizedText(en: "referred", fr: "transmis")
    case .answered: LocalizedText(en: "answered", fr: "répondus")
    }
  }

  /// The name of its share of the parent: `flagged of screened`.
  public var rateTitle: LocalizedText {
    guard let parent else { return title }
    return LocalizedText(
      en: "\(title.en) of \(parent.title.en)", fr: "\(title.fr) sur \(parent.title.fr)")
  }
}
