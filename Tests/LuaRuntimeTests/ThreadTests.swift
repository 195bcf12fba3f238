import Foundation
import LuaRuntime
import Testing

/// Chunks that need much of the C stack, and Swift's own frames below them.
private let deepChunks =
  (HostileChunk.nested + HostileChunk.swallowed).map(\.source) + [
    "local function f() return (pcall(f)) end f()",
    "local function f(n) table.sort({n, 1, 2}, function() pcall(f, n + 1) return false end) end f(1)",
    "local t = {} for i = 1, 60 do t = {t} end return t",
    "local t = {} for i = 1, 300 do t = {x = t} end return t",
    "local function f() for _ in pairs({1}) do pcall(f) end end f()",
    "local function f() return string.format('%s', table.concat({pcall(f) and 'x'})) end f()",
  ]

struct ThreadTests {
  @Test func `stays inside a thread stack of 512 KiB`() async {
    await #expect(processExitsWith: .success) {
      let few = LuaLimits(instructions: 100_000)
      let tight = LuaLimits(memoryBytes: 200_000, instructions: 100_000)
      let done = DispatchSemaphore(value: 0)
      let thread = Thread {
        for source in deepChunks {
          for limits in [few, tight] {
            _ = tryChunk(source: Array(source.utf8), name: "deep.lua", limits: limits)
            if let state = try? LuaState(limits: limits), let chunk = try? state.load(source) {
              _ = try? state.call(chunk)
            }
          }
        }
        done.signal()
      }
      thread.stackSize = 512 << 10
      thread.start()
      done.wait()
    }
  }

  @Test func `moves between threads`() async throws {
    let state = try LuaState()
    let double = try state.load("return 2 * ...")
    let task = Task { try state.call(double, [.integer(21)]) }
    #expect(try await task.value == .integer(42))
  }

  @Test func `ends when another thread cancels it`() throws {
    let state = try LuaState(
      limits: LuaLimits(instructions: .max, deadline: .seconds(3600)))
    let cancellation = state.cancellation
    let loop = try state.load("while true do pcall(function() while true do end end) end")
    let thread = Thread {
      Thread.sleep(forTimeInterval: 0.05)
      cancellation.cancel()
    }
    thread.start()
    #expect { try state.run(loop) } throws: { ($0 as? LuaFailure)?.kind == .cancelled }
    #expect(state.isTripped)
    #expect(throws: LuaFailure.self) { try state.load("return 1") }
  }

  @Test func `can be cancelled before it begins`() throws {
    let state = try LuaState()
    let chunk = try state.load("return 1")
    state.cancel()
    #expect { try state.call(chunk) } throws: { ($0 as? LuaFailure)?.kind == .cancelled }
  }
}
