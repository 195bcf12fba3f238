/// One thing that is not the same in two packs, and that may be why a report is assessed otherwise.
public struct PackDifference: Sendable, Hashable {
  /// What kind of thing it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// A rule that the old pack does not have.
    case ruleNew = "rule_new"
    /// A rule that the new pack does not have.
    case ruleRemoved = "rule_removed"
    /// A rule with another status: `live`, `watch`, `draft` or `retired`.
    case ruleStatus = "rule_status"
    /// A rule whose file says something else; `parts` names the lines.
    case ruleChanged = "rule_changed"
    /// A shared word class; `parts` names the words that came and went.
    case words
    /// The cues for the status of what is said, in one language.
    case context
    /// What people type for some words.
    case aliases
    /// A threshold of `pack.lua`.
    case threshold
    /// The points of a strength in `pack.lua`.
    case weight
    /// A limit in `pack.lua`.
    case limit
    /// The word weights of the document prior.
    case prior
    /// An assessment script.
    case script
    /// Next steps.
    case steps
    /// A file that decides nothing about a report, or whose change is in its comments alone.
    case file
    /// Nothing of the above explains a finding: a spelling is read as another word when the
    /// vocabulary of the pack changes anywhere.
    case elsewhere
  }

  /// What kind of thing it is.
  public var kind: Kind
  /// The rule, class, language, threshold, script or file.
  public var subject: String
  /// What it was, where that is one word or number.
  public var from: String?
  /// What it is.
  public var to: String?
  /// What of it changed, as it is written in the pack: `phrase "taken"`, `{papers} +visa`.
  public var parts: [String] = []

  init(
    _ kind: Kind, _ subject: String, from: String? = nil, to: String? = nil, parts: [String] = []
  ) {
    self.kind = kind
    self.subject = subject
    self.from = from
    self.to = to
    self.parts = parts
  }

  /// Stands where nothing that is compared explains a change.
  static let elsewhere = PackDifference(.elsewhere, "vocabulary")
}
