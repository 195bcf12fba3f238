public import ReportModel
public import TextMatching

/// How far a rule is on its way to deciding about reports.
public enum RuleStatus: String, Sendable, CaseIterable {
  /// Tested, never run.
  case draft
  /// Runs and is counted, never flags.
  case watch
  /// Runs and flags.
  case live
  /// Kept for its history, never run.
  case retired
}

/// A form of exploitation and an age group for which the ILO lists give their own strengths.
public enum Profile: String, Sendable, CaseIterable {
  case adultLabour = "AL"
  case adultSexual = "AS"
  case childLabour = "CL"
  case childSexual = "CS"
}

/// A form of exploitation that a rule may speak for.
public enum ExploitationForm: String, Sendable, CaseIterable {
  case sexual, labour, child
  case domesticServitude = "domestic_servitude"
  case forcedBegging = "forced_begging"
  case forcedCriminality = "forced_criminality"
  case forcedMarriage = "forced_marriage"
  case organRemoval = "organ_removal"
}

/// One rule of a pack: an indicator or a counter-indicator with everything its file says.
public struct Rule: Sendable {
  /// A phrase of one language, still as text.
  struct PhraseText: Sendable {
    var name: String
    var language: Language
    var text: String
    var line: Int
  }

  /// A statement that evidence of this rule is evidence of another code too.
  struct Implication: Sendable {
    var code: String
    /// One phrase only; `nil` for all.
    var phrase: String?
  }

  /// The code of the catalogue.
  public var code: String
  /// The file, relative to the pack.
  public var file: String
  /// Whether it speaks against, as `contra.*` do.
  public var isContra: Bool
  /// How far the rule is.
  public var status: RuleStatus = .draft
  /// How much it says when no profile says else.
  public var strength: Strength = .weak
  /// Strengths by profile; a profile that is absent here uses `strength`, one that maps to `nil`
  /// has no such row.
  public var profiles: [Profile: Strength?] = [:]
  /// The dimension of the ILO method.
  public var dimension: Dimension = .context
  /// The Palermo element, where it shows one.
  public var element: Element?
  /// Forms of exploitation that it speaks for; empty for any.
  public var forms: [String] = []
  /// Pillars that it speaks for, with the reason.
  public var pillars: [Pillar: LocalizedText] = [:]
  /// Sections of law to consider.
  public var law: [String] = []
  /// Codes that it supports.
  public var corroborates: [String] = []
  /// Where the rule comes from.
  public var source = ""
  /// Who wrote it.
  public var author = ""
  /// When it was last changed, ISO 8601.
  public var changed = ""
  /// What was observed.
  public var title = LocalizedText()
  /// Why it matters.
  public var why = LocalizedText()
  /// What to ask next.
  public var ask = LocalizedText()
  /// What looks alike and is not.
  public var falseAlarms = LocalizedText()
  /// Set when the sign is popular and weak: it never scores.
  public var myth: LocalizedText?
  /// Points instead of those of the strength.
  public var points: Double?
  /// Sentences with the expected outcome.
  public var tests: [RuleTest] = []
  /// Whether a Lua function decides in the end.
  public var hasCheck = false

  var classes: [String: WordClass] = [:]
  var phrases: [PhraseText] = []
  var conditions: [Condition] = []
  var implications: [Implication] = []
  var accepts: Set<ReportModel.Status> = Set(ReportModel.Status.allCases.filter(\.counts))

  init(code: String, file: String, isContra: Bool) {
    self.code = code
    self.file = file
    self.isContra = isContra
  }
}

/// A sentence in a rule file with the outcome that its author expects.
public struct RuleTest: Sendable {
  /// What is expected.
  public enum Kind: String, Sendable {
    /// The rule flags the bracketed words.
    case hits
    /// The rule stays silent.
    case misses
    /// A known miss: counted and shown, never failing.
    case gaps
  }

  /// What a sentence may say of its report.
  static let fields = ["source_type", "province"]

  /// What is expected.
  public var kind: Kind
  /// The language of the sentence.
  public var language: Language
  /// The sentence, without brackets.
  public var text: String
  /// The bracketed ranges, in Unicode scalars of `text`.
  public var marked: [Range<Int>]
  /// The kind of source that the sentence is said to come from; may be empty.
  public var sourceType: String
  /// The province that it is said to come from; may be empty.
  public var province: String
  /// The file that it stands in, relative to the pack: the rule's own or `local/overlay.lua`.
  public var file: String
  /// The line in that file.
  public var line: Int
}
