internal import CZlib

/// Packs an answer for browsers that take it so (RFC 1952).
enum Gzip {
  /// Below so many bytes it does not pay.
  static let least = 1_024

  /// The packed bytes; `nil` where zlib has no memory.
  static func pack(_ bytes: [UInt8]) -> [UInt8]? {
    // zlib keeps the address of the stream, so the stream must not move.
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    defer {
      stream.deinitialize(count: 1)
      stream.deallocate()
    }
    // 15 bits of window, and 16 for the wrapper of gzip; level 5 is twice as fast as 9 and nearly as small.
    let begun = deflateInit2_(
      stream, 5, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    guard begun == Z_OK else { return nil }
    defer { deflateEnd(stream) }
    var input = bytes
    var output = [UInt8](repeating: 0, count: Int(deflateBound(stream, UInt(bytes.count))))
    let status = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target -> Int32 in
        stream.pointee.next_in = source.baseAddress
        stream.pointee.avail_in = UInt32(source.count)
        stream.pointee.next_out = target.baseAddress
        stream.pointee.avail_out = UInt32(target.count)
        return deflate(stream, Z_FINISH)
      }
    }
    guard status == Z_STREAM_END else { return nil }
    return Array(output.prefix(Int(stream.pointee.total_out)))
  }
}
