/// Writes values in a row, little-endian, for `CacheReader`.
struct CacheWriter {
  private(set) var bytes: [UInt8] = []

  /// A number of a fixed size.
  mutating func integer(_ value: some FixedWidthInteger) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// The bits of a number with a fraction.
  mutating func double(_ value: Double) { integer(value.bitPattern) }

  /// A truth value, as one byte.
  mutating func boolean(_ value: Bool) { bytes.append(value ? 1 : 0) }

  /// How many values follow.
  mutating func count(_ value: Int) { integer(UInt32(clamping: value)) }

  /// A text: its length in bytes, and its UTF-8.
  mutating func string(_ value: String) {
    count(value.utf8.count)
    bytes.append(contentsOf: value.utf8)
  }

  /// Some texts.
  mutating func strings(_ values: [String]) { list(values) { $0.string($1) } }

  /// A value that may be absent.
  mutating func optional<Value>(_ value: Value?, _ write: (inout CacheWriter, Value) -> Void) {
    boolean(value != nil)
    if let value { write(&self, value) }
  }

  /// Values of any kind, each written by `write`.
  mutating func list<Value>(
    _ values: some Collection<Value>, _ write: (inout CacheWriter, Value) -> Void
  ) {
    count(values.count)
    for value in values { write(&self, value) }
  }

  /// Numbers in one piece.
  mutating func integers<Value: FixedWidthInteger & BitwiseCopyable>(_ values: [Value]) {
    count(values.count)
    values.map(\.littleEndian).withUnsafeBytes { bytes.append(contentsOf: $0) }
  }
}
