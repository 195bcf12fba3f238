internal import LuaRuntime

/// What the assessment scripts returned for arguments that they had before.
///
/// The scripts are functions of their arguments: the sandbox has no clock and no chance, and nothing
/// that a script keeps survives a call. So equal arguments, byte for byte, have equal results. The
/// table is bounded: an outcome has one place, and a later one takes it over.
struct ScriptMemo {
  private struct Entry {
    var arguments: [UInt8]
    var outcome: ScriptOutcome
  }

  private static let capacity = 16_384  // a power of two
  private static let longest = 4096  // bytes of arguments worth keeping
  private var entries = [Entry?](repeating: nil, count: capacity)

  /// How many outcomes it holds.
  var count: Int { entries.count { $0 != nil } }

  /// The outcome for these arguments, if it is known.
  func outcome(of packer: borrowing LuaPacker) -> ScriptOutcome? {
    packer.withWritten { arguments in
      guard let entry = entries[Self.slot(arguments)],
        entry.arguments.withUnsafeBufferPointer({ ByteWords.areEqual($0, arguments) })
      else { return nil }
      return entry.outcome
    }
  }

  /// Remembers an outcome in which every script finished.
  mutating func remember(_ outcome: ScriptOutcome, of packer: borrowing LuaPacker) {
    packer.withWritten { arguments in
      if arguments.count > Self.longest { return }
      entries[Self.slot(arguments)] = Entry(arguments: Array(arguments), outcome: outcome)
    }
  }

  private static func slot(_ arguments: UnsafeBufferPointer<UInt8>) -> Int {
    Int(truncatingIfNeeded: ByteWords.hash(arguments)) & (capacity - 1)
  }
}
