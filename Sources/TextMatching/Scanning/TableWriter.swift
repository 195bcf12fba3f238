/// Writes tables as they are in memory, for `TableReader` of the same program.
struct TableWriter {
  private(set) var bytes: [UInt8] = []

  /// One value.
  mutating func value(_ value: some BitwiseCopyable) {
    withUnsafeBytes(of: value) { bytes.append(contentsOf: $0) }
  }

  /// The elements of an array, behind their number.
  mutating func array<Element: BitwiseCopyable>(_ elements: [Element]) {
    value(elements.count)
    elements.withUnsafeBytes { bytes.append(contentsOf: $0) }
  }

  /// The elements of a table, behind their number.
  mutating func table<Element>(_ table: FrozenArray<Element>) {
    value(table.count)
    bytes.append(
      contentsOf: UnsafeRawBufferPointer(
        UnsafeBufferPointer(start: table.base, count: table.count)))
  }
}

/// Reads what `TableWriter` wrote; `nil` where the bytes end too early.
struct TableReader {
  private let bytes: UnsafeRawBufferPointer
  private var place = 0

  /// Reads from bytes that stay valid as long as the reader.
  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// Whether everything has been read.
  var isAtEnd: Bool { place == bytes.count }

  /// One number or truth value.
  mutating func value<Value: BitwiseCopyable>(_: Value.Type) -> Value? {
    let size = MemoryLayout<Value>.size
    guard size <= bytes.count - place else { return nil }
    defer { place += size }
    // Not every byte is a truth value.
    if Value.self == Bool.self, bytes[place] > 1 { return nil }
    return bytes.loadUnaligned(fromByteOffset: place, as: Value.self)
  }

  /// The elements of an array or a table.
  mutating func table<Element: BitwiseCopyable & Sendable>(
    _: Element.Type
  ) -> FrozenArray<Element>? {
    guard let source = elements(Element.self) else { return nil }
    return FrozenArray(count: source.count / MemoryLayout<Element>.stride) { target in
      UnsafeMutableRawBufferPointer(target).copyMemory(from: source)
    }
  }

  /// The bytes of the elements of an array or a table.
  mutating func elements<Element: BitwiseCopyable>(_: Element.Type) -> UnsafeRawBufferPointer? {
    let stride = MemoryLayout<Element>.stride
    guard let count = value(Int.self), count >= 0, count <= (bytes.count - place) / stride else {
      return nil
    }
    defer { place += count * stride }
    return UnsafeRawBufferPointer(rebasing: bytes[place..<place + count * stride])
  }
}
