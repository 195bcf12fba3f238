/// What the named further fields of a report say, read.
///
///     let details = report.details
///     details.reliability          // usually ("B")
///     details.consent.general      // unknown, where the report says nothing
///     details.problems             // fields whose value could not be read
///
/// Nothing here is a guess: a value that cannot be read is left out and its field is named in
/// `problems`, while the report keeps it as it was written.
public struct ReportDetails: Sendable, Hashable {
  /// How the person can be contacted safely.
  public var safeContact: String?
  /// What the person agreed to.
  public var consent = Consent()
  /// The markings, in the order written.
  public var markings: [Marking] = []
  /// What the originator says about passing the report on.
  public var caveat: String?
  /// To whom the originator allows the report to be passed on; `nil` where nothing is said.
  public var mayShareWith: [String]?
  /// Who made the report.
  public var originatingAgency: String?
  /// The number of its file there.
  public var agencyFileNumber: String?
  /// How reliable the source is.
  public var reliability: SourceReliability?
  /// How credible the information is.
  public var credibility: InformationCredibility?
  /// When it happened, as written.
  public var occurredAt: String?
  /// Where it happened.
  public var location: String?
  /// Fields that are there and could not be read, in the order of `DetailField`.
  public var problems: [DetailField] = []
  /// Whether any of the fields is there, read or not.
  public var isEmpty = true

  /// Details that say nothing.
  public init() {}

  /// The narrowest TLP label among the markings.
  public var trafficLight: TrafficLight? {
    let order = TrafficLight.allCases
    return markings.compactMap { marking -> Int? in
      guard case .tlp(let label) = marking else { return nil }
      return order.firstIndex(of: label)
    }.max().map { order[$0] }
  }

  /// The highest Protected level among the markings.
  public var protectedLevel: ProtectedLevel? {
    let order = ProtectedLevel.allCases
    return markings.compactMap { marking -> Int? in
      guard case .protected(let level) = marking else { return nil }
      return order.firstIndex(of: level)
    }.max().map { order[$0] }
  }

  /// Whether passing it on has to go back to the originator.
  public var isUnderThirdPartyRule: Bool { markings.contains(.thirdPartyRule) }

  /// Both gradings as they are written, a dash where one is missing; `nil` where both are.
  public var grading: String? {
    guard reliability != nil || credibility != nil else { return nil }
    return (reliability?.rawValue ?? "-") + (credibility.map { String($0.rawValue) } ?? "-")
  }
}
