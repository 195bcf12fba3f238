/// How a tried chunk ended.
public struct ChunkOutcome: Sendable, Equatable, Codable {
  /// The ways to end.
  public enum Outcome: String, Sendable, Codable {
    /// It ran to its end.
    case ok
    /// It does not compile, or raised an error.
    case error
    /// A limit stopped it.
    case limit
  }

  /// How it ended.
  public let outcome: Outcome
  /// Which limit stopped it.
  public let limit: LuaLimit?
  /// One printable line of at most 300 characters, with file and line where there is one; empty
  /// if it ran to its end.
  public let message: String
  /// How long it took.
  public let milliseconds: Int

  init(failure: LuaFailure?, milliseconds: Int) {
    self.milliseconds = milliseconds
    message = failure?.description ?? ""
    switch failure?.kind {
    case nil: (outcome, limit) = (.ok, nil)
    case .limit(let which): (outcome, limit) = (.limit, which)
    case .syntax, .runtime, .argument, .cancelled: (outcome, limit) = (.error, nil)
    }
  }
}
