internal import CLuaShim

/// A switch that ends what a ``LuaState`` is doing, from any thread.
///
/// Once cancelled, the state stays so and refuses every call.
public final class LuaCancellation: Sendable {
  // The flag is one atomic boolean, allocated here, freed in `deinit`, and never replaced.
  nonisolated(unsafe) let flag: OpaquePointer

  init?() {
    guard let flag = lsh_flag_create() else { return nil }
    self.flag = flag
  }

  deinit { lsh_flag_destroy(flag) }

  /// Ends the running call at the next hundred instructions, and every later one at once.
  public func cancel() { lsh_flag_raise(flag) }

  /// Whether `cancel` has been called.
  public var isCancelled: Bool { lsh_flag_is_raised(flag) }
}
