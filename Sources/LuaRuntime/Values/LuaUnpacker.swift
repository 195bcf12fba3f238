internal import CLuaShim

/// The result of a call, read in place from one buffer that is used again and again.
///
/// A cursor: each reader takes the next value if it has the asked-for kind, and otherwise returns
/// nil and stays where it is. Keys of a record come sorted bytewise.
///
///     if results.beginList() == 2 {  // recorded by the shape { "because", "points" }
///       because = results.string()
///       points = results.number()
///     }
public struct LuaUnpacker: Sendable {
  private var bytes: [UInt8] = []
  private var position = 0

  /// An empty result, which reads as nil.
  public init() {}

  /// The kind of a value.
  public enum Kind: Sendable, Equatable {
    /// One kind each, as in ``LuaValue``.
    case `nil`, boolean, integer, number, string, list, record, function
  }

  /// The kind of the next value; `.nil` at the end.
  public var next: Kind {
    guard position < bytes.count else { return .nil }
    switch lsh_tag(rawValue: UInt32(bytes[position])) {
    case LSH_FALSE, LSH_TRUE: return .boolean
    case LSH_INTEGER: return .integer
    case LSH_NUMBER: return .number
    case LSH_STRING: return .string
    case LSH_LIST: return .list
    case LSH_RECORD: return .record
    case LSH_FUNCTION: return .function
    default: return .nil
    }
  }

  /// Whether everything has been read.
  public var isAtEnd: Bool { position >= bytes.count }

  /// Goes back to the start of the result.
  public mutating func rewind() { position = 0 }

  /// A place in the result, to come back to.
  public struct Place: Sendable {
    fileprivate let position: Int
  }

  /// Where the next value begins.
  public var place: Place { Place(position: position) }

  /// Goes back to a place in the same result.
  public mutating func rewind(to place: Place) { position = min(place.position, bytes.count) }

  /// How many values follow, however large each is.
  public var remaining: Int {
    var rest = self
    var count = 0
    while !rest.isAtEnd {
      rest.skip()
      count += 1
    }
    return count
  }

  /// Takes a truth value.
  public mutating func boolean() -> Bool? {
    guard next == .boolean else { return nil }
    position += 1
    return bytes[position - 1] == UInt8(LSH_TRUE.rawValue)
  }

  /// Takes a whole number.
  public mutating func integer() -> Int64? {
    guard next == .integer else { return nil }
    position += 1
    return take(Int64.self)
  }

  /// Takes a number, whole or not.
  public mutating func number() -> Double? {
    switch next {
    case .integer: return integer().map(Double.init)
    case .number:
      position += 1
      return take(Double.self)
    default: return nil
    }
  }

  /// Takes a text. Bytes that are not UTF-8 become U+FFFD.
  public mutating func string() -> String? {
    guard next == .string else { return nil }
    position += 1
    return text()
  }

  /// Takes a text that is likely to have been read before. Bytes that are not UTF-8 become U+FFFD.
  public mutating func string(from cache: inout LuaStringCache) -> String? {
    guard next == .string else { return nil }
    position += 1
    let range = takeRange()
    return bytes.withUnsafeBufferPointer { cache.string(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// Takes a text without copying it.
  public mutating func string<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
    guard next == .string else { return nil }
    position += 1
    let range = takeRange()
    return bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// Takes a function.
  mutating func reference() -> Int32? {
    guard next == .function else { return nil }
    position += 1
    return take(Int32.self)
  }

  /// Enters a list; returns the number of values that follow.
  public mutating func beginList() -> Int? {
    guard next == .list else { return nil }
    position += 1
    return Int(take(UInt32.self))
  }

  /// Enters a record; returns the number of fields that follow. The empty table is a record of none.
  public mutating func beginRecord() -> Int? {
    guard next == .record || next == .list else { return nil }
    let start = position
    let isList = next == .list
    position += 1
    let count = Int(take(UInt32.self))
    if isList && count > 0 {
      position = start
      return nil
    }
    return count
  }

  /// Takes the key of a field; its value is next.
  public mutating func key() -> String { text() }

  /// Passes over the next value.
  public mutating func skip() {
    switch next {
    case .nil, .boolean: position = min(position + 1, bytes.count)
    case .integer, .number: position += 9
    case .function: position += 5
    case .string:
      position += 1
      _ = takeRange()
    case .list:
      for _ in 0..<(beginList() ?? 0) { skip() }
    case .record:
      for _ in 0..<(beginRecord() ?? 0) {
        _ = takeRange()
        skip()
      }
    }
  }
}

extension LuaUnpacker {
  /// Takes a whole value; the state is the one that was called.
  public mutating func value(of state: LuaState) -> LuaValue {
    switch next {
    case .nil:
      skip()
      return .nil
    case .boolean: return .boolean(boolean() ?? false)
    case .integer: return .integer(integer() ?? 0)
    case .number: return .number(number() ?? 0)
    case .string: return .string(string() ?? "")
    case .function:
      return .function(LuaFunction(reference: reference() ?? 0, state: state.identity))
    case .list:
      let count = beginList() ?? 0
      return .list((0..<count).map { _ in value(of: state) })
    case .record:
      let count = beginRecord() ?? 0
      return .record((0..<count).map { _ in LuaValue.Field(key: key(), value: value(of: state)) })
    }
  }
}

extension LuaUnpacker {
  /// Takes over the bytes that C has written.
  mutating func load(_ source: UnsafeRawBufferPointer) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: source)
    position = 0
  }

  private mutating func take<Value: BitwiseCopyable>(_: Value.Type) -> Value {
    let size = MemoryLayout<Value>.size
    precondition(position + size <= bytes.count, "the reader and the result agree on what is next")
    defer { position += size }
    return bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: position, as: Value.self) }
  }

  private mutating func takeRange() -> Range<Int> {
    let length = Int(take(UInt32.self))
    precondition(
      length <= bytes.count - position, "the reader and the result agree on what is next")
    defer { position += length }
    return position..<position + length
  }

  private mutating func text() -> String {
    let range = takeRange()
    return bytes.withUnsafeBufferPointer { String(decoding: $0[range], as: UTF8.self) }
  }
}
