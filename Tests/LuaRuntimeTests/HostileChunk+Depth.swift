func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

extension HostileChunk {
  static let nested = [
    HostileChunk("deep recursion", nil, "local function f() return 1 + f() end f()"),
    HostileChunk(
      "deep recursion with many locals", nil,
      """
      local function f(a, b, c, d, e, g, h, i, j, k) return 1 + f(k, j, i, h, g, e, d, c, b, a) end f()
      """),
    HostileChunk(
      "deep recursion under pcall", nil,
      """
      local function f() return 1 + f() end while true do pcall(f) end
      """),
    HostileChunk(
      "recursion through sort", .error,
      """
      local function f() table.sort({2, 1}, f) end f()
      """),
    HostileChunk("recursion through pcall", nil, "local function f() assert(pcall(f)) end f()"),
    HostileChunk(
      "nested parentheses", .error, "return " + many("(", 10_000) + "1" + many(")", 10_000)),
    HostileChunk("nested tables", .error, "return " + many("{", 10_000) + many("}", 10_000)),
    HostileChunk(
      "nested functions", .error,
      many("return function() ", 10_000) + many("end ", 10_000)),
    HostileChunk("nested blocks", .error, many("do ", 10_000) + many("end ", 10_000)),
    HostileChunk("nested ifs", .error, many("if x then ", 10_000) + many("end ", 10_000)),
    HostileChunk("unary operators", .error, "return " + many("- ", 10_000) + "1"),
    HostileChunk("powers", .error, "return 1" + many("^1", 10_000)),
    HostileChunk("long concatenation chain", .error, "return 'x'" + many(" .. 'x'", 10_000)),
    HostileChunk("long sum", .ok, "return 1" + many(" + 1", 10_000)),
    HostileChunk("long elseif chain", nil, "if x then " + many("elseif x then ", 20_000) + "end"),
    HostileChunk("many breaks", nil, "while true do " + many("break;", 30_000) + "end"),
    HostileChunk("many labels", nil, (0..<20_000).map { "::a\($0)::" }.joined()),
    HostileChunk("many gotos", .error, (0..<20_000).map { "goto a\($0) " }.joined()),
    HostileChunk("many locals", .error, (0..<500).map { "local a\($0) " }.joined()),
    HostileChunk(
      "global names below many locals", nil,
      {
        let locals = "local " + (0..<190).map { "a\($0)" }.joined(separator: ",") + " "
        return many(locals + "return function() ", 60) + many("b=b ", 60_000) + many("end ", 60)
      }()),
    HostileChunk(
      "long chain of fields", .error, "local a = {} a.x = a a" + many(".x", 100_000) + ".y.z = 1"),
    HostileChunk(
      "chain of fields by assignment", .error,
      "local a = {} a.x = a " + many("a = a.x ", 50_000) + "a.y.z = 1"),
    HostileChunk(
      "nested index expressions", .error,
      "local k = {} return " + many("k[", 190) + "1" + many("]", 190)),
    HostileChunk(
      "chain of keys", .error, "local k = {} k[k] = k return k" + many("[k]", 20_000) + ".y.z"),
    HostileChunk(
      "chain through copies", .error,
      {
        let names = (0..<180).map { "r\($0)" }
        let copies = zip(names.dropFirst(), names).map { "\($0)=\($1) " }.joined()
        return "local r = {} r.x = r local \(names.joined(separator: ",")) = r "
          + many(copies + "r0 = r179.x ", 100) + "r0.y.z = 1"
      }()),
    HostileChunk("a file of one long line", .error, many("x", 900_000)),
    HostileChunk("a file that is too large", .error, many("-", 2_000_000)),
    HostileChunk("unfinished long string", .error, "return [[" + many("x", 900_000)),
    HostileChunk("endless number", nil, "return 1" + many("0", 900_000)),
  ]

  static let errors = [
    HostileChunk("error with nil", .error, "error(nil)"),
    HostileChunk("error with a table", .error, "error({})"),
    HostileChunk("error with a function", .error, "error(print or error)"),
    HostileChunk("error with a number", .error, "error(1e300)"),
    HostileChunk("huge error message", .error, "error(string.rep('x', 1000000))"),
    HostileChunk("error with control bytes", .error, "error('\\27[2J\\0\\7\\r\\n\\t\\u{202E}x')"),
    HostileChunk("error with bad UTF-8", .error, "error('\\xff\\xc3(\\xed\\xa0\\x80')"),
    HostileChunk("error that says not enough memory", .error, "error('not enough memory', 0)"),
    HostileChunk("error at a huge level", .error, "error('x', 1 << 60)"),
    HostileChunk(
      "error in the name of a huge variable", .error, "local t = {} t." + many("x", 100_000) + "()"),
    HostileChunk("assert with a table", .error, "assert(false, {})"),
    HostileChunk("not Lua", .error, "this is not Lua"),
    HostileChunk("zero bytes", .error, "\0\0\0"),
    HostileChunk("bytecode", .error, "\u{1B}Lua" + many("\0", 100)),
    HostileChunk("shebang and nothing", nil, "#!/bin/sh"),
    HostileChunk("byte order mark", nil, "\u{FEFF}return 1"),
    HostileChunk("empty", .ok, ""),
  ]
}
