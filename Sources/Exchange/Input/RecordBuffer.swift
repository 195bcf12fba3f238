#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A window over the input that holds the record being read and whatever came with it.
///
/// The memory is one block plus the longest record under way. Behind the last byte there is always
/// a line feed and some room, so that scanners can run without looking for the end.
final class RecordBuffer {
  private static let blockSize = 512 << 10
  private static let slack = 32

  let encoding: TextEncoding
  private let source: any ByteSource
  private var memory: UnsafeMutablePointer<UInt8>
  private var capacity = blockSize
  private var start = 0
  private var end = 0
  private(set) var isAtEnd = false
  /// The offset in the file of the first byte of the window.
  private(set) var offset: Int64

  init(source: any ByteSource, encoding: TextEncoding, offset: Int64) {
    self.source = source
    self.encoding = encoding
    self.offset = offset
    memory = .allocate(capacity: Self.blockSize + Self.slack)
    memory.initialize(repeating: 0x0A, count: Self.slack)
  }

  deinit {
    memory.deallocate()
  }

  /// The number of bytes in the window.
  var count: Int { end - start }

  /// The first byte of the window; valid until the next `fill` or `consume`.
  var base: UnsafeMutablePointer<UInt8> { memory + start }

  /// What cut the input short, known at its end.
  var damage: InputDamage? { source.damage }

  /// Reads more behind the window; `false` at the end of the input.
  func fill() throws(ExchangeError) -> Bool {
    guard !isAtEnd else { return false }
    makeRoom()
    let room = min(capacity - end, Self.blockSize)
    let target = UnsafeMutableRawBufferPointer(start: memory + end, count: room)
    let added = try source.read(into: target)
    end += added
    (memory + end).initialize(repeating: 0x0A, count: Self.slack)
    if added == 0 { isAtEnd = true }
    return added > 0
  }

  /// Drops `length` bytes from the front of the window.
  func consume(_ length: Int) {
    if encoding == .utf8 {
      offset += Int64(length)
    } else {
      offset += Int64(encoding.originalCount(of: UnsafeBufferPointer(start: base, count: length)))
    }
    start += length
  }

  /// The first `length` bytes of the window as they stand in the file.
  func original(_ length: Int) -> [UInt8] {
    encoding.original(of: UnsafeBufferPointer(start: base, count: length))
  }

  private func makeRoom() {
    let held = end - start
    if start > 0 {
      memmove(memory, memory + start, held)
      start = 0
      end = held
    }
    // Grow for a long record; give the memory back once it is gone.
    let wanted = held * 2 > capacity ? capacity * 2 : capacity
    let target = held < Self.blockSize / 2 ? Self.blockSize : wanted
    guard target != capacity else { return }
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: target + Self.slack)
    memcpy(larger, memory, held)
    memory.deallocate()
    memory = larger
    capacity = target
  }
}
