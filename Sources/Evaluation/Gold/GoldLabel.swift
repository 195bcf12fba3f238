public import ReportModel

/// What experts say about one report: the truth that an engine is measured against.
public struct GoldLabel: Sendable, Hashable {
  /// Whether a seasoned coordinator would open a file.
  public enum Verdict: String, Sendable, Hashable, CaseIterable {
    /// Would open a file.
    case positive
    /// Would ask for more first.
    case ambiguous
    /// Would not, even where a crime or a labour breach is present.
    case negative
  }

  /// One indicator with the exact words of the narrative that show it.
  public struct Indicator: Sendable, Hashable {
    /// The code of the catalogue.
    public var code: String
    /// The words, as they stand in the narrative.
    public var quote: String

    /// Makes an indicator.
    public init(code: String, quote: String) {
      self.code = code
      self.quote = quote
    }
  }

  /// The identifier of the report.
  public var id: String
  /// The language of the report; `nil` where the label leaves it to the report.
  public var language: String?
  /// The verdict.
  public var verdict: Verdict
  /// The indicators, each with its words; one code may come several times.
  public var indicators: [Indicator]
  /// Codes of counter-indicators.
  public var contra: Set<String>
  /// The form of exploitation, for example `labour` or `none`.
  public var exploitationForm: String?
  /// The pillars that a coordinator would assign.
  public var pillars: Set<Pillar>
  /// How soon a person must look.
  public var priority: Priority?
  /// How hard the report is to read: `easy`, `medium` or `hard`.
  public var difficulty: String?

  /// Makes a label.
  public init(
    id: String, verdict: Verdict, language: String? = nil, indicators: [Indicator] = [],
    contra: Set<String> = [], exploitationForm: String? = nil, pillars: Set<Pillar> = [],
    priority: Priority? = nil, difficulty: String? = nil
  ) {
    self.id = id
    self.language = language
    self.verdict = verdict
    self.indicators = indicators
    self.contra = contra
    self.exploitationForm = exploitationForm
    self.pillars = pillars
    self.priority = priority
    self.difficulty = difficulty
  }
}
