/// Reads what `CacheWriter` wrote; anything that does not add up throws, whatever the bytes are.
struct CacheReader {
  /// The bytes are not what a writer wrote.
  struct Damage: Error {}

  private let bytes: [UInt8]
  private var place: Int

  /// Reads from a place on.
  init(_ bytes: [UInt8], from place: Int = 0) {
    self.bytes = bytes
    self.place = min(place, bytes.count)
  }

  /// Whether everything has been read.
  var isAtEnd: Bool { place == bytes.count }

  /// A number of a fixed size.
  mutating func integer<Value: FixedWidthInteger & BitwiseCopyable>(
    _: Value.Type = Value.self
  ) throws(Damage) -> Value {
    let range = try take(MemoryLayout<Value>.size)
    return bytes.withUnsafeBytes {
      Value(littleEndian: $0.loadUnaligned(fromByteOffset: range.lowerBound, as: Value.self))
    }
  }

  /// A number with a fraction.
  mutating func double() throws(Damage) -> Double { Double(bitPattern: try integer()) }

  /// A truth value.
  mutating func boolean() throws(Damage) -> Bool {
    switch try integer(UInt8.self) {
    case 0: return false
    case 1: return true
    default: throw Damage()
    }
  }

  /// A text.
  mutating func string() throws(Damage) -> String {
    let range = try take(Int(try integer(UInt32.self)))
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// Some texts.
  mutating func strings() throws(Damage) -> [String] {
    try list { reader throws(Damage) in try reader.string() }
  }

  /// A value out of a set with names.
  mutating func value<Value: RawRepresentable>(
    _: Value.Type = Value.self
  ) throws(Damage) -> Value where Value.RawValue == String {
    guard let value = Value(rawValue: try string()) else { throw Damage() }
    return value
  }

  /// A value that may be absent.
  mutating func optional<Value>(
    _ read: (inout CacheReader) throws(Damage) -> Value
  ) throws(Damage) -> Value? {
    try boolean() ? try read(&self) : nil
  }

  /// Values of any kind, each read by `read`.
  mutating func list<Value>(
    _ read: (inout CacheReader) throws(Damage) -> Value
  ) throws(Damage) -> [Value] {
    let count = Int(try integer(UInt32.self))
    // Every value has at least one byte, so a damaged count cannot ask for more than the file has.
    guard count <= bytes.count - place else { throw Damage() }
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }

  /// Numbers in one piece.
  mutating func integers<Value: FixedWidthInteger & BitwiseCopyable>(
    _: Value.Type = Value.self
  ) throws(Damage) -> [Value] {
    let count = Int(try integer(UInt32.self))
    let size = MemoryLayout<Value>.size
    guard count <= (bytes.count - place) / size else { throw Damage() }
    let range = try take(count * size)
    return bytes.withUnsafeBytes { all in
      let source = UnsafeRawBufferPointer(rebasing: all[range])
      let values = [Value](unsafeUninitializedCapacity: count) { buffer, written in
        UnsafeMutableRawBufferPointer(buffer).copyMemory(from: source)
        written = count
      }
      // True on all processors of today: the bytes are the numbers already.
      return Value(littleEndian: 1) == 1 ? values : values.map(Value.init(littleEndian:))
    }
  }

  /// A block of bytes, without a copy.
  mutating func block<Value>(
    _ read: (UnsafeRawBufferPointer) -> Value
  ) throws(Damage) -> Value {
    let range = try take(Int(try integer(UInt32.self)))
    return bytes.withUnsafeBytes { read(UnsafeRawBufferPointer(rebasing: $0[range])) }
  }

  private mutating func take(_ count: Int) throws(Damage) -> Range<Int> {
    guard count <= bytes.count - place else { throw Damage() }
    defer { place += count }
    return place..<place + count
  }
}
