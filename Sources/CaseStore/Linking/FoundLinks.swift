public import ReportModel

/// What two reports share, as it was found.
public struct FoundReason: Sendable, Hashable {
  /// What it is.
  public var kind: LinkKind
  /// A hash of what is shared, 16 bytes: it tells reasons of a kind apart and shows nothing.
  public var key: [UInt8]
  /// How much it says: strong 3, medium 2, weak 1.
  public var points: Double
  /// Of similar texts the share, 0 to 1, of what they have in common (Jaccard); else `nil`.
  public var share: Double?

  /// Makes a reason.
  public init(kind: LinkKind, key: [UInt8], points: Double, share: Double? = nil) {
    self.kind = kind
    self.key = key
    self.points = points
    self.share = share
  }
}

/// Two reports that belong together, as it was found.
public struct FoundLink: Sendable, Hashable {
  /// The rows of the reports; `first` has the smaller identifier.
  public var first: Int64
  /// The other report.
  public var second: Int64
  /// The points of its reasons together, the best of each kind.
  public var points: Double
  /// Why, by kind, then by key; never empty.
  public var reasons: [FoundReason]

  /// Makes a link.
  public init(first: Int64, second: Int64, points: Double, reasons: [FoundReason]) {
    self.first = first
    self.second = second
    self.points = points
    self.reasons = reasons
  }
}

/// A correlation rule that several reports fulfil.
public struct FoundCorrelation: Sendable, Hashable {
  /// The rule.
  public var rule: CorrelationRule
  /// A hash of the value that the reports share, 16 bytes.
  public var key: [UInt8]
  /// The reports, in the order of their rows.
  public var members: [CorrelationMember]

  /// Makes a correlation.
  public init(rule: CorrelationRule, key: [UInt8], members: [CorrelationMember]) {
    self.rule = rule
    self.key = key
    self.members = members.sorted { $0.report < $1.report }
  }
}

/// One search for links, for its record.
public struct LinkBuild: Sendable, Hashable {
  /// When, ISO 8601.
  public var time: String
  /// Who asked for it; may be empty.
  public var person: String
  /// Name and version of the pack whose link rules held.
  public var pack: String
  /// How many reports were compared.
  public var reports: Int
  /// How many values stand in too many reports to link them.
  public var leftOut: Int

  /// Makes the record of a search.
  public init(time: String, person: String, pack: String, reports: Int, leftOut: Int) {
    self.time = time
    self.person = person
    self.pack = pack
    self.reports = reports
    self.leftOut = leftOut
  }
}

/// What a search for links changed.
public struct LinkBuildResult: Sendable, Hashable {
  /// Links that hold, without those that a person undid.
  public var links = 0
  /// Links that were not there before.
  public var new = 0
  /// Links that no reason holds any more.
  public var gone = 0
  /// Links that a person undid; no search brings them back.
  public var unlinked = 0
  /// Groups of reports.
  public var groups = 0
  /// Groups that were too large and were split, or could not be.
  public var large = 0
  /// Correlations that hold, without those that people took back by undoing links.
  public var correlations = 0
  /// Correlations that were not there before.
  public var newCorrelations = 0
}
