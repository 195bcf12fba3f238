/// One of the four pillars of the national strategy (Palermo Protocol; National Strategy to Combat
/// Human Trafficking 2019-2024, Public Safety Canada).
public enum Pillar: String, Sendable, Hashable, CaseIterable {
  case prevention, protection, prosecution, partnership
}

/// How much one indicator says, by the ILO and European Commission Delphi survey (2009).
public enum Strength: String, Sendable, Hashable, CaseIterable {
  case strong, medium, weak
}

/// A dimension of the ILO method (2009), or `context` for what stands beside it.
public enum Dimension: String, Sendable, Hashable, CaseIterable {
  case deceptiveRecruitment = "deceptive_recruitment"
  case coerciveRecruitment = "coercive_recruitment"
  case abuseOfVulnerabilityRecruitment = "abuse_of_vulnerability_recruitment"
  case exploitation
  case coercionDestination = "coercion_destination"
  case abuseOfVulnerabilityDestination = "abuse_of_vulnerability_destination"
  case context
}

/// An element of the Palermo definition (Protocol, Article 3).
public enum Element: String, Sendable, Hashable, CaseIterable {
  case act, means, purpose
}

/// How soon a person must look at a report.
public enum Priority: String, Sendable, Hashable, CaseIterable {
  case urgent, high, normal, none
}

/// What the text says about a matched span: the evidence ladder.
///
/// `denied`, `hypothetical`, `general` and `other` never count; `past` counts for indicators but
/// not for urgency.
public enum Status: String, Sendable, Hashable, CaseIterable, BitwiseCopyable {
  /// The writer saw it.
  case observed
  /// The person says it of themselves.
  case stated
  /// Someone else says it.
  case reported
  /// It follows from what is said.
  case inferred
  /// The text says that it is not so.
  case denied
  /// A condition, question, wish or possibility.
  case hypothetical
  /// Over and done.
  case past
  /// Training, news, fiction, law.
  case general
  /// About somebody else: the writer, another case.
  case other

  /// Whether evidence of this status counts as an indicator.
  public var counts: Bool {
    switch self {
    case .observed, .stated, .reported, .inferred, .past: true
    case .denied, .hypothetical, .general, .other: false
    }
  }
}

/// A field of a report that rules read.
public enum TextField: String, Sendable, Hashable, CaseIterable {
  case title, narrative
}
