internal import ReportModel

/// A hash of something that reports may share: the first 16 bytes of the SHA-256 (FIPS 180-4) over its
/// kind and its value.
struct LinkKey: Hashable, Comparable, BitwiseCopyable, Sendable {
  private let high: UInt64
  private let low: UInt64

  /// Stands for what is not known by a value: the similarity of two texts.
  static let none = LinkKey(high: 0, low: 0)

  private init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The key of a value of a kind.
  init(_ kind: LinkKind, _ value: some Sequence<UInt8>) {
    let digest = ContentHash(of: Array(kind.rawValue.utf8) + [0] + Array(value)).bytes
    high = digest[0..<8].reduce(0) { $0 << 8 | UInt64($1) }
    low = digest[8..<16].reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The 16 bytes.
  var bytes: [UInt8] {
    withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) { Array($0) }
  }

  static func < (left: LinkKey, right: LinkKey) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}
