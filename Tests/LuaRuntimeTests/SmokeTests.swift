import LuaRuntime
import Testing

@Test func smoke() throws {
  let state = try LuaState()
  let f = try state.load(Array("return 6*7".utf8), name: "a.lua")
  #expect(try state.call(f) == .integer(42))
}
