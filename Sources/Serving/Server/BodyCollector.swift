internal import Hummingbird
internal import HummingbirdCore
internal import HTTPTypes
internal import NIOCore
internal import Synchronization

/// Takes the bytes of an answer into memory.
final class BodyCollector: ResponseBodyWriter {
  private let buffer = Mutex<[UInt8]>([])

  /// What was written so far.
  var bytes: [UInt8] { buffer.withLock { $0 } }

  func write(_ part: ByteBuffer) async throws {
    buffer.withLock { $0.append(contentsOf: part.readableBytesView) }
  }

  func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
