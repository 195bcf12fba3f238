import LuaRuntime
import Testing

/// What the fast way shares between calls: parts of arguments, texts of results.
struct ReuseTests {
  @Test func `a part that was packed once is as good as its values`() throws {
    var part = LuaPacker()
    part.key("code")
    part.string(String(repeating: "long ", count: 200))
    part.key("points")
    part.number(1.5)
    var whole = LuaPacker()
    whole.beginArguments(count: 1)
    whole.beginRecord(count: 3)
    whole.append(part)
    whole.key("urgent")
    whole.boolean(true)
    let state = try LuaState()
    let chunk = try state.recorder(
      "local t = ... return { n = #t.code, points = t.points, urgent = t.urgent }",
      shape: .list([.string("n"), .string("points"), .string("urgent")]))
    var results = LuaUnpacker()
    try state.records(of: chunk, arguments: whole, into: &results)
    #expect(results.value(of: state) == .list([.integer(1000), .number(1.5), .boolean(true)]))
  }

  @Test func `texts from a cache are the texts that were returned`() throws {
    let state = try LuaState()
    let chunk = try state.recorder(
      """
      local list = {}
      for round = 1, 2 do
        for i = 1, 300 do list[#list + 1] = "a text that is not short, number " .. i end
      end
      list[#list + 1] = "broken \\xff and not short"
      list[#list + 1] = "broken \\xff and not short"
      list[#list + 1] = "short"
      list[#list + 1] = ""
      list[#list + 1] = "\\xff"
      for length = 0, 17 do
        for _, letter in ipairs { "a", "b" } do
          for _ = 1, 2 do list[#list + 1] = ("x"):rep(length) .. letter end
          list[#list + 1] = letter .. ("x"):rep(length)
          list[#list + 1] = ("x"):rep(length // 2) .. letter .. ("x"):rep(length - length // 2)
        end
      end
      list[#list + 1] = ""
      return { list = list }
      """, shape: .list([.string("list")]))
    var results = LuaUnpacker()
    try state.records(of: chunk, arguments: LuaPacker(), into: &results)
    let expected = results.value(of: state).list?.first?.list?.compactMap(\.string)
    #expect(expected?.count == 750)
    // A cache with less room than there are texts must still return the right ones.
    for capacity in [1, 16, 1024] {
      var cache = LuaStringCache(capacity: capacity)
      results.rewind()
      #expect(results.beginList() == 1)
      let count = results.beginList() ?? 0
      let start = results.place
      let read = (0..<count).compactMap { _ in results.string(from: &cache) }
      #expect(read == expected)
      results.rewind(to: start)
      #expect(results.string(from: &cache) == "a text that is not short, number 1")
    }
  }

  @Test(arguments: [0, 1, 2, 11, 12, 13, 14, 40])
  func `records of any size come out in order`(count: Int) throws {
    let source = """
      local t = {}
      for i = ..., 1, -1 do t["k" .. i % 7 .. "_" .. i] = { i, i % 2 == 0 } end
      return { list = { t }, t = t }
      """
    let fields = (0..<count).map { index in
      ("k\((index + 1) % 7)_\(index + 1)", index + 1)
    }
    let record = LuaValue.record(
      Dictionary(
        uniqueKeysWithValues: fields.map {
          ($0.0, LuaValue.list([.integer(Int64($0.1)), .boolean($0.1 % 2 == 0)]))
        }))
    let expected = count == 0 ? LuaValue.list([]) : record
    #expect(
      try evaluate(source, arguments: [.integer(Int64(count))])
        == .record(["list": .list([expected]), "t": expected]))
  }

  @Test(arguments: [
    "local t = {} for i = 9, 1, -1 do t[i] = i end return t",
    "local t = { 1, 2, 3, 4, nil, nil, 7, 8, 9 } t[6] = 6 t[5] = 5 return t",
    "local t = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 } t[10] = nil t.x = 1 t.x = nil return t",
  ])
  func `a list is one however it was filled`(source: String) throws {
    #expect(try evaluate(source) == .list((1...9).map { .integer($0) }))
  }
}
