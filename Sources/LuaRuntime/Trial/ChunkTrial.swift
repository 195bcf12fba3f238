/// Runs chunks of unknown origin to see what they do, each in a state of its own.
///
///     ChunkTrial().run(Array("while true do end".utf8), name: "loop.lua").limit   // .cpu
///
/// However hostile the chunk, `run` returns; the next chunk is not affected.
public struct ChunkTrial: Sendable {
  /// Limits of each state.
  public let limits: LuaLimits
  /// Trusted Lua that returns a function which makes the chunk's global table; nil for a plain
  /// sandbox.
  public let environment: String?

  /// A trial with these limits.
  public init(limits: LuaLimits = LuaLimits(), environment: String? = nil) {
    self.limits = limits
    self.environment = environment
  }

  /// Compiles and runs one chunk.
  public func run(_ source: [UInt8], name: String) -> ChunkOutcome {
    let clock = ContinuousClock()
    let start = clock.now
    var failure: LuaFailure?
    do throws(LuaFailure) { try execute(source, name: name) } catch { failure = error }
    let (seconds, attoseconds) = (clock.now - start).components
    let milliseconds = Int(seconds * 1000 + attoseconds / 1_000_000_000_000_000)
    return ChunkOutcome(failure: failure, milliseconds: milliseconds)
  }

  private func execute(_ source: [UInt8], name: String) throws(LuaFailure) {
    let state = try LuaState(limits: limits)
    var maker: LuaFunction?
    if let environment {
      maker = try state.runTrusted(environment, name: "environment").function
      if maker == nil {
        throw LuaFailure(kind: .argument, message: "the environment source returns no function")
      }
    }
    let chunk = try state.load(source, name: name, environment: maker)
    try state.run(chunk)
  }
}

/// Runs one chunk in a fresh state; see ``ChunkTrial``.
public func tryChunk(
  source: [UInt8], name: String, limits: LuaLimits = LuaLimits(), environment: String? = nil
) -> ChunkOutcome {
  ChunkTrial(limits: limits, environment: environment).run(source, name: name)
}
