internal import Foundation

/// One act that the audit keeps: who did what with which object, and for what.
///
///     AuditEntry(.reportViewed, object: .report("R-7"), purpose: "daily triage")
///     AuditEntry(.exported, object: .store, detail: ["format": "csv", "reports": 120])
///
/// Nothing in it is text of a report: an object is named by its identifier, `detail` holds counts, names of
/// forms, codes and hashes. The time and the place in the chain are the store's to give.
public struct AuditEntry: Sendable, Hashable {
  /// What was done, as a word that stays the same in all languages, for example `report.view`.
  ///
  /// Other parts of the program add theirs in extensions.
  public struct Act: RawRepresentable, Sendable, Hashable {
    /// The word.
    public let rawValue: String

    /// Makes an act from its word.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// A run began to screen.
    public static let screenBegun = Act(rawValue: "screen.begin")
    /// A run ended, well or not.
    public static let screenEnded = Act(rawValue: "screen.end")
    /// A run was found whose process is gone.
    public static let screenInterrupted = Act(rawValue: "screen.interrupted")
    /// A person was shown a report.
    public static let reportViewed = Act(rawValue: "report.view")
    /// A command read all reports, and may have shown text of them.
    public static let reportsRead = Act(rawValue: "reports.read")
    /// Assessments left the store in a file.
    public static let exported = Act(rawValue: "export")
  }

  /// What an act was done with: a kind and an identifier of that kind.
  public struct Object: Sendable, Hashable, CustomStringConvertible {
    /// The kind, for example `report`, `run`, `store`, `partner`.
    public let kind: String
    /// The identifier, for example that of the report; empty where the kind says all.
    public let id: String

    /// Names an object.
    public init(kind: String, id: String) {
      self.kind = kind
      self.id = id
    }

    /// The report with this identifier (all of its versions).
    public static func report(_ id: String) -> Object { Object(kind: "report", id: id) }
    /// A run of the store.
    public static func run(_ run: RunID) -> Object { Object(kind: "run", id: "\(run)") }
    /// The store as a whole.
    public static let store = Object(kind: "store", id: "")

    /// `kind:id`, or the kind alone.
    public var description: String { id.isEmpty ? kind : kind + ":" + id }
  }

  /// Who did it: the handle of a person, else `account:` and the name of the account of the system.
  public var actor: String
  /// What was done.
  public var act: Act
  /// What it was done with.
  public var object: Object
  /// What for, in the person's words or as the name of a command; may be empty.
  public var purpose: String
  /// Counts, codes and names that belong to it; never text of a report.
  public var detail: [String: AuditValue]

  /// Makes an entry.
  ///
  /// - Parameter actor: The handle of a person; without one the account that runs the program.
  public init(
    _ act: Act, object: Object, by actor: String? = nil, purpose: String = "",
    detail: [String: AuditValue] = [:]
  ) {
    self.actor = actor ?? Self.account
    self.act = act
    self.object = object
    self.purpose = purpose
    self.detail = detail
  }

  /// The account of the system that runs the program, as an actor.
  public static var account: String { "account:" + NSUserName() }
}

/// A value in the detail of an audit entry.
public enum AuditValue: Sendable, Hashable, Codable {
  /// A name, a code or a hash.
  case text(String)
  /// A count.
  case number(Int64)
  /// Yes or no.
  case flag(Bool)

  /// Reads a JSON string, whole number or truth value.
  ///
  /// - Throws: `DecodingError` for another value.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Int64.self) {
      self = .number(number)
    } else {
      self = .text(try container.decode(String.self))
    }
  }

  /// Writes a JSON string, whole number or truth value.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .number(let number): try container.encode(number)
    case .flag(let flag): try container.encode(flag)
    }
  }
}

extension AuditValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral
{
  /// A text.
  public init(stringLiteral value: String) { self = .text(value) }
  /// A number.
  public init(integerLiteral value: Int64) { self = .number(value) }
  /// A truth value.
  public init(booleanLiteral value: Bool) { self = .flag(value) }
  /// A count.
  public init(_ count: Int) { self = .number(Int64(count)) }
}
