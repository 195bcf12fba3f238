public import ReportModel

/// The row of a run in a store.
public struct RunID: Sendable, Hashable, CustomStringConvertible {
  /// The number of the run, from 1.
  public let number: Int64

  /// Makes the identifier of a run from its number.
  public init(_ number: Int64) {
    self.number = number
  }

  /// The number as text.
  public var description: String { "\(number)" }
}

/// What is known of a run when it begins.
public struct RunStart: Sendable {
  /// One file that is read.
  public struct Input: Sendable, Hashable {
    /// The file's name without its folder.
    public var name: String
    /// Its size in bytes; `nil` for a stream.
    public var size: Int64?

    /// Makes an input.
    public init(name: String, size: Int64?) {
      self.name = name
      self.size = size
    }
  }

  /// The pack that screens.
  public var pack: PackID
  /// The version of the engine.
  public var engine: String
  /// The command with its flags; must not hold text of a report.
  public var command: String
  /// The files, in the order of the command.
  public var inputs: [Input]
  /// When the run began, ISO 8601.
  public var startedAt: String
  /// Who runs it, for the audit; `nil` for the account of the system.
  public var actor: String?
  /// What for, for the audit; may be empty.
  public var purpose = ""

  /// Makes the start of a run.
  public init(
    pack: PackID, engine: String, command: String, inputs: [Input], startedAt: String
  ) {
    self.pack = pack
    self.engine = engine
    self.command = command
    self.inputs = inputs
    self.startedAt = startedAt
  }
}

/// Where a run stands.
public enum RunStatus: String, Sendable, Hashable, CaseIterable {
  /// Its process is still at work.
  case running
  /// It read its inputs to the end.
  case completed
  /// It ended with an error that it could report.
  case failed
  /// Its process ended without a word. The stored batches are whole; the same command finishes it.
  case interrupted
}

/// What a run did.
public struct RunCounts: Sendable, Hashable {
  /// Records read, good or not. Until the run ends: reports stored or found in the store.
  public var read = 0
  /// Records that are not reports; known when the run ends.
  public var rejected = 0
  /// Reports that reached the pack's threshold.
  public var flagged = 0
  /// Reports with a rule that did not finish.
  public var incomplete = 0
  /// What its batches stored.
  public var stored = BatchResult()
  /// Rules and scripts that did not finish: for each reason the number of reports.
  public var stops: [String: [String: Int]] = [:]

  /// Makes counts of zero.
  public init() {}
}

/// One run, for lists.
public struct Run: Sendable, Hashable {
  /// Its number.
  public var id: RunID
  /// The pack and the engine that screened.
  public var pack: PackIdentity
  /// The command with its flags.
  public var command: String
  /// The files that it read.
  public var inputs: [RunStart.Input]
  /// When it began, as given.
  public var startedAt: String
  /// When it ended, as given; `nil` when it did not.
  public var finishedAt: String?
  /// Where it stands.
  public var status: RunStatus
  /// What it did.
  public var counts: RunCounts
}
