public import ReportModel

/// How an export must be handled: who may see it (TLP 2.0, FIRST, August 2022), and how grave its loss
/// would be (protected levels of the Government of Canada, Standard on Security Categorization).
///
///     ExportMarking(["TLP:AMBER+STRICT", "Protected B"])?.labels   // ["TLP:AMBER+STRICT", "PROTECTED B"]
///
/// The two say different things, so a marking has one of them or both, never two of a kind. TLP is no
/// security level, and neither is a permission to hand on.
public struct ExportMarking: Sendable, Hashable {
  /// Who may see it. Labels are in capitals, without spaces, and never translated.
  public enum TLP: String, Sendable, Hashable, CaseIterable {
    /// Named recipients only.
    case red = "TLP:RED"
    /// The recipient's organization only.
    case amberStrict = "TLP:AMBER+STRICT"
    /// The organization and its clients who need to know.
    case amber = "TLP:AMBER"
    /// The community, through no public channel.
    case green = "TLP:GREEN"
    /// No limit.
    case clear = "TLP:CLEAR"
  }

  /// How grave the injury would be, outside the national interest.
  public enum Protected: String, Sendable, Hashable, CaseIterable {
    /// Injury.
    case a = "PROTECTED A"
    /// Serious injury.
    case b = "PROTECTED B"
    /// Extremely grave injury.
    case c = "PROTECTED C"
  }

  /// The TLP label, if there is one.
  public private(set) var tlp: TLP?
  /// The protected level, if there is one.
  public private(set) var protected: Protected?

  /// Reads labels as people write them: any case, `PROTECTED-B`, `PROTÉGÉ B`.
  ///
  /// `nil` when there is none, when one is unknown, or when two are of one kind.
  public init?(_ labels: [String]) {
    for label in labels {
      let text = label.uppercased().replacing("PROTÉGÉ", with: "PROTECTED")
        .replacing("PROTEGE", with: "PROTECTED")
      if let value = TLP(rawValue: text.replacing(" ", with: "")), tlp == nil {
        tlp = value
      } else if let value = Protected.allCases.first(where: { level in
        text.filter { $0.isLetter } == level.rawValue.filter { $0.isLetter }
      }), protected == nil {
        protected = value
      } else {
        return nil
      }
    }
    if tlp == nil && protected == nil { return nil }
  }

  /// The labels, the protected level behind the TLP label.
  public var labels: [String] { [tlp?.rawValue, protected?.rawValue].compactMap { $0 } }

  /// The labels on one line; only the protected level has a French name.
  public var text: LocalizedText {
    let line = labels.joined(separator: " · ")
    return LocalizedText(en: line, fr: line.replacing("PROTECTED", with: "PROTÉGÉ"))
  }
}
