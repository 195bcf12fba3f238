import LuaRuntime
import Testing

struct SnapshotTests {
  /// The function that a chunk hands to `check`.
  private func checked(_ source: String) throws -> (LuaState, LuaFunction) {
    let state = try LuaState()
    let environment = try #require(
      try state.runTrusted(
        """
        return function()
          local env = sandbox()
          env.check = function(f) kept = f end
          return env
        end
        """, name: "check"
      ).function)
    try state.run(state.load(source, environment: environment))
    return (state, try #require(try state.runTrusted("return kept", name: "kept").function))
  }

  @Test(arguments: [
    "local n = 0 check(function() n = n + 1 return n end)",
    "local n, s = 0, 'a' check(function() s = s .. 'b' n = #s - 1 return n end)",
    "local n check(function() n = (n or 0) + 1 return n end)",
    "local upper = string.upper check(function() return #upper('x') end)",
    "local seen = false check(function() local was = seen seen = true return was and 2 or 1 end)",
  ])
  func `nothing carries over in local variables`(source: String) throws {
    let (state, function) = try checked(source)
    try state.snapshotUpvalues(function)
    for _ in 0..<3 { #expect(try state.call(function) == .integer(1)) }
  }

  @Test func `nothing carries over when it is passed to a caller each time`() throws {
    let (state, function) = try checked("local n = 0 check(function() n = n + 1 return n end)")
    try state.snapshotUpvalues(function)
    let caller = try state.runTrusted("return function(f) return f() end", name: "caller")
    for _ in 0..<3 {
      #expect(try state.call(#require(caller.function), [.function(function)]) == .integer(1))
    }
  }

  @Test(arguments: [
    "check(function() n = (n or 0) + 1 return n end)",
    "check(function() string.n = 1 return 1 end)",
    "function g() n = 1 return 1 end check(function() return g() end)",
  ])
  func `nothing carries over in global names`(source: String) throws {
    let (state, function) = try checked(source)
    try state.snapshotUpvalues(function)
    #expect { try state.call(function) } throws: {
      ($0 as? LuaFailure)?.message.contains("is read-only") == true
    }
  }

  @Test(arguments: [
    ("local seen = {} check(function() seen[#seen + 1] = 1 return #seen end)", "'seen'"),
    ("local n = 0 local function g() n = n + 1 end check(function() g() end)", "'g'"),
    ("local step = pairs({1}) check(function() return step() end)", "'step'"),
  ])
  func `refuses what cannot be restored, and names it`(source: String, name: String) throws {
    let (state, function) = try checked(source)
    #expect { try state.snapshotUpvalues(function) } throws: {
      guard let failure = $0 as? LuaFailure else { return false }
      return failure.kind == .argument && failure.message.contains(name)
    }
  }

  @Test func `still takes arguments and can be passed and released`() throws {
    let (state, function) = try checked("local k = 2 check(function(a) k = k * a return k end)")
    try state.snapshotUpvalues(function)
    try state.snapshotUpvalues(function)
    #expect(try state.call(function, [.integer(4)]) == .integer(8))
    let caller = try state.load("local f = ... return f(5)")
    #expect(try state.call(caller, [.function(function)]) == .integer(10))
    state.release(function)
    #expect(throws: LuaFailure.self) { try state.call(function) }
  }
}
