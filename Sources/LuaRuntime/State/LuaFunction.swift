/// A function inside a ``LuaState``.
///
/// It is a number that only its own state understands; another state refuses it. It keeps the
/// function alive until ``LuaState/release(_:)`` or the end of the state.
public struct LuaFunction: Sendable, Hashable {
  let reference: Int32
  let state: UInt64
}
