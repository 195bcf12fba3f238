internal import TextMatching

/// Some words by their hashes, to be asked for nearly every token near a number: most of those are
/// told apart by one bit.
struct WordSet: Sendable {
  private let hashes: Set<UInt64>
  private let bits: UInt64

  /// - Parameter words: Folded words with spaces between them.
  init(_ words: String) {
    hashes = Set(words.split(separator: " ").map { TokenHash.of(String($0)) })
    bits = hashes.reduce(0) { $0 | Self.bit($1) }
  }

  func contains(_ hash: UInt64) -> Bool {
    bits & Self.bit(hash) != 0 && hashes.contains(hash)
  }

  private static func bit(_ hash: UInt64) -> UInt64 { 1 &<< (hash &>> 8 & 63) }
}
