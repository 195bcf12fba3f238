import LuaRuntime
import Testing

/// What trusted code hands over by `record`.
struct RecordTests {
  /// A text, a list of texts, and a list of records that have a list themselves.
  private static let shape = LuaValue.list([
    .string("name"), .string("tags"),
    .list([
      .string("rows"),
      .list([.string("key"), .list([.string("parts"), .list([.string("n")])])]),
    ]),
  ])

  private func recorded(_ source: String) throws -> LuaValue {
    let state = try LuaState(limits: patient)
    var results = LuaUnpacker()
    try state.records(
      of: state.recorder(source, shape: Self.shape), arguments: LuaPacker(), into: &results)
    let value = results.value(of: state)
    #expect(results.isAtEnd)
    return value
  }

  @Test(arguments: [
    ("{}", LuaValue.list([.nil, .nil, .nil])),
    ("{ name = 'n', other = {}, [1] = 2 }", .list([.string("n"), .nil, .nil])),
    ("{ name = 1.5, tags = {} }", .list([.number(1.5), .list([]), .nil])),
    (
      "{ tags = { 'a', true, 3 } }",
      .list([.nil, .list([.string("a"), .boolean(true), .integer(3)]), .nil])
    ),
    (
      "{ rows = { { key = 'k', parts = { { n = 1 }, {} } }, {} } }",
      .list([
        .nil, .nil,
        .list([
          .list([.string("k"), .list([.list([.integer(1)]), .list([.nil])])]),
          .list([.nil, .nil]),
        ]),
      ])
    ),
  ])
  func `a record comes as the values that its shape names`(
    _ record: String, _ expected: LuaValue
  ) throws {
    #expect(try recorded("return \(record)") == expected)
  }

  @Test(arguments: [
    "local t = {} for i = 9, 1, -1 do t[i] = i end return { tags = t }",
    "local t = { 1, 2, 3, 4, nil, nil, 7, 8, 9 } t[6] = 6 t[5] = 5 return { tags = t }",
    "local t = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 } t[10] = nil t.x = 1 t.x = nil return { tags = t }",
    "local t = table.create(20) for i = 1, 9 do t[i] = i end return { tags = t }",
  ])
  func `a list is one however it was filled`(_ source: String) throws {
    #expect(try recorded(source) == .list([.nil, .list((1...9).map { .integer($0) }), .nil]))
  }

  @Test(arguments: [
    ("return { name = function() end }", "result.name is a function"),
    ("return { name = 0/0 }", "result.name is not a finite number"),
    ("return { tags = { 'a', {} } }", "result.tags[2] must not be a table"),
    ("return { tags = { 'a', x = 1 } }", "result.tags is no list"),
    ("return { tags = { [2] = 'a' } }", "result.tags is no list"),
    ("local t = { 'a', 'b' } t[4] = 'd' return { tags = t }", "result.tags is no list"),
    ("return { rows = 'text' }", "result.rows must be a list"),
    ("return { rows = { 1 } }", "result.rows[1] must be a table"),
    ("return { rows = { {}, { parts = { {}, 1 } } } }", "result.rows[2].parts[2] must be a table"),
    ("local t = {} t.rows = { t } t.tags = t.rows return t", "result.tags[1] must not be a table"),
  ])
  func `what breaks the shape is refused, with its place`(_ source: String, _ part: String) {
    #expect {
      try recorded(source)
    } throws: { error in
      (error as? LuaFailure)?.message.contains(part) == true
    }
  }

  @Test func `what was recorded before an error stays, what fails says why`() throws {
    let state = try LuaState(limits: patient)
    let chunk = try state.load(
      """
      local case = ...
      if case == 1 then return { a = 1 } end
      if case == 2 then return { a = 'x', b = 0/0 } end
      if case == 3 then error 'no' end
      if case == 4 then return 7 end
      return { b = 2 }
      """)
    let driver = try #require(
      try state.runTrusted(
        """
        local chunk, record, type = ..., record, type
        return function()
          local said = {}
          for case = 1, 5 do
            local value, message = record({ "a", "b" }, chunk, case)
            said[case] = value and "table" or type(message)
          end
          record({ "all" }, function() return { all = said } end)
        end
        """, name: "driver", arguments: [.function(chunk)]
      ).function)
    var results = LuaUnpacker()
    try state.records(of: driver, arguments: LuaPacker(), into: &results)
    let expected: [LuaValue] = [
      .list([.integer(1), .nil]),
      .string("the result cannot be used: result.b is not a finite number"),
      .string("test.lua:4: no"), .string("it returned no table"),
      .list([.nil, .integer(2)]),
      .list([.list(["table", "string", "string", "string", "table"].map { .string($0) })]),
    ]
    for value in expected { #expect(results.value(of: state) == value) }
    #expect(results.isAtEnd)
  }

  @Test func `what is called has the budget for itself`() throws {
    let state = try LuaState(limits: LuaLimits(instructions: 100_000, deadline: .seconds(30)))
    let loop = try state.load("for i = 1, ... do end return { done = true }")
    let driver = try #require(
      try state.runTrusted(
        """
        local loop, record = ..., record
        return function(times, count)
          for i = 1, times do record({ "done" }, loop, count) end
        end
        """, name: "driver", arguments: [.function(loop)]
      ).function)
    func run(_ times: Int, _ count: Int) throws {
      var packer = LuaPacker()
      packer.beginArguments(count: 2)
      packer.integer(times)
      packer.integer(count)
      var results = LuaUnpacker()
      try state.records(of: driver, arguments: packer, into: &results)
      for _ in 0..<times { #expect(results.value(of: state) == .list([.boolean(true)])) }
    }
    try run(20, 10_000)
    #expect {
      try run(2, 110_000)
    } throws: {
      ($0 as? LuaFailure)?.kind == .limit(.cpu)
    }
    #expect(state.isTripped)
  }
}
