import Testing

/// A script that tries to end the process, hang it, or make it grow.
struct HostileChunk: Sendable, Codable, CustomTestStringConvertible {
  /// How it must end; nil where any ending is fine as long as it ends.
  enum Ending: String, Codable { case ok, error, cpu, memory, limit }

  let name: String
  let source: String
  let ending: Ending?

  init(_ name: String, _ ending: Ending?, _ source: String) {
    self.name = name
    self.source = source
    self.ending = ending
  }

  var testDescription: String { name }

  static let all = loops + swallowed + bombs + nested + errors + libraries + escapes + returns
}

extension HostileChunk {
  static let loops = [
    HostileChunk("endless loop", .cpu, "while true do end"),
    HostileChunk("endless repeat", .cpu, "repeat local x = 1 until false"),
    HostileChunk("endless goto", .cpu, "::again:: goto again"),
    HostileChunk("for over all integers", .cpu, "for i = math.mininteger, math.maxinteger do end"),
    HostileChunk("for with a tiny step", .cpu, "for i = 0, 1, 1e-300 do end"),
    HostileChunk("for up to huge", .cpu, "for i = 1, math.huge do end"),
    HostileChunk(
      "for at the end of the integers", .ok, "for i = math.maxinteger - 1, math.maxinteger do end"),
    HostileChunk("for with step 0", .error, "for i = 1, 2, 0 do end"),
    HostileChunk("endless tail call", .cpu, "local function f() return f() end f()"),
    HostileChunk(
      "exponential recursion", .cpu,
      "local function f(n) if n > 0 then f(n - 1) f(n - 1) end end f(90)"),
    HostileChunk("loop in an iterator", .cpu, "for _ in function() return 1 end do end"),
    HostileChunk(
      "loop in a comparator", .cpu, "table.sort({3, 1, 2}, function() while true do end end)"),
    HostileChunk("endless string building", .limit, "local s = 'x' while true do s = s .. 'x' end"),
    HostileChunk(
      "plain finds in a large text", .limit,
      "local s = string.rep('ab', 500000) while true do local x = s:find('zz', 1, true) end"),
    HostileChunk(
      "case changes of a large text", .limit,
      "local s = string.rep('ab', 500000) while true do local x = s:upper():lower() end"),
    HostileChunk(
      "reading numbers from a large text", .limit,
      "local s = string.rep('0', 1000000) .. '1' while true do local x = tonumber(s) end"),
    HostileChunk(
      "arithmetic on a large text", .limit,
      "local s = string.rep('0', 1000000) .. '1' while true do local x = s + 1 end"),
    HostileChunk(
      "counting characters of a large text", .limit,
      "local s = string.rep('é', 500000) while true do local x = utf8.len(s) end"),
    HostileChunk(
      "large selections", .cpu,
      "local t = {} for i = 1, 1e5 do t[i] = i end while true do local x = select('#', table.unpack(t)) end"
    ),
    HostileChunk(
      "sorting for ever", .limit,
      "local t = {} for i = 1, 2e5 do t[i] = i * 7919 % 10007 end while true do table.sort(t) end"),
    HostileChunk(
      "sorting long equal texts", .limit,
      """
      local t, s = {}, string.rep('x', 1000000)
      for i = 1, 1000 do t[i] = s .. (i % 2) end
      while true do table.sort(t) end
      """),
    HostileChunk(
      "next over a large table", .limit,
      "local t = {} for i = 1, 1e5 do t['k' .. i] = i end local k repeat k = next(t, k) until not k"
    ),
    HostileChunk(
      "pairs over a large table", .limit,
      "local t = {} for i = 1, 1e5 do t['k' .. i] = i end while true do for k in pairs(t) do break end end"
    ),
  ]

  static let swallowed = [
    HostileChunk(
      "pcall around an endless loop", .cpu,
      "while true do pcall(function() while true do end end) end"),
    HostileChunk(
      "pcall of pcall", .cpu,
      "while true do pcall(pcall, pcall, function() while true do end end) end"),
    HostileChunk("recursive pcall", .cpu, "local function f() pcall(f) pcall(f) end f()"),
    HostileChunk("pcall of error", .cpu, "while true do pcall(error) end"),
    HostileChunk("pcall of error with a table", .cpu, "while true do pcall(error, {}) end"),
    HostileChunk(
      "pcall in a comparator", .cpu,
      """
      table.sort({3, 1, 2}, function() while true do pcall(function() while true do end end) end end)
      """),
    HostileChunk(
      "pcall in an iterator", .cpu,
      """
      for _ in function() pcall(function() while true do end end) return 1 end do end
      """),
    HostileChunk(
      "swallowed memory error", .limit,
      """
      while true do pcall(function() local t = {} while true do t[#t + 1] = {1, 2, 3, 4} end end) end
      """),
    HostileChunk(
      "swallowed memory error of concat", .limit,
      """
      local t = {} for i = 1, 100 do t[i] = string.rep('x', 1000000) end
      while true do pcall(table.concat, t) end
      """),
    HostileChunk(
      "work at the edge of memory", .limit,
      """
      local keep = {}
      pcall(function() while true do keep[#keep + 1] = string.rep('x', 1000) .. #keep end end)
      while true do local t = {} for i = 1, 100 do t[i] = {i} end end
      """),
    HostileChunk(
      "result of a swallowed trip", .cpu,
      "local ok = pcall(function() while true do end end) return ok"),
  ]

  static let bombs = [
    HostileChunk("table bomb", .memory, "local t = {} while true do t = {t, t, {}} end"),
    HostileChunk("list bomb", .memory, "local t = {} for i = 1, 1e9 do t[i] = i end"),
    HostileChunk("key bomb", .memory, "local t = {} for i = 1, 1e9 do t['key' .. i] = i end"),
    HostileChunk("string bomb", .memory, "local s = 'x' while true do s = s .. s end"),
    HostileChunk(
      "closure bomb", .memory, "local f while true do local g = f f = function() return g end end"),
    HostileChunk("string.rep bomb", .error, "return string.rep('x', 1 << 40)"),
    HostileChunk("string.rep of nothing", .ok, "return string.rep('', 1 << 50)"),
    HostileChunk("string.rep with a separator only", .error, "return string.rep('', 1 << 50, 'x')"),
    HostileChunk("string.rep that overflows", .error, "return string.rep('xx', math.maxinteger)"),
    HostileChunk(
      "string.rep of rep", .error, "return string.rep(string.rep('x', 1000000), 1000000)"),
    HostileChunk("string.rep, negative", .ok, "return string.rep('x', -1)"),
    HostileChunk(
      "concat bomb", .memory,
      """
      local t = {} for i = 1, 200 do t[i] = string.rep('x', 1000000) end return table.concat(t)
      """),
    HostileChunk(
      "concat of one long text", .memory,
      """
      local s, t = string.rep('x', 1000000), {} for i = 1, 60 do t[i] = s end return table.concat(t)
      """),
    HostileChunk(
      "concat up to the largest integer", .error, "return table.concat({}, 'x', 1, math.maxinteger)"
    ),
    HostileChunk("format bomb", .error, "return string.format('%999999999d', 1)"),
    HostileChunk("format with a huge precision", .error, "return string.format('%.999f', 1)"),
    HostileChunk("format of the largest float", .ok, "return string.format('%99.99f', 1e308)"),
    HostileChunk(
      "format without arguments", .error, "return string.format(string.rep('%d', 300000))"),
    HostileChunk("format that ends in %", .error, "return string.format('%')"),
    HostileChunk("unpack bomb", .error, "return table.unpack({}, 1, 1e8)"),
    HostileChunk(
      "unpack of all integers", .error, "return table.unpack({}, math.mininteger, math.maxinteger)"),
    HostileChunk(
      "string.byte of a large text", .error,
      "return string.byte(string.rep('x', 1000000) .. 'y', 1, -1)"),
    HostileChunk(
      "long concatenation", .ok,
      "local s = '' for i = 1, 1000 do s = s .. i .. s:sub(1, 10) .. i end return #s"),
  ]
}
