internal import CLuaShim

/// The arguments of a call, written into one buffer that is used again and again.
///
///     packer.beginArguments(count: 1)
///     packer.beginRecord(count: 2)
///     packer.key("code");   packer.string("coercion.threats")
///     packer.key("points"); packer.number(1.5)
///
/// Counts come first and must be right: a call refuses arguments that do not add up.
public struct LuaPacker: Sendable {
  // Always full, so that a write is a check and a store; `used` says how much of it counts.
  private var buffer = [UInt8](repeating: 0, count: 256)
  private var used = 0

  /// An empty packer.
  public init() {}

  /// Starts the arguments of a new call; keeps the buffer.
  public mutating func beginArguments(count: Int) {
    used = 0
    append(count: count)
  }

  /// Forgets what was written; a call then has no arguments.
  public mutating func reset() { used = 0 }

  /// Writes nil.
  public mutating func `nil`() { append(LSH_NIL) }

  /// Writes a truth value.
  public mutating func boolean(_ value: Bool) { append(value ? LSH_TRUE : LSH_FALSE) }

  /// Writes a whole number.
  public mutating func integer(_ value: Int) { integer(Int64(value)) }

  /// Writes a whole number.
  public mutating func integer(_ value: Int64) {
    append(LSH_INTEGER)
    append(raw: value)
  }

  /// Writes a number.
  public mutating func number(_ value: Double) {
    append(LSH_NUMBER)
    append(raw: value)
  }

  /// Writes a text.
  public mutating func string(_ value: String) {
    append(LSH_STRING)
    append(text: value)
  }

  /// Writes a text.
  public mutating func string(_ value: StaticString) {
    append(LSH_STRING)
    append(text: value)
  }

  /// Writes a text of any bytes.
  public mutating func string(bytes value: UnsafeBufferPointer<UInt8>) {
    append(LSH_STRING)
    append(text: value)
  }

  /// Writes a text of any bytes.
  public mutating func string(bytes value: some Collection<UInt8>) {
    append(LSH_STRING)
    if value.withContiguousStorageIfAvailable({ append(text: $0) }) == nil {
      Array(value).withUnsafeBufferPointer { append(text: $0) }
    }
  }

  /// Writes a function, which must belong to the state that will be called.
  public mutating func function(_ value: LuaFunction) {
    append(LSH_FUNCTION)
    append(raw: value.reference)
  }

  /// Starts a list; `count` values follow.
  public mutating func beginList(count: Int) {
    append(LSH_LIST)
    append(count: count)
  }

  /// Starts a record; `count` pairs of a key and a value follow.
  public mutating func beginRecord(count: Int) {
    append(LSH_RECORD)
    append(count: count)
  }

  /// Writes the key of a field; its value follows.
  public mutating func key(_ name: StaticString) { append(text: name) }

  /// Writes the key of a field; its value follows.
  public mutating func key(_ name: String) { append(text: name) }

  /// Writes what another packer holds: values or fields that are the same in many calls.
  public mutating func append(_ part: borrowing LuaPacker) {
    let count = part.used
    reserve(count)
    part.buffer.withUnsafeBytes { source in
      buffer.withUnsafeMutableBytes { target in
        UnsafeMutableRawBufferPointer(rebasing: target[used...]).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: source[..<count]))
      }
    }
    used += count
  }

  /// What was written, to compare two calls; the same values written in the same order are the same
  /// bytes.
  public borrowing func withWritten<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    try buffer.withUnsafeBufferPointer {
      try body(UnsafeBufferPointer(rebasing: $0[..<used]))
    }
  }

  /// Writes a whole value.
  public mutating func value(_ value: LuaValue) {
    switch value {
    case .nil: self.nil()
    case .boolean(let value): boolean(value)
    case .integer(let value): integer(value)
    case .number(let value): number(value)
    case .string(let value): string(value)
    case .list(let values):
      beginList(count: values.count)
      for element in values { self.value(element) }
    case .record(let fields):
      beginRecord(count: fields.count)
      for field in fields {
        key(field.key)
        self.value(field.value)
      }
    case .function(let value): function(value)
    }
  }
}

extension LuaPacker {
  /// What was written.
  borrowing func withBytes<Result>(
    _ body: (UnsafePointer<UInt8>?, Int) throws -> Result
  ) rethrows -> Result {
    try buffer.withUnsafeBufferPointer { try body($0.baseAddress, used) }
  }

  private mutating func append(_ tag: lsh_tag) {
    append(raw: UInt8(truncatingIfNeeded: tag.rawValue))
  }

  private mutating func append(count: Int) {
    precondition(UInt32(exactly: count) != nil, "a count is between 0 and 2^32 - 1")
    append(raw: UInt32(truncatingIfNeeded: count))
  }

  private mutating func reserve(_ count: Int) {
    if used + count <= buffer.count { return }
    let missing = max(buffer.count, used + count - buffer.count)
    buffer.append(contentsOf: repeatElement(0, count: missing))
  }

  private mutating func append<Value: BitwiseCopyable>(raw value: Value) {
    reserve(MemoryLayout<Value>.size)
    buffer.withUnsafeMutableBytes { $0.storeBytes(of: value, toByteOffset: used, as: Value.self) }
    used += MemoryLayout<Value>.size
  }

  private mutating func append(text: UnsafeBufferPointer<UInt8>) {
    append(count: text.count)
    reserve(text.count)
    buffer.withUnsafeMutableBytes {
      UnsafeMutableRawBufferPointer(rebasing: $0[used...]).copyMemory(
        from: UnsafeRawBufferPointer(text))
    }
    used += text.count
  }

  private mutating func append(text: StaticString) {
    text.withUTF8Buffer { append(text: $0) }
  }

  private mutating func append(text: String) {
    if text.utf8.withContiguousStorageIfAvailable({ append(text: $0) }) == nil {
      var copy = text
      copy.withUTF8 { append(text: $0) }
    }
  }
}
