internal import LuaRuntime

/// What the assessment scripts returned for arguments that they had before.
///
/// The scripts are functions of their arguments: the sandbox has no clock and no chance, and nothing
/// that a script keeps survives a call. So equal arguments, byte for byte, have equal results. The
/// table is bounded: an outcome has one place, and a later one takes it over.
struct ScriptMemo {
  private final class Entry: Sendable {
    let arguments: [UInt8]
    let outcome: ScriptOutcome

    init(arguments: [UInt8], outcome: consuming ScriptOutcome) {
      self.arguments = arguments
      self.outcome = consume outcome
    }
  }

  /// Findings of a report worth remembering. Five and more together hardly ever come again: 18 of 1,874
  /// such reports of 20,000 generated ones did.
  private static let mostFindings = 4
  private static let longest = 4096  // bytes of arguments worth keeping
  private var entries: [Entry?]
  /// The hash of each entry, so that most others are told apart without touching it.
  private var hashes: [UInt64]

  /// A memory of up to `capacity` outcomes, which is rounded down to a power of two.
  init(capacity: Int) {
    let size = 1 << (Int.bitWidth - 1 - max(1, capacity).leadingZeroBitCount)
    entries = Array(repeating: nil, count: size)
    hashes = Array(repeating: 0, count: size)
  }

  /// How many outcomes it holds.
  var count: Int { entries.count { $0 != nil } }

  /// The outcome for these arguments, if it is known.
  func outcome(of packer: borrowing LuaPacker) -> ScriptOutcome? {
    packer.withWritten { arguments in
      let hash = ByteWords.hash(arguments)
      let slot = slot(hash)
      guard hashes[slot] == hash, let entry = entries[slot],
        entry.arguments.withUnsafeBufferPointer({ ByteWords.areEqual($0, arguments) })
      else { return nil }
      return entry.outcome
    }
  }

  /// Remembers an outcome in which every script finished.
  mutating func remember(
    _ outcome: consuming ScriptOutcome, of packer: borrowing LuaPacker, findings: Int
  ) {
    if findings > Self.mostFindings { return }
    let (arguments, hash) = packer.withWritten { arguments in
      (arguments.count > Self.longest ? [] : Array(arguments), ByteWords.hash(arguments))
    }
    if arguments.isEmpty { return }
    let slot = slot(hash)
    hashes[slot] = hash
    entries[slot] = Entry(arguments: arguments, outcome: consume outcome)
  }

  private func slot(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash) & (hashes.count - 1)
  }
}
