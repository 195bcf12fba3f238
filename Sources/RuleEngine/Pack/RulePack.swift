public import ReportModel
public import TextMatching

/// A rule pack, read and understood: every rule, class, cue and text, but nothing compiled yet.
public struct RulePack: Sendable {
  /// A step that a pillar may propose.
  public struct Step: Sendable {
    /// Its code.
    public var code: String
    /// What to do.
    public var text: LocalizedText
  }

  /// The words that decide a status in one language.
  struct ContextCues: Sendable {
    /// Words that do the same.
    struct Cue: Sendable {
      var role: CueRole
      var members: [WordClass.Member] = []
      var sequences: [CueSequence] = []
    }

    /// A sentence of `context/*.lua` with the status that its brackets must get.
    struct Test: Sendable {
      /// Stands for everything that is plainly said, by whomever.
      static let said = "said"

      /// The name of a status, or `said`.
      var status: String
      var text: String
      var marked: [Range<Int>]
      var line: Int
    }

    var file = ""
    /// Cues that give a status, frames and marks; each mark once.
    var cues: [Cue] = []
    var tests: [Test] = []
  }

  /// What people type for some words: `alias "you" { en = "u, yu" }`.
  struct Alias: Sendable {
    /// The words that it stands for, as written.
    var words: String
    /// Single words as they are typed.
    var typed: [Language: [String]]
  }

  /// The files that it was read from.
  public var source: PackSource
  /// The pack's name.
  public var name = ""
  /// The pack's version.
  public var version = ""
  /// Who made it; empty for a pack out of the cache.
  public var author = ""
  /// What its rules found in a corpus; empty for a pack out of the cache.
  public internal(set) var figures = PackFigures()
  /// Those of them that the overlay has; empty where there is none.
  public internal(set) var overlayFigures = PackFigures()
  /// The engine version that it needs at least.
  public var engine = ""
  /// The languages that every live rule must have.
  public var languages: [Language] = [.english, .french]
  /// Points by strength.
  public var weights: [Strength: Double] = [.strong: 3, .medium: 2, .weak: 1]
  /// Thresholds by name, for the assessment scripts.
  public var thresholds: [String: Double] = [:]
  /// Codes, or families as `child.*`, that an overlay weakens only with a second person's approval.
  var protected: [String] = []
  /// What a local overlay changed; `nil` where there is none.
  public var overlay: PackOverlay?
  /// Limits that it lowers.
  var limits: [PackLimit: Double] = [:]
  /// The rules, ordered by code.
  public var rules: [Rule] = []
  /// Next steps by code.
  public var steps: [String: Step] = [:]

  /// Codes and families of codes that can never be silenced, besides the family `child`.
  public var neverSilenced: [String] = []
  /// Exceptions that hold, by name.
  public internal(set) var exceptions: [PackException] = []

  var lexicon: [String: WordClass] = [:]
  var aliases: [Alias] = []
  var context: [Language: ContextCues] = [:]
  var fairness = FairnessWords()
  /// What links reports; no kind links anything in a pack out of the cache, see
  /// `PackReader.linkRules(of:)`.
  public internal(set) var links = LinkRules()

  /// Words for what people are, folded, one or two together, as `fairness.lua` has them: no weight of
  /// a word may depend on them. Empty for a pack out of the cache.
  public var protectedWords: Set<String> { fairness.terms }

  /// Whether a report with findings of this code is out of reach of all exceptions.
  func isNeverSilenced(_ code: String) -> Bool {
    let family = String(code.prefix { $0 != "." })
    return family == Self.childFamily || neverSilenced.contains(code)
      || neverSilenced.contains(family)
  }

  /// Codes of this family are about children.
  static let childFamily = "child"

  /// The rule with a code.
  public func rule(_ code: String) -> Rule? {
    rules.first { $0.code == code }
  }
}
