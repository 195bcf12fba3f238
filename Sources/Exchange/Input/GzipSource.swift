internal import CZlib

/// Unpacks gzip (RFC 1952), also of several members, as it is read.
///
/// Input that ends early or fails its checks is not an error here: what came before stays good, and
/// `damage` says how it ended.
final class GzipSource: ByteSource {
  private static let inputSize = 128 << 10

  private let base: any ByteSource
  // zlib keeps the address of the stream, so the stream must not move.
  private let stream: UnsafeMutablePointer<z_stream>
  private let input: UnsafeMutableRawBufferPointer
  private var isInMember = true
  private var isFinished = false
  private(set) var damage: InputDamage?

  init(_ base: any ByteSource, path: String) throws(ExchangeError) {
    self.base = base
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    input = .allocate(byteCount: Self.inputSize, alignment: 16)
    // 15 bits of window; 16 more ask for the gzip wrapper.
    let status = inflateInit2_(stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard status == Z_OK else {
      throw ExchangeError(
        "gzip-unavailable", path,
        en: "zlib could not start (status \(status)). Unpack the file first.",
        fr: "zlib n'a pas pu démarrer (état \(status)). Décompressez d'abord le fichier.")
    }
  }

  deinit {
    inflateEnd(stream)
    stream.deinitialize(count: 1)
    stream.deallocate()
    input.deallocate()
  }

  func read(into target: UnsafeMutableRawBufferPointer) throws(ExchangeError) -> Int {
    guard !isFinished, !target.isEmpty else { return 0 }
    stream.pointee.next_out = target.bindMemory(to: UInt8.self).baseAddress
    stream.pointee.avail_out = UInt32(clamping: target.count)
    let room = Int(stream.pointee.avail_out)
    while Int(stream.pointee.avail_out) == room {
      var hasInput = stream.pointee.avail_in > 0
      if !hasInput { hasInput = try refill() }
      guard hasInput || isInMember else {
        isFinished = true
        return 0
      }
      if !isInMember && !startMember() {
        if isFinished { return 0 }
        continue
      }
      switch inflate(stream, Z_NO_FLUSH) {
      case Z_OK, Z_BUF_ERROR:
        if !hasInput && Int(stream.pointee.avail_out) == room {
          damage = .truncated
          isFinished = true
          return 0
        }
      case Z_STREAM_END: isInMember = false
      default:
        damage = .corrupt
        isFinished = true
        return room - Int(stream.pointee.avail_out)
      }
    }
    return room - Int(stream.pointee.avail_out)
  }

  /// Skips zero padding between members, then begins the next one.
  private func startMember() -> Bool {
    while stream.pointee.avail_in > 0, let next = stream.pointee.next_in, next.pointee == 0 {
      stream.pointee.next_in = next + 1
      stream.pointee.avail_in -= 1
    }
    guard stream.pointee.avail_in > 0 else { return false }
    guard inflateReset(stream) == Z_OK else {
      damage = .corrupt
      isFinished = true
      return false
    }
    isInMember = true
    return true
  }

  private func refill() throws(ExchangeError) -> Bool {
    let count = try base.read(into: input)
    stream.pointee.next_in = input.bindMemory(to: UInt8.self).baseAddress
    stream.pointee.avail_in = UInt32(count)
    return count > 0
  }
}
