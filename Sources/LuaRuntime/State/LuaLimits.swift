/// What a Lua state may use.
///
/// The instruction budget gives the same answer on every machine and is meant to decide; the deadline
/// stands behind it. Long work in C, such as joining large strings, counts as instructions too.
public struct LuaLimits: Sendable, Equatable {
  /// Bytes of the whole state. A single string may take a 16th of it.
  public var memoryBytes: Int
  /// Lua instructions of one call.
  public var instructions: Int
  /// Time of one call: on the processor, or half as much again on the wall, whichever is over first.
  public var deadline: Duration

  /// Limits; the defaults suit rule files and assessments.
  public init(
    memoryBytes: Int = 32 << 20, instructions: Int = 10_000_000, deadline: Duration = .seconds(1)
  ) {
    precondition(memoryBytes >= 0 && instructions > 0, "limits are positive")
    precondition(deadline >= .zero, "a deadline lies ahead")
    self.memoryBytes = memoryBytes
    self.instructions = instructions
    self.deadline = deadline
  }
}

extension LuaLimits {
  /// The deadline in nanoseconds; half of what fits is longer than anyone waits.
  var nanoseconds: UInt64 {
    let (seconds, attoseconds) = deadline.components
    let (whole, overflow) = UInt64(clamping: seconds).multipliedReportingOverflow(by: 1_000_000_000)
    return overflow ? .max / 2 : min(whole, .max / 4) + UInt64(attoseconds / 1_000_000_000)
  }
}

/// A limit that stopped a script. What it ran for is then *not assessed*, never *nothing found*.
public enum LuaLimit: String, Sendable, Codable, CaseIterable {
  /// The instruction budget.
  case cpu
  /// The deadline.
  case time
  /// The memory of the state.
  case memory
}
