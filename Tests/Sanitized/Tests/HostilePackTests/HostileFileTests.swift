import LuaRuntime
import TestSupport
import Testing

/// The files that `fanal pack try` is tested with, each on a thread of its own.
struct HostileFileTests {
  @Test(arguments: HostileFile.all)
  func `a file ends as its first line says`(_ file: HostileFile) throws {
    // A sanitizer makes the allocator slow, so time may decide where else instructions do.
    let limits = LuaLimits(instructions: 300_000, deadline: .seconds(1))
    let outcome = try #require(
      onThreadOfItsOwn { tryChunk(source: file.content, name: file.name, limits: limits) })
    switch file.ending {
    case "ok": #expect(outcome.outcome == .ok || outcome.limit != nil, "\(outcome)")
    case "error": #expect(outcome.outcome != .ok, "\(outcome)")
    case "any": break
    default: #expect(outcome.outcome == .limit, "\(outcome)")
    }
    #expect(tryChunk(source: Array("assert(6 * 7 == 42)".utf8), name: "next").outcome == .ok)
  }
}
