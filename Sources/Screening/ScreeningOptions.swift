public import Exchange

/// What a run of `fanal screen` reads and writes.
public struct ScreeningOptions: Sendable {
  /// The form of the results.
  public enum Output: String, Sendable, CaseIterable {
    /// One JSON object a line, by `docs/schema/assessment.schema.json`.
    case ndjson
    /// One row a report.
    case csv
  }

  /// Files and folders in order; `-` is standard input.
  public var inputs: [String]
  /// Of the files in folders only these; `nil` for all.
  public var only: Set<String>?
  /// Whether files in folders that were read before are read again.
  public var rereads = false
  /// How to read them.
  public var reading = ReadOptions()
  /// Where the results go; `-` is standard output, `nil` nowhere.
  public var output: String?
  /// The form of the results.
  public var format = Output.ndjson
  /// The store; `nil` for none.
  public var store: String?
  /// Where rejected records are kept.
  public var rejects: String
  /// The number of workers, at least one.
  public var jobs: Int
  /// The command as it is noted in the store.
  public var command = "screen"
  /// Who screens, for the audit; `nil` for the account of the system.
  public var actor: String?
  /// What for, for the audit; may be empty.
  public var purpose = ""

  /// Makes options.
  public init(inputs: [String], rejects: String, jobs: Int) {
    self.inputs = inputs
    self.rejects = rejects
    self.jobs = jobs
  }
}
