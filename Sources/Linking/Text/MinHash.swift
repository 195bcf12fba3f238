/// Sketches of texts that are equal in a place as often as the texts resemble each other.
///
/// Each of 96 permutations of all hashes has a smallest member among those of a text; two texts have the
/// same one with a probability that is their resemblance (Broder 1997). Three of them together are a
/// band, and texts that agree in one of 32 bands are compared: of pairs that resemble each other by 0.5,
/// 1 - (1 - 0.5³)³² = 98.6 % are found, of those by 0.6 99.97 %, and of those by 0.1 3 % are compared for
/// nothing (Leskovec, Rajaraman and Ullman, *Mining of Massive Datasets*, 3.4).
enum MinHash {
  static let bands = 32
  static let rows = 3

  /// Odd factors and summands of the permutations, from SplitMix64 with seed 1: the same on every
  /// machine.
  private static let permutations: [(factor: UInt64, summand: UInt64)] = {
    var state: UInt64 = 1
    func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      return Shingles.mixed(state)
    }
    return (0..<bands * rows).map { _ in (next() | 1, next()) }
  }()

  /// Appends the 32 bands of a text with at least one run.
  static func appendBands(of shingles: [UInt64], to list: inout [UInt64]) {
    permutations.withUnsafeBufferPointer { permutations in
      shingles.withUnsafeBufferPointer { shingles in
        var next = 0
        for _ in 0..<bands {
          var band: UInt64 = 0
          for _ in 0..<rows {
            let (factor, summand) = permutations[next]
            next &+= 1
            var least = UInt64.max
            for shingle in shingles {
              // The lowest bits of a product depend on few bits; the highest come first in comparing.
              least = min(least, shingle &* factor &+ summand)
            }
            band = Shingles.mixed(band &+ least)
          }
          list.append(band)
        }
      }
    }
  }
}
