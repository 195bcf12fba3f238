import LuaRuntime
import Testing

struct TrustedTests {
  @Test func `runs with arguments and hands out functions`() throws {
    let state = try LuaState()
    let made = try state.runTrusted(
      "local n = ... return { add = function(m) return n + m end, name = 'x' }", name: "made",
      arguments: [.integer(40)])
    let add = try #require(made["add"]?.function)
    #expect(try state.call(add, [.integer(2)]) == .integer(42))
    #expect(made["name"] == .string("x"))
  }

  @Test func `has metatables, which scripts do not`() throws {
    let state = try LuaState()
    let result = try state.runTrusted(
      "return setmetatable({}, { __index = function(_, k) return k .. '!' end }).hello", name: "t")
    #expect(result == .string("hello!"))
  }

  @Test func `tells a verb where it was written`() throws {
    let state = try LuaState()
    let environment = try #require(
      try state.runTrusted(
        """
        places = {}
        local function note(level) return function(text)
          local line, chunk = currentline(level)
          places[#places + 1] = chunk .. ':' .. line .. ':' .. text
        end end
        return function()
          local env = sandbox()
          env.title, env.status = note(2), note()
          return env
        end
        """, name: "verbs"
      ).function)
    let rule = try state.load(
      Array("\ntitle 'a'\n\nstatus\n'b'".utf8), name: "rules/r.lua", environment: environment)
    try state.run(rule)
    let places = try state.runTrusted("return places", name: "read")
    #expect(places == .list([.string("rules/r.lua:2:a"), .string("rules/r.lua:4:b")]))
  }

  @Test func `reports the line of the script for an error in a verb`() throws {
    let state = try LuaState()
    let environment = try #require(
      try state.runTrusted(
        "return function() local e = sandbox() e.verb = function() error('no', 0) end return e end",
        name: "verbs"
      ).function)
    let rule = try state.load("\n\nverb()", environment: environment)
    #expect { try state.run(rule) } throws: {
      guard let failure = $0 as? LuaFailure else { return false }
      return failure.chunk == "test.lua" && failure.line == 3 && failure.message == "no"
    }
  }

  @Test(arguments: ["return nil", "return 1", "error('x')"])
  func `refuses an environment that is no table`(body: String) throws {
    let state = try LuaState()
    let environment = try #require(
      try state.runTrusted("return function() \(body) end", name: "e").function)
    #expect(throws: LuaFailure.self) { try state.load("return 1", environment: environment) }
  }

  @Test func `refuses functions of other states and released ones`() throws {
    let one = try LuaState()
    let two = try LuaState()
    let function = try one.load("return 1")
    for call in [
      { try two.call(function) }, { try one.call(one.load("return ..."), [.function(function)]) },
    ] {
      if (try? call()) != nil { one.release(function) }
      one.release(function)
      #expect { try one.call(function) } throws: { ($0 as? LuaFailure)?.kind == .argument }
    }
    #expect { try two.call(function) } throws: { ($0 as? LuaFailure)?.kind == .argument }
    let next = try one.load("return 2")
    let afterNext = try one.load("return 3")
    #expect(try [one.call(next), one.call(afterNext)] == [.integer(2), .integer(3)])
  }
}
