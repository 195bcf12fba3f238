/// What `entities.lua` of a pack says of links between reports, as plain values.
///
///     rules.points(of: .phone)        // 3: a shared phone is a strong reason
///     rules.points(of: .postalCode)   // 1: weak, so that it links only together with another
///     rules.tooCommon[.phone]         // 30: a phone in more reports than that links nothing
///
/// A link needs `threshold` points. Of each kind only one reason counts, so that three shared e-mail
/// addresses of one newsletter are no more than one.
public struct LinkRules: Sendable, Hashable {
  /// How strong a reason of each kind is; a kind that is not here links nothing.
  public var strengths: [LinkKind: Strength] = [:]
  /// In how many reports a value may stand at most and still link; `usualLimit` where nothing is said.
  public var tooCommon: [LinkKind: Int] = [:]
  /// Values that link nothing, in the normal form of their kind: a hotline's own number.
  public var setAside: [LinkKind: Set<String>] = [:]
  /// The least share, 0 to 1, of shingles of words that two narratives have in common (Jaccard).
  public var similarity = 0.5
  /// Images of fewer bytes link nothing: they are logos and icons.
  public var leastImage = 5 << 10
  /// What several reports together tell.
  public var correlations: [CorrelationRule] = []

  /// The points that a link needs: one medium reason, or two weak ones.
  public static let threshold = 2.0
  /// In how many reports a value may stand where the pack does not say.
  public static let usualLimit = 30
  /// No pack may let a value link more reports than this: each two of them are a link.
  public static let greatestLimit = 200

  /// Makes rules that link nothing.
  public init() {}

  /// Rules by which every kind links, to find the words of whatever was found.
  public static var everything: LinkRules {
    var rules = LinkRules()
    for kind in LinkKind.allCases { rules.strengths[kind] = .strong }
    rules.leastImage = 0
    return rules
  }

  /// The points of a reason; 0 for a kind that links nothing.
  public func points(of kind: LinkKind) -> Double {
    strengths[kind].map(Self.points(of:)) ?? 0
  }

  /// The points of a strength, on the scale of findings: strong 3, medium 2, weak 1.
  public static func points(of strength: Strength) -> Double {
    switch strength {
    case .strong: 3
    case .medium: 2
    case .weak: 1
    }
  }

  /// In how many reports a value of the kind may stand at most and still link.
  public func limit(of kind: LinkKind) -> Int { tooCommon[kind] ?? Self.usualLimit }
}

/// A rule over several reports: so many, with one value, from so many provinces, within so many days.
public struct CorrelationRule: Sendable, Hashable {
  /// Its name: letters, digits and `_`.
  public var name: String
  /// What the reports have in common.
  public var kind: LinkKind
  /// The least number of reports.
  public var reports: Int
  /// The least number of different provinces; 1 where it does not matter.
  public var provinces: Int
  /// The days from the first to the last report at most, both counted.
  public var days: Int
  /// The pillar that it raises.
  public var raises: Pillar
  /// Why, in words for the coordinator.
  public var why: LocalizedText

  /// Makes a rule.
  public init(
    name: String, kind: LinkKind, reports: Int, provinces: Int, days: Int, raises: Pillar,
    why: LocalizedText
  ) {
    self.name = name
    self.kind = kind
    self.reports = reports
    self.provinces = provinces
    self.days = days
    self.raises = raises
    self.why = why
  }
}
