import LuaRuntime
import Testing

struct ChunkTrialTests {
  @Test(arguments: [
    ("return 1", ChunkOutcome.Outcome.ok, nil, ""),
    ("error('x')", .error, nil, "f.lua:1: x"),
    ("x = = 1", .error, nil, "f.lua:1: unexpected symbol near '='"),
    (
      "\nwhile true do end", .limit, LuaLimit.cpu,
      "f.lua:2: stopped: the script used up its instructions"
    ),
    (
      "local s = 'x' while true do s = s .. s end", .limit, .memory,
      "f.lua:1: stopped: the script used up its memory"
    ),
  ])
  func `says how a chunk ended`(
    source: String, outcome: ChunkOutcome.Outcome, limit: LuaLimit?, message: String
  ) {
    let limits = LuaLimits(instructions: 1_000_000, deadline: .seconds(60))
    let result = tryChunk(source: Array(source.utf8), name: "f.lua", limits: limits)
    #expect(result.outcome == outcome)
    #expect(result.limit == limit)
    #expect(result.message == message)
    #expect(result.milliseconds >= 0)
  }

  @Test func `takes the names that a trusted source provides`() {
    let trial = ChunkTrial(
      environment: "return function() local e = sandbox() e.indicator = function() end return e end"
    )
    #expect(trial.run(Array("indicator 'a.b'".utf8), name: "r.lua").outcome == .ok)
    #expect(tryChunk(source: Array("indicator 'a.b'".utf8), name: "r.lua").outcome == .error)
    let broken = ChunkTrial(environment: "return 1")
    #expect(broken.run([], name: "r.lua").outcome == .error)
  }
}
