public import ReportModel
public import RuleEngine

/// What the codes of a pack mean, in both languages.
///
/// The texts are those of the pack that made the assessment, out of the store, so an old assessment is
/// explained in the words of its time. Codes of a pack that the store lacks stand for themselves.
public struct PackTexts: Sendable {
  /// Titles of rules, by code.
  public var titles: [String: LocalizedText]
  /// Next steps, by code.
  public var steps: [String: LocalizedText]
  /// Forms of exploitation that each rule speaks of, by code.
  public var forms: [String: [String]]

  /// No texts.
  public init(
    titles: [String: LocalizedText] = [:], steps: [String: LocalizedText] = [:],
    forms: [String: [String]] = [:]
  ) {
    self.titles = titles
    self.steps = steps
    self.forms = forms
  }

  /// The texts of a pack.
  ///
  /// - Throws: `PackError` when its files cannot be read.
  public init(_ source: PackSource) throws(PackError) {
    let pack = try PackReader.read(source).pack
    self.init()
    for rule in pack.rules {
      if !rule.title.en.isEmpty { titles[rule.code] = rule.title }
      forms[rule.code] = rule.forms.filter { $0 != "any" }
    }
    for step in pack.steps.values { steps[step.code] = step.text }
  }

  /// The title of a rule; its code where the pack has none.
  func title(of code: String) -> LocalizedText { titles[code] ?? LocalizedText(en: code, fr: code) }

  /// The text of a step; its code where the pack has none.
  func step(_ code: String) -> LocalizedText { steps[code] ?? LocalizedText(en: code, fr: code) }
}
