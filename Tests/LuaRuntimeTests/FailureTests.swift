import LuaRuntime
import Testing

struct FailureTests {
  @Test(arguments: [
    ("error('plain')", "plain", 1),
    ("\nerror('second line')", "second line", 2),
    ("error('no place', 0)", "no place", 1),
    ("local function f() error('caller', 2) end\n\nf()", "caller", 3),
    ("error({})", "an error was raised with a table instead of a text", 1),
    ("error(nil)", "an error was raised with a nil instead of a text", 1),
    ("error(12)", "12", 1),
    ("error(1.5)", "1.5", 1),
    ("local t\nt.x = 1", "attempt to index a nil value (local 't')", 2),
    ("\n\nstring.rep()", "bad argument #1 to 'rep' (string expected, got no value)", 3),
    ("error('a\\27[31m\\nb\\tc\\0d\\u{202E}e')", "a?[31m b c?d?e", 1),
    ("error('bad \\xff\\xfe')", "bad \u{FFFD}\u{FFFD}", 1),
    ("error('not enough memory', 0)", "not enough memory", nil),
  ])
  func `has a message and a place`(source: String, message: String, line: Int?) {
    let failure = failure(of: source)
    #expect(failure?.kind == .runtime)
    #expect(failure?.message == message)
    #expect(failure?.line == line)
    if line != nil { #expect(failure?.chunk == "test.lua") }
  }

  @Test(arguments: ["x = = 1", "\nx = = 1", "return '", "if", "goto nowhere", "break"])
  func `names the line of a syntax error`(source: String) {
    let failure = failure(of: source)
    #expect(failure?.kind == .syntax)
    #expect(failure?.chunk == "test.lua")
    #expect((failure?.line ?? 0) >= 1)
    #expect(failure?.message.contains("test.lua") == false)
  }

  @Test func `keeps a long chunk name whole`() throws {
    let name = String(repeating: "indicators/", count: 9) + "x.lua"
    let state = try LuaState()
    for source in ["x = = 1", "error('here')"] {
      do {
        try state.run(state.load(Array(source.utf8), name: name))
        Issue.record("should have failed")
      } catch {
        #expect(error.chunk == name)
        #expect(error.line == 1)
        #expect(!error.message.contains("x.lua"))
        #expect(error.description.hasPrefix("\(name):1: "))
      }
    }
  }

  @Test(arguments: ["r.lua", "@r.lua", "=r.lua"])
  func `takes a chunk name as Lua marks it`(name: String) throws {
    let state = try LuaState()
    #expect { try state.load(Array("x = = 1".utf8), name: name) } throws: {
      ($0 as? LuaFailure)?.chunk == "r.lua" && ($0 as? LuaFailure)?.line == 1
    }
  }

  @Test func `refuses a chain of look-ups that Lua could not name in an error`() {
    let chain = { (links: Int) in
      "local a = {} a.x = a return a" + String(repeating: ".x", count: links)
    }
    #expect(failure(of: chain(90) + ".y.z")?.message == "attempt to index a nil value (field 'y')")
    let refused = failure(of: chain(200))
    #expect(refused?.kind == .syntax)
    #expect(refused?.chunk == "test.lua")
  }

  @Test func `cuts long messages`() {
    let failure = failure(of: "error(string.rep('é', 1000))")
    #expect(failure?.message.unicodeScalars.count == 300)
    #expect(failure?.message.hasSuffix("é…") == true)
    #expect(failure?.description.unicodeScalars.count == 300)
  }

  @Test func `never runs code to print an error`() throws {
    let state = try LuaState()
    #expect {
      try state.runTrusted(
        "error(setmetatable({}, { __tostring = function() error('ran') end }))", name: "t")
    } throws: {
      ($0 as? LuaFailure)?.message == "an error was raised with a table instead of a text"
    }
  }
}
