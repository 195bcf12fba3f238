import LuaRuntime
import TestSupport
import Testing

struct LimitTests {
  @Test func `the instruction budget is the same every time`() throws {
    let source = "local n = 0 for i = 1, ... do n = n + i end return n"
    let limits = LuaLimits(instructions: 100_000, deadline: .seconds(60))
    let most = (1...60).last {
      (try? evaluate(source, limits: limits, arguments: [.integer(Int64($0) * 1000)])) != nil
    }
    for _ in 0..<3 {
      let state = try LuaState(limits: limits)
      let chunk = try state.load(source)
      for _ in 0..<5 {
        _ = try state.call(chunk, [.integer(Int64(try #require(most)) * 1000)])
      }
      #expect {
        try state.call(chunk, [.integer(Int64(try #require(most)) * 1000 + 1000)])
      } throws: {
        ($0 as? LuaFailure)?.kind == .limit(.cpu)
      }
    }
  }

  @Test func `a tripped state stays tripped and says so`() throws {
    let state = try LuaState(limits: LuaLimits(instructions: 1000))
    let loop = try state.load("while true do end")
    #expect(!state.isTripped)
    #expect(throws: LuaFailure.self) { try state.run(loop) }
    #expect(state.isTripped)
    for _ in 0..<3 {
      #expect { try state.load("return 1") } throws: { ($0 as? LuaFailure)?.kind == .limit(.cpu) }
      #expect { try state.runTrusted("return 1", name: "t") } throws: {
        ($0 as? LuaFailure)?.kind == .limit(.cpu)
      }
    }
  }

  @Test func `the deadline stops what the budget allows`() {
    let limits = LuaLimits(instructions: .max, deadline: .milliseconds(50))
    let failure = failure(of: "while true do end", limits: limits)
    #expect(failure?.kind == .limit(.time))
    #expect(failure?.line == 1)
  }

  @Test func `memory is counted and given back`() throws {
    let state = try LuaState()
    let before = state.memoryInUse
    let chunk = try state.load("local t = {} for i = 1, 10000 do t[i] = { i } end return #t")
    for _ in 0..<50 { _ = try state.call(chunk) }
    #expect(state.memoryInUse < before + 8 << 20)
    #expect(before > 5000 && before < 64_000)
  }

  @Test func `errors leave a state usable`() throws {
    let state = try LuaState()
    let bad = try state.load("local t = nil t.x = 1")
    let good = try state.load("return 6 * 7")
    for _ in 0..<1000 { #expect(throws: LuaFailure.self) { try state.run(bad) } }
    #expect(try state.call(good) == .integer(42))
  }

  @Test func `a state needs some memory`() {
    #expect { try LuaState(limits: LuaLimits(memoryBytes: 1000)) } throws: {
      ($0 as? LuaFailure)?.kind == .limit(.memory)
    }
  }

  /// One script under every memory limit: finds each call that is made without protection, since
  /// such a call ends the process. Exits so that an abort shows as a failed test.
  @Test func `runs out of memory at any point without harm`() async {
    await #expect(processExitsWith: .success) {
      let source = """
        local t, s = {}, ''
        for i = 1, 60 do t[i] = { i, tostring(i), k = ('x'):rep(i) } s = s .. i end
        table.sort(t, function(a, b) return a[2] < b[2] end)
        for k, v in pairs(t) do pcall(error, { k, v }) pcall(string.rep, 'x', i) end
        local f = function() return s end
        return { s, t, view = nil, text = string.format('%s %q', {}, s), made = { table.unpack(t, 1, 3) } }
        """
      var opened = 0, done = 0
      let step = TestScale.pick(short: 128, long: 16)
      for memory in stride(from: 2000, through: 140_000, by: step) {
        let limits = LuaLimits(memoryBytes: memory)
        guard let state = try? LuaState(limits: limits) else { continue }
        opened += 1
        do {
          let maker = try state.runTrusted(
            "local v = freeze({ 1, { 2 } }) return function() local e = sandbox() e.v = v return e end",
            name: "maker")
          let chunk = try state.load(
            Array(source.utf8), name: "sweep.lua", environment: maker.function)
          _ = try state.call(chunk, [.list([.string("argument"), .record(["k": .number(1)])])])
          done += 1
        } catch {
          let kind = (error as? LuaFailure)?.kind
          #expect(kind == .limit(.memory) || kind == .runtime, "\(memory): \(error)")
        }
      }
      #expect(opened > 64_000 / step && opened < 136_960 / step)
      #expect(done == 0, "the result mixes a list with fields, so nothing ends well")
    }
  }
}
