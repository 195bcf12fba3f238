import Foundation
import LuaRuntime
import TestSupport
import Testing

struct HostileChunkTests {
  @Test(.disabled(if: TestScale.isSanitized), arguments: HostileChunk.all)
  func `ends, in time, and leaves the process as it was`(chunk: HostileChunk) async {
    await #expect(processExitsWith: .success) { [chunk] in
      let before = processorSeconds()
      let memory = peakMemory()
      // Where something else must decide, the deadline is put out of the way of a busy machine.
      let decided = chunk.ending != nil && chunk.ending != .limit
      let limits = LuaLimits(deadline: .seconds(decided ? 30 : 1))
      let outcome = tryChunk(source: Array(chunk.source.utf8), name: "hostile.lua", limits: limits)
      #expect(processorSeconds() - before < 3, "took too long")
      switch chunk.ending {
      case .ok: #expect(outcome.outcome == .ok, "\(outcome)")
      case .error: #expect(outcome.outcome == .error, "\(outcome)")
      case .limit: #expect(outcome.outcome == .limit, "\(outcome)")
      case .cpu: #expect(outcome.limit == .cpu, "\(outcome)")
      case .memory: #expect(outcome.limit == .memory, "\(outcome)")
      case nil: break
      }
      #expect(peakMemory() - memory < 128 << 20)
      #expect(outcome.message.unicodeScalars.count <= 300)
      #expect(
        outcome.message.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
      let next = tryChunk(source: Array("assert(6 * 7 == 42)".utf8), name: "next.lua")
      #expect(next.outcome == .ok, "the next chunk in this process works")
    }
  }
}

struct HostileFileTests {
  @Test(
    .disabled(if: TestScale.isSanitized),
    arguments: HostileFile.all.filter { $0.name.hasPrefix("bomb-") })
  func `a bomb does not make the process grow`(_ file: HostileFile) async {
    await #expect(processExitsWith: .success) { [file] in
      let memory = peakMemory()
      let before = processorSeconds()
      let outcome = tryChunk(source: file.content, name: file.name)
      #expect(peakMemory() - memory < 128 << 20, "\(outcome)")
      #expect(processorSeconds() - before < 3)
    }
  }
}

/// Processor time of this process; the machine may be busy with other things.
func processorSeconds() -> Double {
  let usage = ownUsage()
  return Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6
    + Double(usage.ru_stime.tv_sec) + Double(usage.ru_stime.tv_usec) / 1e6
}

/// Largest resident size of this process so far, in bytes.
func peakMemory() -> Int { ownUsage().ru_maxrss * 1024 }

private func ownUsage() -> rusage {
  var usage = rusage()
  getrusage(0, &usage)  // 0 is RUSAGE_SELF, whose type differs between platforms
  return usage
}
