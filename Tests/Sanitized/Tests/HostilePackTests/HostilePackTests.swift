import Foundation
import ReportModel
import RuleEngine
import TestSupport
import Testing

/// Packs with hostile rules, loaded and run by several threads at once.
struct HostilePackTests {
  private static let scripts = [
    "ilo":
      "return { method = 'm', profile = 'AL', result = 'r', published = 'r', dimensions = {} }",
    "elements": "return { act = {}, means = {}, purpose = {}, missing = {}, ask = {} }",
    "score": "return { score = 1, flagged = true, lines = {} }",
    "urgency": "return { priority = 'none', because = {} }",
    "pillars": "return { pillars = {}, tags = {} }",
  ]
  private static let good = """
    indicator "test.good"
    phrase "p" { en = "took ... passport", fr = "pris ... passeport" }
    """

  private func files(_ more: [String: String]) -> [PackSource.File] {
    var files = [
      "pack.lua": "name \"x\"\nversion \"1\"\nlimit(\"rule_instructions\", 200000)",
      "indicators/test/good.lua": Self.good,
    ]
    for (name, script) in Self.scripts { files["assessments/\(name).lua"] = script }
    files.merge(more) { _, new in new }
    return files.map { .init(path: $0.key, content: Array($0.value.utf8)) }
  }

  private func compile(_ more: [String: String]) throws -> CompiledPack {
    try #require(try PackCompiler.check(PackSource(name: "x", files: files(more))).0)
  }

  static let checks = [
    "while true do end", "error({})", "error()", "local s = 'x' while true do s = s .. s end",
    "local function f() return f() end return f()", "local function f() return 1 + f() end f()",
    "return found(nil)", "return found({}, 0/0, ...)", "return found(('x'):rep(100000))",
    "report.language = 1", "for k, v in pairs(report) do report[k] = nil end",
    "pcall(function() while true do end end)", "return setmetatable",
    "local t = {} for i = 1, 1e7 do t[i] = {} end",
  ]

  @Test(arguments: checks)
  func `a check ends, and the good rule finds the same, on every thread`(_ body: String) throws {
    let pack = try compile([
      "indicators/test/bad.lua": """
      indicator "test.bad"
      phrase "p" { en = "took ... passport" }
      check(function(report, found) \(body) end)
      """
    ])
    let threads = 3
    let done = DispatchSemaphore(value: 0)
    let seen = Seen()
    for _ in 0..<threads {
      let thread = Thread {
        seen.add(Self.assess(pack))
        done.signal()
      }
      thread.stackSize = 4 << 20
      thread.start()
    }
    for _ in 0..<threads { done.wait() }
    let results = seen.all
    #expect(results.count == threads)
    for result in results {
      #expect(result.map(\.0) == Array(repeating: ["test.good"], count: 5))
      #expect(result.map(\.1) == results[0].map(\.1))
    }
  }

  /// The codes found, and what was not assessed, in five reports.
  private static func assess(_ pack: CompiledPack) -> [([String], [String])] {
    guard let assessor = try? Assessor(pack: pack) else { return [] }
    return (0..<5).map { number in
      let result = assessor.assess(
        Report(id: "\(number)", narrative: "The boss took her passport.", language: "en"))
      return (
        result.indicators.map(\.code).filter { $0 == "test.good" },
        result.notAssessed.map { "\($0.rule) \($0.reason)" }
      )
    }
  }

  /// Every seventh file: each has five million instructions while a pack is loaded.
  private static let sample = stride(from: 0, to: HostileFile.all.count, by: 7)
    .map { HostileFile.all[$0] }

  // In so many instructions a file can raise a million errors, too many for one thread's record of calls.
  @Test(.disabled(if: TestScale.watchesThreads), arguments: sample)
  func `a hostile file as a rule and as a script`(_ file: HostileFile) throws {
    var files = files([:])
    files.append(.init(path: "indicators/test/bad.lua", content: file.content))
    let source = PackSource(name: "x", files: files)
    let seen = onThreadOfItsOwn { (try? PackCompiler.check(source))?.1.map(\.file) ?? ["none"] }
    #expect(seen?.allSatisfy { $0 == "indicators/test/bad.lua" } == true)
  }
}

/// What the threads found.
///
/// `@unchecked Sendable`: the list is only touched under the lock.
private final class Seen: @unchecked Sendable {
  private let lock = NSLock()
  private var list: [[([String], [String])]] = []

  func add(_ result: [([String], [String])]) { lock.withLock { list.append(result) } }

  var all: [[([String], [String])]] { lock.withLock { list } }
}
