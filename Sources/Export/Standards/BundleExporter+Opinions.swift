internal import ReportModel

/// What people said, as objects `opinion` (STIX 2.1, 4.12): who, when, and how far they agree with the
/// engine. Second readings and what was taken back are not among them.
extension BundleExporter {
  /// What a person said of an indicator.
  func opinion(
    _ judgement: ReviewStanding.Judgement, on note: String, _ code: String, _ key: [String]
  ) -> JSONValue {
    let said =
      switch judgement.verdict {
      case .confirmed, .added: ("agree", judgement.verdict.title)
      case .notConfirmed: ("disagree", judgement.verdict.title)
      case .unsure: ("neutral", judgement.verdict.title)
      }
    return opinion(
      said.0, "Indicator \(code): \(said.1.en). Indicateur \(code) : \(said.1.fr).",
      on: note, by: judgement.person, at: judgement.at, key + [code])
  }

  /// What a person decided of the report; `nil` where the state says nothing about the indicators.
  func opinion(
    _ standing: ReviewStanding, on report: String, _ key: [String]
  ) -> JSONValue? {
    guard let person = standing.person, let at = standing.at else { return nil }
    let value: String
    switch standing.state {
    case .confirmed, .referred: value = "agree"
    case .dismissed: value = "disagree"
    case .new, .inReview, .needsInformation, .closed: return nil
    }
    let reason = standing.reason.map { " (\($0))" } ?? ""
    let title = standing.state.title
    return opinion(
      value,
      "Report: \(title.en)\(reason). Signalement : \(title.fr)\(reason). "
        + ExportManifest.caution.en,
      on: report, by: person, at: at, key)
  }

  private func opinion(
    _ value: String, _ explanation: String, on object: String, by person: String, at: String,
    _ key: [String]
  ) -> JSONValue {
    let said = Self.time(at)
    return self.object(
      "opinion", BundleIdentifier.of("opinion", key + [value, person, at]), at: said,
      [
        "explanation": .string(explanation), "authors": .strings([person]),
        "opinion": .string(value), "object_refs": .strings([object]),
      ])
  }
}
