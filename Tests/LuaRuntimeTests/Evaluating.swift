import LuaRuntime
import Testing

/// The usual limits with a deadline that a busy machine does not reach.
let patient = LuaLimits(deadline: .seconds(30))

/// Loads and calls a chunk in a state of its own.
func evaluate(
  _ source: String, limits: LuaLimits = patient, arguments: [LuaValue] = []
) throws -> LuaValue {
  let state = try LuaState(limits: limits)
  return try state.call(state.load(Array(source.utf8), name: "test.lua"), arguments)
}

/// What loading or calling a chunk fails with.
func failure(of source: String, limits: LuaLimits = patient) -> LuaFailure? {
  do {
    _ = try evaluate(source, limits: limits)
    return nil
  } catch {
    return error as? LuaFailure
  }
}

extension LuaState {
  /// Loads a chunk from text.
  func load(_ source: String, environment: LuaFunction? = nil) throws -> LuaFunction {
    try load(Array(source.utf8), name: "test.lua", environment: environment)
  }

  /// A trusted function that records what a chunk returns, and fails where that fails.
  func recorder(_ source: String, shape: LuaValue) throws -> LuaFunction {
    let made = try runTrusted(
      """
      local chunk, shape = ...
      local record, error = record, error
      return function(...)
        local value, message = record(shape, chunk, ...)
        if not value then error(message, 0) end
      end
      """, name: "recorder", arguments: [.function(load(source)), shape])
    return try #require(made.function)
  }
}
