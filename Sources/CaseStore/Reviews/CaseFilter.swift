public import ReportModel

/// Which cases of a store a list or a bulk decision is about; all that is given must hold.
public struct CaseFilter: Sendable, Hashable {
  /// Whose work it is.
  public enum Assignment: Sendable, Hashable {
    /// That of the person with this handle.
    case person(String)
    /// Nobody's yet.
    case nobody
  }

  /// How a list is ordered.
  public enum Order: String, Sendable, Hashable, CaseIterable {
    /// The urgent lane first, then by priority, the highest score, and the longest wait.
    case queue
    /// The one received first comes first.
    case longestWait = "wait"
    /// The one received last comes first.
    case newest
  }

  /// The states; empty for all that wait for a person, changed ones included.
  public var states: Set<CaseState> = []
  /// A pillar that is on, or raised by a correlation.
  public var pillar: Pillar?
  /// The priority.
  public var priority: Priority?
  /// The province or territory, as the reports write it.
  public var province: String?
  /// The kind of source.
  public var sourceType: String?
  /// The language that the rules read.
  public var language: String?
  /// The code of an indicator that counts.
  public var code: String?
  /// Codes of indicators of which one counts; empty for any.
  public var anyCode: Set<String> = []
  /// Received at this time or later, seconds since 1970.
  public var since: Int64?
  /// Received before this time, seconds since 1970.
  public var until: Int64?
  /// Whose work it is.
  public var assignment: Assignment?
  /// How the list is ordered.
  public var order = Order.queue

  /// Makes a filter that lets every open case pass.
  public init() {}
}

/// Where a page of a list begins: after the case with this place.
///
/// A place holds for the order of its list alone. As text it is what `--after` takes.
public struct CaseCursor: Sendable, Hashable, CustomStringConvertible {
  let rank: Int64
  let row: Int64

  init(rank: Int64, row: Int64) {
    self.rank = rank
    self.row = row
  }

  /// Reads what `description` wrote; `nil` for another text.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let rank = Int64(parts[0], radix: 36),
      let row = Int64(parts[1], radix: 36)
    else { return nil }
    self.init(rank: rank, row: row)
  }

  /// Two numbers to the base 36 with a hyphen between them.
  public var description: String {
    String(rank, radix: 36) + "-" + String(row, radix: 36)
  }
}

/// One case in a list.
public struct CaseSummary: Sendable, Hashable {
  /// The identifier of its report.
  public let id: String
  /// Where its review stands.
  public let state: CaseState
  /// Whether its report, its priority or what its links raise changed since a person decided.
  public let isStale: Bool
  /// How soon a person must look.
  public let priority: Priority
  /// The score of the newest assessment.
  public let score: Double
  /// When it was received, seconds since 1970; since then it waits.
  public let received: Int64
  /// The province or territory, as the report writes it.
  public let province: String
  /// The kind of source.
  public let sourceType: String
  /// The language that the rules read.
  public let language: String
  /// The handle of the person whose work it is.
  public let assigned: String?
  /// The pillars that the assessment has on.
  public let pillars: [Pillar]
  /// The pillars that correlations with other reports raise.
  public let raised: [Pillar]
  /// The pillar that leads.
  public let lead: Pillar?
  /// The codes of the indicators that count.
  public let codes: [String]
  /// The number of the assessment that it stands on.
  public let assessment: Int64
  /// Its place in the queue.
  public let cursor: CaseCursor
}

/// A page of a list.
public struct CasePage: Sendable, Hashable {
  /// The cases, in the order of the queue.
  public let cases: [CaseSummary]
  /// Where the next page begins; `nil` on the last.
  public let next: CaseCursor?
}
