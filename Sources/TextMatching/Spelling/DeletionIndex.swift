/// Finds the words that share a rest with a typed word once some letters are left out of both.
///
/// Two words that are one edit apart have such a rest with at most one letter left out of each, words
/// two edits apart one with at most two (Garbe 2012, *SymSpell*; the idea is Mor and Fraenkel's, 1982).
/// So the rests of all words are kept under a hash, and a typed word of nine letters needs at most 46
/// looks, however many words there are. What is found is a superset: the caller compares.
struct DeletionIndex: Sendable {
  /// The words of each bucket: `words[starts[b]..<starts[b + 1]]`.
  private let starts: FrozenArray<Int32>
  private let words: FrozenArray<Int32>
  private let shift: UInt64
  private let edits: Int

  /// Builds the index of some words.
  ///
  /// - Parameters:
  ///   - numbers: The numbers of the words; `letters` and `ends` are those of all words.
  ///   - edits: 1 or 2.
  init(
    _ numbers: [Int32], letters: FrozenArray<UInt8>, ends: FrozenArray<Int32>, edits: Int
  ) {
    self.edits = edits
    var total = 0
    for number in numbers {
      let count = Self.word(number, letters.base, ends.base).count
      total += 1 + count + (edits > 1 ? count * (count - 1) / 2 : 0)
    }
    var bits: UInt64 = 8
    while 2 << bits < total { bits += 1 }
    let (shift, size) = (64 - bits, 1 << Int(bits))
    self.shift = shift
    // Hashing twice is cheaper than keeping half a million hashes.
    let starts = FrozenArray<Int32>(count: size + 1) { starts in
      starts.initialize(repeating: 0)
      for number in numbers {
        Self.forEachRest(of: Self.word(number, letters.base, ends.base), edits: edits) { key in
          starts[Int(truncatingIfNeeded: key &>> shift)] &+= 1
        }
      }
      var sum: Int32 = 0
      for bucket in 0...size {
        sum &+= starts[bucket]
        starts[bucket] = sum
      }
    }
    let count = Int(starts.base[size])
    // Each bucket is filled from its end.
    let fill = UnsafeMutablePointer<Int32>.allocate(capacity: size)
    fill.initialize(from: starts.base, count: size)
    words = FrozenArray(count: count) { words in
      for number in numbers {
        Self.forEachRest(of: Self.word(number, letters.base, ends.base), edits: edits) { key in
          let bucket = Int(truncatingIfNeeded: key &>> shift)
          fill[bucket] &-= 1
          words[Int(fill[bucket])] = number
        }
      }
    }
    self.starts = FrozenArray(count: size + 1) { target in
      target.baseAddress?.initialize(from: fill, count: size)
      target[size] = Int32(truncatingIfNeeded: count)
    }
    fill.deallocate()
  }

  /// The letters of a word.
  static func word(
    _ number: Int32, _ letters: UnsafePointer<UInt8>, _ ends: UnsafePointer<Int32>
  ) -> UnsafeBufferPointer<UInt8> {
    let start = number == 0 ? 0 : Int(ends[Int(number) - 1])
    return UnsafeBufferPointer(start: letters + start, count: Int(ends[Int(number)]) - start)
  }

  /// Calls `body` with words that may be near a typed one, some of them several times.
  func forEachCandidate(of typed: UnsafeBufferPointer<UInt8>, _ body: (Int32) -> Void) {
    Self.forEachRest(of: typed, edits: edits) { key in
      let bucket = Int(truncatingIfNeeded: key &>> shift)
      for place in starts.base[bucket]..<starts.base[bucket + 1] { body(words.base[Int(place)]) }
    }
  }

  /// Calls `body` with the hash of a word and of what is left of it without one or two of its letters.
  ///
  /// The hash is a sum of letters times powers of an odd number, so that leaving letters out is a few
  /// multiplications with the number's inverse.
  @inline(__always)
  private static func forEachRest(
    of word: UnsafeBufferPointer<UInt8>, edits: Int, _ body: (UInt64) -> Void
  ) {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: word.count + 1) { sums in
      guard let letters = word.baseAddress, let sums = sums.baseAddress else { return }
      let count = word.count
      sums[0] = 0
      var power: UInt64 = 1
      for place in 0..<count {
        sums[place &+ 1] = sums[place] &+ UInt64(letters[place]) &* power
        power = power &* base
      }
      let total = sums[count]
      body(finish(total))
      for first in 0..<count {
        // A letter that is equal to its neighbour leaves the same rest.
        if first > 0, letters[first] == letters[first &- 1] { continue }
        body(finish(sums[first] &+ (total &- sums[first &+ 1]) &* inverse))
        if edits < 2 { continue }
        for second in first &+ 1..<count {
          let middle = (sums[second] &- sums[first &+ 1]) &* inverse
          let rest = (total &- sums[second &+ 1]) &* inverseSquare
          body(finish(sums[first] &+ middle &+ rest))
        }
      }
    }
  }

  private static var base: UInt64 { 0x9E37_79B9_7F4A_7C15 }
  /// `base &* inverse == 1`.
  private static var inverse: UInt64 { 0xF1DE_83E1_9937_733D }
  private static var inverseSquare: UInt64 { inverse &* inverse }

  @inline(__always)
  private static func finish(_ sum: UInt64) -> UInt64 {
    let value = (sum ^ sum &>> 32) &* TokenHash.second
    return (value ^ value &>> 29) &* TokenHash.first
  }
}
