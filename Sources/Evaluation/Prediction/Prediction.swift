public import ReportModel

/// What an engine says about one report.
public struct Prediction: Sendable, Hashable {
  /// The identifier of the report.
  public var id: String
  /// Whether the engine flagged it.
  public var flagged: Bool
  /// The number that ranks reports; `nil` when the engine gives none.
  public var score: Double?
  /// The places of the evidence by indicator code, in Unicode scalars, half-open.
  public var indicators: [String: [Range<Int>]]
  /// Codes of counter-indicators.
  public var contra: Set<String>
  /// The pillars that are on.
  public var pillars: Set<Pillar>
  /// How soon a person must look; `nil` when the engine gives none.
  public var priority: Priority?

  /// Makes a prediction.
  public init(
    id: String, flagged: Bool, score: Double? = nil, indicators: [String: [Range<Int>]] = [:],
    contra: Set<String> = [], pillars: Set<Pillar> = [], priority: Priority? = nil
  ) {
    self.id = id
    self.flagged = flagged
    self.score = score
    self.indicators = indicators
    self.contra = contra
    self.pillars = pillars
    self.priority = priority
  }

  /// Takes a prediction from an assessment of the report `id`.
  ///
  /// Findings among the indicators whose code begins with `contra.` count as counter-indicators.
  /// Evidence in the title keeps its offsets and is compared with the quotes like the rest, because
  /// labels name no field. Dismissed matches are no prediction.
  public init(assessment: Assessment, id: String) {
    self.init(
      id: id, flagged: assessment.flagged, score: assessment.score,
      contra: Set(assessment.contra.map(\.code)),
      pillars: Set(assessment.pillars.map(\.pillar)), priority: assessment.priority)
    for finding in assessment.indicators {
      guard !finding.code.hasPrefix("contra.") else {
        contra.insert(finding.code)
        continue
      }
      let spans = finding.evidence.filter { $0.end > $0.start }.map { $0.start..<$0.end }
      indicators[finding.code, default: []] += spans
    }
  }
}
