/// A table with the keys 1, 2, 4, … 2^last, whose length Lua finds by doubling to be 2^last.
private func powers(_ last: Int, _ value: String) -> String {
  "{ " + (0...last).map { "[1 << \($0)] = \(value), " }.joined() + "}"
}

extension HostileChunk {
  static let libraries = [
    HostileChunk(
      "insert into a table that looks huge", .cpu,
      """
      local t = \(powers(62, "true"))
      table.insert(t, 1, 'x')
      """),
    HostileChunk(
      "remove from a table that looks huge", .cpu,
      """
      local t = \(powers(62, "true"))
      table.remove(t, 1)
      """),
    HostileChunk(
      "sort a table that looks huge", nil,
      """
      local t = \(powers(62, "1"))
      table.sort(t)
      """),
    HostileChunk(
      "sort a table that looks large", .limit,
      """
      local t = \(powers(28, "1"))
      table.sort(t)
      """),
    HostileChunk(
      "concat a table that looks huge", nil,
      """
      local t = \(powers(62, "'x'"))
      table.concat(t)
      """),
    HostileChunk("insert at a bad position", .error, "table.insert({}, 5, 'x')"),
    HostileChunk("insert at the largest integer", .error, "table.insert({}, math.maxinteger, 'x')"),
    HostileChunk("remove at a bad position", .error, "table.remove({1, 2}, 7)"),
    HostileChunk("insert into no table", .error, "table.insert(nil, 1)"),
    HostileChunk("insert with too many arguments", .error, "table.insert({}, 1, 2, 3)"),
    HostileChunk(
      "sort with an inconsistent comparator", .ok,
      """
      local t = {} for i = 1, 1000 do t[i] = i % 7 end
      table.sort(t, function() return true end)
      """),
    HostileChunk(
      "sort that changes its table", .ok,
      """
      local t = {5, 4, 3, 2, 1}
      table.sort(t, function(a, b) t[1] = nil t[9] = 1 return a < b end)
      """),
    HostileChunk("sort of mixed values", .error, "table.sort({1, 'x', {}, true})"),
    HostileChunk("sort with NaN", .ok, "table.sort({0/0, 1, 0/0, -1, 0/0})"),
    HostileChunk("sort with errors", .error, "table.sort({1, 2, 3}, error)"),
    HostileChunk("utf8.char of nothing valid", .error, "utf8.char(-1)"),
    HostileChunk("utf8.codepoint of bad bytes", .error, "utf8.codepoint('\\xff')"),
    HostileChunk("utf8.codes over bad bytes", .error, "for _ in utf8.codes('ab\\x80\\xff') do end"),
    HostileChunk("utf8.offset out of range", .error, "utf8.offset('abc', 1, 99)"),
    HostileChunk("utf8.len out of range", .error, "utf8.len('abc', 99)"),
    HostileChunk("integer division by zero", .error, "return 1 // 0"),
    HostileChunk("modulo by zero", .error, "return 1 % 0"),
    HostileChunk(
      "smallest integer by -1", .ok, "return math.mininteger // -1, math.mininteger % -1"),
    HostileChunk("shift by a huge count", .ok, "return 1 << math.maxinteger, 1 >> math.mininteger"),
    HostileChunk("float to integer", .error, "return 1e300 | 1"),
    HostileChunk("NaN as a key", .error, "local t = {} t[0/0] = 1"),
    HostileChunk("nil as a key", .error, "local t = {} t[nil] = 1"),
    HostileChunk("string.char out of range", .error, "string.char(256)"),
    HostileChunk("tonumber in a bad base", .error, "tonumber('1', 99)"),
    HostileChunk("select out of range", .error, "select(0)"),
    HostileChunk(
      "string.sub at the ends of the integers", .ok,
      "return ('abc'):sub(math.mininteger, math.maxinteger)"),
    HostileChunk(
      "string.find at the ends of the integers", .ok,
      """
      return ('abc'):find('b', math.mininteger, true), ('abc'):find('b', math.maxinteger, true)
      """),
    HostileChunk("pairs with a table as key", .error, "for k in pairs({ [{}] = 1 }) do end"),
    HostileChunk("next after a table", .error, "next({}, {})"),
    HostileChunk(
      "pairs while the table grows", nil,
      """
      local t = {1} while true do for k in pairs(t) do t[#t + 1] = k end end
      """),
    HostileChunk("math.random", .error, "math.random()"),
    HostileChunk(
      "large tables made at once", .limit, "while true do table.create(500000, 500000) end"),
    HostileChunk(
      "large tables that are kept", .limit,
      "local t = {} while true do t[#t + 1] = table.create(500000) end"),
    HostileChunk("a table of negative size", .error, "table.create(-1)"),
    HostileChunk("a table of endless size", .error, "table.create(0, math.maxinteger)"),
  ]

  static let escapes =
    [
      "load", "loadstring", "loadfile", "dofile", "require", "collectgarbage", "print", "warn",
      "xpcall", "getmetatable", "setmetatable", "rawset", "rawget", "rawequal", "rawlen", "io.open",
      "os.exit", "os.execute", "debug.sethook", "package.loadlib", "coroutine.wrap", "string.match",
      "string.gmatch", "string.gsub", "string.dump", "string.pack", "string.unpack",
      "string.packsize", "table.move", "math.randomseed", "sandbox", "freeze", "record",
      "currentline",
      "_G.x",
    ].map { HostileChunk("absent: \($0)", .error, "\($0)()") } + [
      HostileChunk(
        "pattern through a method", .error, "(('a'):rep(5000)):match(('.-'):rep(6) .. 'b')"),
      HostileChunk("pattern in find", .error, "(('a'):rep(5000)):find(('.-'):rep(6) .. 'b')"),
      HostileChunk(
        "finalizer", .error, "setmetatable({}, { __gc = function() while true do end end })"),
      HostileChunk(
        "finalizer as a plain field", .ok,
        "local t = { __gc = 1, __close = 2, __index = 3 } return t.__gc"),
      HostileChunk(
        "to-be-closed variable", .error, "local x <close> = { __close = function() end }"),
      HostileChunk(
        "to-be-closed nil", .ok,
        "for i = 1, 100 do local x <close> = nil if i > 50 then break end end"),
      HostileChunk("fourth value of a for", .error, "for k in next, {}, nil, {} do end"),
      HostileChunk("constant environment", nil, "local _ENV <const> = {} return x"),
      HostileChunk("no environment", .error, "local _ENV = nil x = 1"),
      HostileChunk(
        "constants in bitwise operations", nil,
        """
        local a <const> = 1.5 local b <const> = 7
        return pcall(function() return b & a | 3 ~ b end)
        """),
      HostileChunk("method table of strings", .error, "('x').upper = nil"),
      HostileChunk("own library made useless", .ok, "string.upper = nil pairs = nil error = nil"),
      HostileChunk("address of a table", .error, "return string.format('%p', {})"),
      HostileChunk(
        "many globals", .memory, "local i = 0 while true do i = i + 1 _ENV['g' .. i] = i end"),
    ]

  static let returns = [
    HostileChunk("cyclic result", .ok, "local t = {} t.t = t return t"),
    HostileChunk("NaN", .ok, "return 0/0"),
    HostileChunk("a function", .ok, "return function() end"),
    HostileChunk("many results", nil, "return table.unpack({}, 1, 200000)"),
  ]
}
