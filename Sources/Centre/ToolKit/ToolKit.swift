public import ReportModel
public import RuleEngine

/// What people of a trade are given to recognise signs: cards that are made from the rules of a pack, so that they
/// never say something else than the rules.
///
///     let kit = try ToolKit(.hotel, pack: pack, guide: guide)
///     kit.cards.map(\.code)   // ["hotel.refuses_cleaning", …]
public struct ToolKit: Sendable {
  /// One indicator, in the words of its rule.
  public struct Card: Sendable, Hashable {
    /// The code of the rule.
    public var code: String
    /// What was observed.
    public var title: LocalizedText
    /// Why it matters.
    public var why: LocalizedText
    /// What to ask.
    public var ask: LocalizedText
    /// What looks like it and is not; empty where the rule names none.
    public var falseAlarms: LocalizedText
    /// Sections of law to consider; empty where the audience has no use for them.
    public var law: [String]
  }

  /// For whom.
  public let audience: Audience
  /// What they are told beside the cards.
  public let part: ToolKitGuide.Part
  /// The cards, in the order of the guide.
  public let cards: [Card]
  /// The name and version of the pack.
  public let pack: String

  /// A code of the guide that no live rule of the pack has.
  public struct UnknownCode: Error, Sendable, Hashable {
    /// The code.
    public var code: String
    /// The one that may be meant.
    public var closest: String?
  }

  /// Makes a tool kit of the live rules of a pack.
  ///
  /// - Throws: `UnknownCode`: a card that was asked for is never left out in silence.
  public init(_ audience: Audience, pack: RulePack, guide: ToolKitGuide) throws(UnknownCode) {
    guard let part = guide.parts[audience] else { throw UnknownCode(code: audience.rawValue) }
    let live = pack.rules.filter { $0.status == .live && !$0.isContra && $0.myth == nil }
      .sorted { $0.code < $1.code }
    var cards: [Card] = []
    for wanted in part.indicators {
      let rules = live.filter {
        $0.code == wanted || wanted.hasSuffix(".") && $0.code.hasPrefix(wanted)
      }
      if rules.isEmpty {
        throw UnknownCode(
          code: wanted, closest: Suggestion.closest(to: wanted, among: live.map(\.code)))
      }
      for rule in rules where !cards.contains(where: { $0.code == rule.code }) {
        cards.append(
          Card(
            code: rule.code, title: rule.title, why: rule.why, ask: rule.ask,
            falseAlarms: rule.falseAlarms, law: part.namesLaw ? rule.law : []))
      }
    }
    self.audience = audience
    self.part = part
    self.cards = cards
    self.pack = pack.name + " " + pack.version
  }
}
