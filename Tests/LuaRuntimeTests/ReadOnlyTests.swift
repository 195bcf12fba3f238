import LuaRuntime
import Testing

struct ReadOnlyTests {
  /// A state and a maker of environments with the read-only table `view` and its source `original`.
  private func make() throws -> (LuaState, LuaFunction) {
    let state = try LuaState()
    let made = try state.runTrusted(
      """
      original = { name = 'n', list = { 10, 20, 30 }, deep = { deeper = { x = 1 } }, b = true, [1] = 'one' }
      local view = freeze(original)
      return function()
        local env = sandbox()
        env.view = view
        return env
      end
      """, name: "make")
    return (state, try #require(made.function))
  }

  @Test(arguments: [
    ("return view.name", LuaValue.string("n")),
    ("return view.missing", .nil),
    ("return view.deep.deeper.x", .integer(1)),
    ("return #view.list", .integer(3)),
    ("return table.concat(view.list, ',')", .string("10,20,30")),
    ("return (select('#', table.unpack(view.list)))", .integer(3)),
    ("local n = 0 for i, v in ipairs(view.list) do n = n + i * v end return n", .integer(140)),
    (
      "local s = '' for k in pairs(view) do s = s .. k .. ' ' end return s",
      .string("1 b deep list name ")
    ),
    ("for k, v in pairs(view) do if k == 'deep' then return v.deeper.x end end", .integer(1)),
    ("local k, v = next(view) return v", .string("one")),
    ("return next(view, 'deep')", .string("list")),
    ("local k, v = next(view, 'b') return pcall(function() v.x = 1 end)", .boolean(false)),
    ("return view.deep == view.deep", .boolean(true)),
    ("return type(view) .. tostring(view)", .string("tabletable")),
    ("return view.list", .list([.integer(10), .integer(20), .integer(30)])),
    (
      "return { inner = view.deep }",
      .record(["inner": .record(["deeper": .record(["x": .integer(1)])])])
    ),
  ])
  func `can be read`(source: String, expected: LuaValue) throws {
    let (state, environment) = try make()
    #expect(try state.call(state.load(source, environment: environment)) == expected)
  }

  @Test(arguments: [
    "view.name = 'x'", "view.new = 1", "view[1] = 2", "view.list[1] = 0", "view.list[4] = 0",
    "view.deep.deeper.x = 2", "view.name = nil", "table.insert(view.list, 1)",
    "table.remove(view.list)", "table.remove(view.list, 1)", "table.sort(view.list)",
    "for _, v in pairs(view) do if type(v) == 'table' then v.x = 1 end end",
    "local f, t = pairs(view) t.x = 1", "local f, t = ipairs(view.list) t[1] = 1",
    "for _, v in ipairs({ view.list }) do v[1] = 1 end",
  ])
  func `cannot be written`(source: String) throws {
    let (state, environment) = try make()
    let chunk = try state.load(source, environment: environment)
    #expect { try state.run(chunk) } throws: {
      ($0 as? LuaFailure)?.message.contains("is read-only") == true
    }
    let original = try state.runTrusted(
      "return original.name .. #original.list .. original.list[1] .. original.deep.deeper.x",
      name: "t")
    #expect(original == .string("n3101"))
  }

  @Test func `shows later changes of the table behind it`() throws {
    let (state, environment) = try make()
    let chunk = try state.load("return view.name", environment: environment)
    _ = try state.runTrusted("original.name = 'new'", name: "t")
    #expect(try state.call(chunk) == .string("new"))
  }

  @Test func `can be the environment of a chunk`() throws {
    let state = try LuaState()
    let environment = try #require(
      try state.runTrusted("return function() return freeze(sandbox()) end", name: "e").function)
    let works = try state.load("return string.upper('a') .. math.type(1)", environment: environment)
    #expect(try state.call(works) == .string("Ainteger"))
    for source in ["x = 1", "string.x = 1", "pairs = nil"] {
      let chunk = try state.load(source, environment: environment)
      #expect(throws: LuaFailure.self) { try state.run(chunk) }
    }
  }
}
