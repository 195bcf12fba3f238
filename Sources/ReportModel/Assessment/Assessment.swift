/// The outcome of screening one report against a rule pack.
///
/// An assessment never says that trafficking took place. It lists the indicators that were
/// observed, each with the words that support it, and the rules that could not finish:
///
///     let assessment = assessor.assess(report)
///     assessment.indicators.map(\.code)   // ["coercion.documents_confiscated"]
///     assessment.notAssessed              // stopped by a limit: "not assessed", never "nothing"
///
/// Findings are ordered by dimension, then by code, and evidence by place, so that equal input,
/// pack and engine version export to equal bytes.
public struct Assessment: Sendable, Hashable {
  /// One indicator with everything that supports it.
  public struct Finding: Sendable, Hashable {
    /// The code of the catalogue, for example `coercion.documents_confiscated`.
    public var code: String
    /// How much it says.
    public var strength: Strength
    /// The dimension of the ILO method.
    public var dimension: Dimension
    /// The points that it adds to the score.
    public var points: Double
    /// The words, ordered by field (title first) and place.
    public var evidence: [Evidence]
    /// The names of the exceptions that silenced it; empty for most.
    public var exceptions: [String]

    /// Makes a finding.
    public init(
      code: String, strength: Strength, dimension: Dimension, points: Double, evidence: [Evidence],
      exceptions: [String] = []
    ) {
      self.exceptions = exceptions
      self.code = code
      self.strength = strength
      self.dimension = dimension
      self.points = points
      self.evidence = evidence
    }
  }

  /// How many findings of each strength a dimension has, and the ILO rule that made it positive.
  public struct DimensionCount: Sendable, Hashable {
    /// The dimension.
    public var dimension: Dimension
    /// The number of strong findings.
    public var strong: Int
    /// The number of medium findings.
    public var medium: Int
    /// The number of weak findings.
    public var weak: Int
    /// The rule that made it positive (`R1` to `R4`, or `override`); `nil` when it is not positive.
    public var rule: String?

    /// Makes a count.
    public init(dimension: Dimension, strong: Int, medium: Int, weak: Int, rule: String?) {
      self.dimension = dimension
      self.strong = strong
      self.medium = medium
      self.weak = weak
      self.rule = rule
    }
  }

  /// The result of a method, for example ILO-2009.
  public struct Method: Sendable, Hashable {
    /// The method's name.
    public var name: String
    /// The profile used: `AL`, `AS`, `CL` or `CS` (adult or child, labour or sexual).
    public var profile: String
    /// The result's code, for example `indicators_meet_method`.
    public var result: String
    /// The result by the published rows alone, for example `not_covered`.
    public var published: String
    /// The dimensions with at least one finding, in the order of `Dimension.allCases`.
    public var dimensions: [DimensionCount]

    /// Makes a method's result.
    public init(
      name: String, profile: String, result: String, published: String,
      dimensions: [DimensionCount]
    ) {
      self.name = name
      self.profile = profile
      self.result = result
      self.published = published
      self.dimensions = dimensions
    }
  }

  /// The elements of the Palermo definition that the text touches.
  public struct Elements: Sendable, Hashable {
    /// Codes that show an act.
    public var act: [String]
    /// Codes that show means.
    public var means: [String]
    /// Codes that show a purpose.
    public var purpose: [String]
    /// Elements that nothing shows.
    public var missing: [Element]
    /// Codes whose question would help to fill the gap.
    public var ask: [String]

    /// Makes the elements.
    public init(
      act: [String] = [], means: [String] = [], purpose: [String] = [], missing: [Element] = [],
      ask: [String] = []
    ) {
      self.act = act
      self.means = means
      self.purpose = purpose
      self.missing = missing
      self.ask = ask
    }
  }

  /// One pillar that is on.
  public struct PillarScore: Sendable, Hashable {
    /// The pillar.
    public var pillar: Pillar
    /// The points behind it.
    public var score: Double
    /// Whether it leads the queue.
    public var lead: Bool
    /// The codes behind it.
    public var because: [String]
    /// Codes of the next steps, whose texts the pack holds in both languages.
    public var steps: [String]

    /// Makes a pillar's score.
    public init(pillar: Pillar, score: Double, lead: Bool, because: [String], steps: [String]) {
      self.pillar = pillar
      self.score = score
      self.lead = lead
      self.because = because
      self.steps = steps
    }
  }

  /// One line of the score's arithmetic.
  public struct ScoreLine: Sendable, Hashable {
    /// What added or took away: a code, or a name of the assessment script.
    public var because: String
    /// The points.
    public var points: Double

    /// Makes a line.
    public init(because: String, points: Double) {
      self.because = because
      self.points = points
    }
  }

  /// A rule or script that a limit or an error stopped.
  public struct NotAssessed: Sendable, Hashable {
    /// The rule's code or the script's name.
    public var rule: String
    /// `cpu`, `time`, `memory` or `error`.
    public var reason: String
    /// Where and how it ended, in the words of Lua, for the author of the rule; never stored, since
    /// a script may put into it what it read.
    public var detail: String?

    /// Makes an entry.
    public init(rule: String, reason: String, detail: String? = nil) {
      self.rule = rule
      self.reason = reason
      self.detail = detail
    }
  }

  /// The language that the rules read: `en` or `fr`.
  public var language: String
  /// Whether the report reached the pack's threshold.
  public var flagged: Bool = false
  /// Whether somebody should read it although it is not flagged: its score reached the pack's
  /// threshold of the review band.
  public var needsReview: Bool = false
  /// A number that ranks reports; it has no upper bound.
  public var score: Double = 0
  /// How the score adds up.
  public var arithmetic: [ScoreLine] = []
  /// How soon a person must look.
  public var priority: Priority = .none
  /// The codes that made the priority what it is.
  public var priorityBecause: [String] = []
  /// The result of the method; `nil` when its script did not finish.
  public var method: Method?
  /// The elements touched and missing.
  public var elements = Elements()
  /// Indicators that count.
  public var indicators: [Finding] = []
  /// Counter-indicators.
  public var contra: [Finding] = []
  /// Matches that do not count, with what decided it: their status, or exceptions.
  public var dismissed: [Finding] = []
  /// Pillars that are on, in the order of `Pillar.allCases`.
  public var pillars: [PillarScore] = []
  /// What names or reaches somebody or something, ordered by field (title first) and place; no two
  /// overlap.
  public var entities: [Entity] = []
  /// Sections of law to consider, sorted.
  public var law: [String] = []
  /// Tags, sorted, for example `empowerment`.
  public var tags: [String] = []
  /// What a limit or an error stopped, sorted by rule.
  public var notAssessed: [NotAssessed] = []

  /// Whether every rule and script finished.
  public var isComplete: Bool { notAssessed.isEmpty }

  /// Makes an assessment without findings.
  public init(language: String) {
    self.language = language
  }
}
