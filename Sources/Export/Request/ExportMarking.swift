public import ReportModel

/// How an export must be handled: who may see it (TLP 2.0, FIRST, August 2022), and how grave its loss
/// would be (protected levels of the Government of Canada, Standard on Security Categorization).
///
///     ExportMarking(["TLP:AMBER+STRICT", "Protected B"])?.labels   // ["TLP:AMBER+STRICT", "PROTECTED B"]
///
/// The two say different things, so a marking has one of them or both, never two of a kind. TLP is no
/// security level, and neither is a permission to hand on.
public struct ExportMarking: Sendable, Hashable {
  /// The TLP label, if there is one.
  public private(set) var tlp: TrafficLight?
  /// The protected level, if there is one.
  public private(set) var protected: ProtectedLevel?

  /// Reads labels as people write them: any case, `PROTECTED-B`, `PROTÉGÉ B`.
  ///
  /// `nil` when there is none, when one is unknown, or when two are of one kind.
  public init?(_ labels: [String]) {
    for label in labels {
      switch Marking(written: label) {
      case .tlp(let value) where tlp == nil: tlp = value
      case .protected(let value) where protected == nil: protected = value
      default: return nil
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

  /// Whether a report with some markings may be in an export with this one: none of its markings may be
  /// narrower, since whoever gets the file sees only the marking of the whole.
  ///
  /// A marking that cannot be read counts as the narrowest. The third-party rule says whom to ask, not
  /// how narrow the circle is, and is counted apart.
  public func covers(_ markings: [Marking]) -> Bool {
    markings.allSatisfy { marking in
      switch marking {
      case .tlp(let own): Self.rank(own) <= (tlp.map(Self.rank) ?? 0)
      case .protected(let own): Self.rank(own) <= (protected.map(Self.rank) ?? -1)
      case .thirdPartyRule: true
      case .unrecognised: tlp == .red
      }
    }
  }

  private static func rank<Level: CaseIterable & Equatable>(_ level: Level) -> Int {
    Array(Level.allCases).firstIndex(of: level) ?? .max
  }
}
