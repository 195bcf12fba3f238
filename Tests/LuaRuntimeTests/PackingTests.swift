import LuaRuntime
import Testing

struct PackingTests {
  private static let values: [LuaValue] = [
    .nil, .boolean(true), .boolean(false), .integer(0), .integer(.min), .integer(.max),
    .number(-0.5),
    .number(3), .number(.greatestFiniteMagnitude), .string(""), .string("été 😀 \0 x"), .list([]),
    .string(String(repeating: "long ", count: 100_000)),
    .list([.integer(1), .string("two"), .list([.boolean(true)])]),
    .record(["é": .nil, "b": .integer(1), "a": .record(["": .list([])])]),
    .list(Array(repeating: .record(["k": .number(0.5)]), count: 5000)),
  ]

  @Test(arguments: values)
  func `values go in and come out as they were`(value: LuaValue) throws {
    // A field that is nil does not exist in Lua.
    var expected = value
    if case .record(let fields) = value { expected = .record(fields.filter { $0.value != .nil }) }
    #expect(try evaluate("return ...", arguments: [value]) == expected)
  }

  @Test(arguments: [
    ("local t = {} t.t = t return t", "contains itself"),
    ("local t = {} t.a = { { t } } return { x = t }", "result.x.a[1][1] contains itself"),
    ("return 0/0", "result is not a finite number"),
    ("return { a = { 1, math.huge } }", "result.a[2] is not a finite number"),
    ("return { 1, x = 2 }", "mixes a list with named fields"),
    ("return { [1] = 1, [3] = 3 }", "list with gaps"),
    ("return { [0] = 1 }", "list with gaps"),
    ("return { [1.5] = 1 }", "neither a text nor a position"),
    ("return { [true] = 1 }", "neither a text nor a position"),
    ("return { [{}] = 1 }", "no fixed order"),
    ("local t = {} for i = 1, 100 do t = { t } end return t", "nested too deeply"),
    ("local t = { 'x' } for i = 1, 40 do t = { t, t } end return t", "too large"),
    ("local t = {} for i = 1, 20 do t[i] = ('x'):rep(1000000) end return t", "too large"),
  ])
  func `refuses results that are not plain data, and says where`(source: String, part: String) {
    let failure = failure(of: source)
    #expect(failure?.kind == .runtime)
    #expect(failure?.message.contains(part) == true, "\(failure?.message ?? "")")
  }

  @Test func `broken UTF-8 in a result is replaced`() throws {
    #expect(try evaluate("return 'a\\xffb'") == .string("a\u{FFFD}b"))
  }

  @Test func `functions come out of a call only where they are wanted`() throws {
    let state = try LuaState()
    let chunk = try state.load("return { f = function() return 1 end }")
    let function = try #require(try state.call(chunk)["f"]?.function)
    #expect(try state.call(function) == .integer(1))
    #expect(throws: LuaFailure.self) { try state.call(chunk, [], allowingFunctions: false) }
  }

  @Test func `failed results keep nothing`() throws {
    let state = try LuaState(limits: LuaLimits(memoryBytes: 400_000))
    let chunk = try state.load("return { function() return {} end, 0/0 }")
    var failed = 0
    for _ in 0..<20_000 {
      do throws(LuaFailure) {
        _ = try state.call(chunk)
      } catch {
        failed += error.kind == .runtime ? 1 : 0
      }
    }
    #expect(failed == 20_000)
  }

  /// What one round writes, and what the chunk below makes of it.
  private static func write(_ packer: inout LuaPacker, count: Int) {
    packer.beginArguments(count: 4)
    packer.beginList(count: 2)
    for points in [1.5, 2] {
      packer.beginRecord(count: 3)
      packer.key("points")
      packer.number(points)
      packer.key("count")
      packer.integer(count)
      packer.key(String("text"))
      packer.string("été" as StaticString)
    }
    packer.boolean(true)
    packer.nil()
    packer.string(bytes: "née".utf8)
  }

  private static let shape = LuaValue.list(
    ["total", "name", "flag", "none", "list"].map { .string($0) })

  private static let summing = """
    local findings, flag, none, name = ...
    local total = 0
    for _, f in ipairs(findings) do total = total + f.points * f.count end
    return { total = total, name = name, flag = flag, none = none == nil, list = { 1, 'two', 3.5 } }
    """

  @Test func `a packer and an unpacker serve call after call`() throws {
    let state = try LuaState()
    let chunk = try state.recorder(Self.summing, shape: Self.shape)
    var packer = LuaPacker()
    var results = LuaUnpacker()
    for count in 1...3 {
      Self.write(&packer, count: count)
      try state.records(of: chunk, arguments: packer, into: &results)
      let expected: LuaValue = .list([
        .number(3.5 * Double(count)), .string("née"), .boolean(true), .boolean(true),
        .list([.integer(1), .string("two"), .number(3.5)]),
      ])
      #expect(results.value(of: state) == expected)
      #expect(results.isAtEnd)
      results.rewind()
      results.skip()
      #expect(results.isAtEnd)
    }
  }

  @Test func `an unpacker takes only what is there`() throws {
    let state = try LuaState()
    var packer = LuaPacker()
    var results = LuaUnpacker()
    Self.write(&packer, count: 2)
    try state.records(
      of: state.recorder(Self.summing, shape: Self.shape), arguments: packer, into: &results)

    #expect(results.next == .list)
    #expect(results.string() == nil)
    #expect(results.beginRecord() == nil)
    #expect(results.beginList() == 5)
    #expect(results.string() == nil)
    #expect(results.number() == 7)
    #expect(results.number() == nil)
    #expect(results.string() == "née")
    #expect(results.boolean() == true)
    results.skip()
    let start = results.place
    #expect(results.beginList() == 3)
    #expect(results.boolean() == nil)
    #expect(results.integer() == 1)
    #expect(results.string { $0.count } == 3)
    #expect(results.integer() == nil)
    #expect(results.number() == 3.5)
    #expect(results.isAtEnd)
    #expect(results.next == .nil)
    results.rewind(to: start)
    #expect(results.beginList() == 3)
  }

  @Test(arguments: 0..<5)
  func `refuses arguments that do not add up`(form: Int) throws {
    let state = try LuaState()
    let chunk = try state.recorder("return { v = ... }", shape: .list([.string("v")]))
    var packer = LuaPacker()
    var results = LuaUnpacker()
    switch form {
    case 0: packer.beginArguments(count: 2); packer.nil()
    case 1: packer.beginArguments(count: 1); packer.nil(); packer.nil()
    case 2: packer.beginArguments(count: 1); packer.beginList(count: 4_000_000_000)
    case 3: packer.beginArguments(count: 1); packer.beginRecord(count: 1); packer.key("k")
    default: packer.beginArguments(count: 1000)
    }
    #expect { try state.records(of: chunk, arguments: packer, into: &results) } throws: {
      ($0 as? LuaFailure)?.kind == .argument
    }
    packer.reset()
    try state.records(of: chunk, arguments: packer, into: &results)
    #expect(results.value(of: state) == .list([.nil]))
  }
}
