internal import CTextKernels

/// Counts Unicode scalars up to places in a text, for places in ascending order.
///
/// Evidence is given in scalars, tokens are given in bytes. A counter remembers its last answer, so
/// all places of a report cost one pass over the text. A place before the last one is answered
/// too, from the beginning.
public struct ScalarCounter {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let isASCII: Bool
  private var place = 0
  private var scalars = 0

  /// Makes a counter over a text, which must outlive it.
  ///
  /// - Parameter isASCII: Whether the text is known to have one byte per scalar.
  public init(_ bytes: UnsafeBufferPointer<UInt8>, isASCII: Bool) {
    self.bytes = bytes
    self.isASCII = isASCII
  }

  /// The number of scalars before a byte; a place behind the end counts as the end.
  public mutating func scalars(before byte: Int) -> Int {
    let target = max(0, min(byte, bytes.count))
    if isASCII { return target }
    if target < place { (place, scalars) = (0, 0) }
    if let base = bytes.baseAddress {
      // In UTF-8 each scalar has one byte that does not continue another.
      let length = target - place
      scalars += length - ctk_continuing_bytes(base + place, length)
    }
    place = target
    return scalars
  }
}
