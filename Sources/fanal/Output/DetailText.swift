internal import ReportModel
internal import TextMatching

/// What a person must know about a report before anything else: how to contact the person safely,
/// what they agreed to, and how the report may be used.
enum DetailText {
  /// A line for each detail, safe contact first; empty where the report has none.
  static func text(_ report: Report, _ language: Language) -> String {
    let details = report.details
    guard !details.isEmpty else { return "" }
    let french = language == .french
    var lines: [String] = []
    func row(_ en: String, _ fr: String, _ value: String?) {
      guard let value else { return }
      lines.append(french ? "\(fr) : \(value)".spacedAsFrench : "\(en): \(value)")
    }
    row("SAFE CONTACT", "CONTACT SÛR", details.safeContact.map(\.plain))
    row("Consent", "Consentement", consent(details, language))
    row("Markings", "Marquages", markings(details, language))
    row("Caveat", "Réserve", details.caveat.map(\.plain))
    row(
      "May be shared with", "Peut être transmis à",
      details.mayShareWith.map { $0.joined(separator: "; ").plain })
    row("Originating agency", "Organisme d'origine", details.originatingAgency.map(\.plain))
    row("Agency file", "Dossier de l'organisme", details.agencyFileNumber.map(\.plain))
    row("Grading", "Cote", grading(details, language))
    row("Occurred", "Survenu", details.occurredAt.map(\.plain))
    row("Location", "Lieu", details.location.map(\.plain))
    if !details.problems.isEmpty {
      row(
        "Could not be read", "Illisible",
        details.problems.map(\.rawValue).joined(separator: ", "))
    }
    return lines.joined(separator: "\n") + "\n\n"
  }

  private static func consent(_ details: ReportDetails, _ language: Language) -> String? {
    func word(_ answer: ConsentAnswer) -> String {
      switch answer {
      case .granted: language == .french ? "accordé" : "granted"
      case .refused: language == .french ? "REFUSÉ" : "REFUSED"
      case .unknown: language == .french ? "inconnu" : "unknown"
      }
    }
    let purposes = details.consent.purposes.sorted { $0.key < $1.key }
      .map { "\($0.key.plain) = \(word($0.value))" }
    return ([word(details.consent.general)] + purposes).joined(separator: "; ")
  }

  private static func markings(_ details: ReportDetails, _ language: Language) -> String? {
    guard !details.markings.isEmpty else { return nil }
    return details.markings.map { marking in
      switch marking {
      case .protected(let level) where language == .french:
        level.rawValue.replacing("PROTECTED", with: "PROTÉGÉ")
      case .thirdPartyRule where language == .french: "RÈGLE DU TIERS"
      case .tlp, .protected, .thirdPartyRule: marking.description
      case .unrecognised(let text):
        text.plain + (language == .french ? " (non reconnu)" : " (not recognised)")
      }
    }.joined(separator: "; ")
  }

  private static func grading(_ details: ReportDetails, _ language: Language) -> String? {
    guard let grading = details.grading else { return nil }
    let meanings = [details.reliability?.meaning, details.credibility?.meaning].compactMap { $0 }
    let words = meanings.map { language == .french ? $0.fr : $0.en }.joined(separator: ", ")
    return "\(grading) (\(words))"
  }
}
