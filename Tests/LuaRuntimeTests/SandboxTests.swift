import LuaRuntime
import Testing

struct SandboxTests {
  @Test(arguments: [
    ("return 6 * 7", LuaValue.integer(42)),
    ("return 7 / 2", .number(3.5)),
    ("return ('x'):upper() .. #'abc'", .string("X3")),
    (
      "return tostring({}) .. tostring(tostring) .. tostring(nil) .. tostring(1.5)",
      .string("tablefunctionnil1.5")
    ),
    (
      "return string.format('%s %5.1f %d %q %s', {}, 2.25, 3, 'a', print)",
      .string("table   2.2 3 \"a\" nil")
    ),
    ("return ('a+b'):find('+', 1, true)", .integer(2)),
    ("return ('abc'):find('c')", .integer(3)),
    ("return ('abc'):find('')", .integer(1)),
    ("return ('abcabc'):find('b', -3)", .integer(5)),
    ("return ('abc'):find('b', 99)", .nil),
    ("return string.rep('ab', 3, '-')", .string("ab-ab-ab")),
    ("local t = {3, 1, 2} table.sort(t) return table.concat(t, ',')", .string("1,2,3")),
    ("return select('#', table.unpack({1, nil, 3}, 1, 3))", .integer(3)),
    ("return table.pack(pcall(error, 'x'))[2]", .string("x")),
    ("return (pcall(function() local x = nil + 1 end))", .boolean(false)),
    ("return math.type(math.tointeger(3.0))", .string("integer")),
    ("return utf8.len('déjà')", .integer(4)),
    ("local s = 0 for _, c in utf8.codes('aé') do s = s + c end return s", .integer(330)),
    ("x = 1 return x + 1", .integer(2)),
    ("return tonumber('ff', 16) + tonumber('10')", .integer(265)),
    ("local n = 0 for i, v in ipairs({5, 6, nil, 7}) do n = n + v end return n", .integer(11)),
  ])
  func `gives plain Lua`(source: String, expected: LuaValue) throws {
    #expect(try evaluate(source) == expected)
  }

  @Test func `sorts stably`() throws {
    let source = """
      local t = {} for i = 1, 1000 do t[i] = { key = i % 3, at = i } end
      table.sort(t, function(a, b) return a.key < b.key end)
      for i = 2, #t do
        local a, b = t[i - 1], t[i]
        if a.key > b.key or a.key == b.key and a.at > b.at then return false end
      end
      return true
      """
    #expect(try evaluate(source) == .boolean(true))
  }

  @Test func `gives every chunk its own libraries`() throws {
    let state = try LuaState()
    try state.run(state.load("string.upper = nil; table.sort = 1; x = 1; pairs = nil"))
    let other = try state.load("return string.upper('a') .. ('b'):upper() .. tostring(x)")
    #expect(try state.call(other) == .string("ABnil"))
  }

  @Test func `makes no difference between two runs of pairs`() throws {
    let source = """
      local t = { b = 1, a = 1, [3] = 1, [1] = 1, [-2] = 1, [1.5] = 1, [true] = 1, [false] = 1, ['é'] = 1,
        ab = 1, A = 1, [''] = 1 }
      local keys = {}
      for k in pairs(t) do keys[#keys + 1] = tostring(k) end
      local other, k = {}, nil
      repeat k = next(t, k) other[#other + 1] = k ~= nil and tostring(k) or nil until k == nil
      return { table.concat(keys, ' '), table.concat(other, ' ') }
      """
    let order = LuaValue.string("-2 1 3 1.5  A a ab b é false true")
    for _ in 0..<3 {
      #expect(try evaluate(source) == .list([order, order]))
    }
  }

  @Test func `orders large tables`() throws {
    let source = """
      local t = {} for i = 5000, 1, -1 do t['k' .. (i * 7919 % 5003)] = i t[i] = i end
      local last, n = nil, 0
      for k in pairs(t) do
        n = n + 1
        if type(last) == type(k) and not (last < k) then return 'unordered' end
        last = k
      end
      return n
      """
    #expect(try evaluate(source) == .integer(10_000))
  }

  @Test func `lets a loop change the table it goes over`() throws {
    let source = """
      local t, seen = { a = 1, b = 2, c = 3, d = 4 }, {}
      for k in pairs(t) do
        seen[#seen + 1] = k
        t.c = nil; t['z' .. k] = 1; t[k] = nil
      end
      return table.concat(seen)
      """
    #expect(try evaluate(source) == .string("abd"))
  }

  @Test func `refuses to order what has no order`() {
    #expect(
      failure(of: "for k in pairs({ [{}] = 1 }) do end")?.message.contains("no fixed order") == true
    )
  }

  @Test func `takes text only`() throws {
    let bytecode: [UInt8] = [0x1B] + Array("Lua".utf8) + [0x54, 0, 0x19, 0x93, 0x0D, 0x0A]
    let state = try LuaState()
    #expect { try state.load(bytecode, name: "b.lua") } throws: {
      ($0 as? LuaFailure)?.kind == .syntax
    }
  }
}
