internal import CTextKernels

/// Counts the Unicode scalars before places of a text, in any order.
///
/// Evidence is given in scalars, tokens are given in bytes. The scalars before every thousandth byte
/// are remembered as far as they were needed, so however many places are asked for, a text is read
/// once.
public struct ScalarIndex {
  /// The scalars before each block of `blockSize` bytes, as far as known.
  private var starts: [Int] = [0]

  private static let blockSize = 1024

  /// Makes an index of a text that is given with each question.
  public init() {}

  /// Forgets the text.
  public mutating func reset() {
    if starts.count > 1 { starts.removeSubrange(1...) }
  }

  /// The number of scalars before a byte; a place behind the end counts as the end.
  ///
  /// - Parameter bytes: The same text since the last `reset()`, in UTF-8.
  public mutating func scalars(before byte: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    let target = max(0, min(byte, bytes.count))
    let block = target / Self.blockSize
    while starts.count <= block {
      let start = (starts.count - 1) * Self.blockSize
      starts.append(starts[starts.count - 1] + Self.count(base + start, Self.blockSize))
    }
    let start = block * Self.blockSize
    return starts[block] + Self.count(base + start, target - start)
  }

  /// In UTF-8 each scalar has one byte that does not continue another.
  private static func count(_ bytes: UnsafePointer<UInt8>, _ length: Int) -> Int {
    length - ctk_continuing_bytes(bytes, length)
  }
}
