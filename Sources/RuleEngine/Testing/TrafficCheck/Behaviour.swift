public import ReportModel
internal import TextMatching

/// Something that the engine must do with whatever a rule finds, and how sentences are made that
/// ask it to.
///
/// The idea is that of CheckList (Ribeiro, Wu, Guestrin and Singh, ACL 2020) and HateCheck (Röttger
/// et al., ACL 2021): functional tests by construction. A sentence of which the answer is known is
/// changed so that the answer to the new one is known as well.
public struct Behaviour: Sendable {
  /// What must become of the rule's finding.
  public enum Expectation: Sendable, Hashable {
    /// The rule's code is observed, on the words that the sentence marks.
    case counts
    /// The rule's code is not observed; best it is found and dismissed with this status.
    case doesNotCount(as: Status)
    /// It is read as something over and done, which most rules observe as well.
    case countsAsPast
  }

  /// What a group of behaviours is about.
  public enum Family: String, Sendable, CaseIterable {
    case denial, supposition, frame, source, writing
  }

  /// The name by which it is chosen.
  public var name: String
  /// What it is about.
  public var family: Family
  /// What is expected.
  public var expectation: Expectation
  /// What it asks of the engine.
  public var title: LocalizedText
  var english: [Construction]
  var french: [Construction]

  /// All behaviours, in the order in which they are shown.
  public static let all = denial + supposition + frame + source + writing

  func constructions(_ language: Language) -> [Construction] {
    switch language {
    case .english: english
    case .french: french
    }
  }
}

extension Behaviour.Family {
  /// Its name for people.
  public var title: LocalizedText {
    switch self {
    case .denial: LocalizedText(en: "Denial", fr: "Négation")
    case .supposition:
      LocalizedText(en: "Questions, conditions, time", fr: "Questions, conditions, temps")
    case .frame: LocalizedText(en: "What the text is about", fr: "De quoi parle le texte")
    case .source: LocalizedText(en: "Who says it, and where", fr: "Qui le dit, et où")
    case .writing: LocalizedText(en: "How it is written", fr: "Comment c'est écrit")
    }
  }
}

extension Behaviour.Expectation {
  /// Its name in exports.
  public var name: String {
    switch self {
    case .counts: "counts"
    case .doesNotCount: "does_not_count"
    case .countsAsPast: "counts_as_past"
    }
  }

  /// Its name for people.
  public var text: LocalizedText {
    switch self {
    case .counts: LocalizedText(en: "counts", fr: "compte")
    case .doesNotCount: LocalizedText(en: "does not", fr: "non")
    case .countsAsPast: LocalizedText(en: "as past", fr: "passé")
    }
  }
}
