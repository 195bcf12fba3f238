public import ReportModel

/// A report that a purge removes, with all its versions; what is left of it.
public struct PurgedReport: Sendable, Hashable, Codable {
  /// Why it goes.
  public enum Reason: String, Sendable, Hashable, Codable {
    /// Its last use is long enough ago.
    case unused
    /// Nothing was found in it, and nobody used it.
    case unflagged
  }

  /// Its identifier.
  public var id: String
  /// Why it goes.
  public var reason: Reason
  /// When it was stored first, UTC, ISO 8601.
  public var storedAt: String
  /// When it was used last, UTC, ISO 8601.
  public var lastUseAt: String
  /// How many versions of it there were.
  public var versions: Int
  /// How many assessments.
  public var assessments: Int
  /// How many findings in them.
  public var findings: Int
  /// Whether one of them flagged it.
  public var flagged: Bool

  enum CodingKeys: String, CodingKey {
    case id, reason, versions, assessments, findings, flagged
    case storedAt = "stored_at"
    case lastUseAt = "last_use_at"
  }
}

/// What a purge would remove, or has removed.
public struct PurgeResult: Sendable, Hashable {
  /// The reports, ordered by identifier.
  public var reports: [PurgedReport] = []
  /// Reports that would go but for a hold.
  public var held: [String] = []
  /// The time that the ages were counted from, UTC, ISO 8601.
  public var at = ""
  /// The receipt; `nil` when nothing was removed.
  public var receipt: PurgeReceipt?
}

/// The proof of a purge: which reports went, when, why and by whom, with the hash of all that.
public struct PurgeReceipt: Sendable, Hashable {
  /// The SHA-256 of `body`, which the audit holds as well.
  public var hash: ContentHash
  /// A JSON object: what the store, the policy and the reports were. Holds no text of a report.
  public var body: String

  /// The content of a receipt file: the hash and the body, whose bytes between `"receipt":` and the last brace are
  /// what the hash covers.
  public var file: String { "{\"hash\":\"\(hash)\",\"receipt\":\(body)}\n" }
}
