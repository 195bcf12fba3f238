internal import TextMatching

/// The runs of three folded words of a text, as hashes.
///
/// Runs of three keep the order of words and forgive a changed word now and then: each change costs
/// three runs. How alike two texts are is the share of runs that both have (Jaccard; resemblance of
/// Broder, *On the resemblance and containment of documents*, 1997).
struct Shingles {
  /// How many words a run has.
  static let width = 3
  /// A text with fewer runs is too short to say that it is the same as another.
  static let fewest = 10

  private var text = TextBuffer()

  /// Reads a text.
  ///
  /// - Returns: The hashes of its runs in ascending order, each once.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt64] {
    text.reset()
    text.append(bytes, field: 1)
    return Self.hashes(of: text.tokens)
      .sorted().removingRepeats()
  }

  /// The hash of each run, in the order of the text.
  static func hashes(of tokens: [Token], width: Int = width) -> [UInt64] {
    guard tokens.count >= width else { return [] }
    return (0...tokens.count - width).map { start in
      var hash: UInt64 = 0
      for token in tokens[start..<start + width] {
        hash = mixed((hash &<< 5 | hash &>> 59) ^ token.hash)
      }
      return hash
    }
  }

  /// The share of runs that two texts have in common, 0 to 1; both ascending, each hash once.
  static func resemblance(_ first: [UInt64], _ second: [UInt64]) -> Double {
    var (left, right, common) = (0, 0, 0)
    while left < first.count, right < second.count {
      if first[left] == second[right] {
        common += 1
        left += 1
        right += 1
      } else if first[left] < second[right] {
        left += 1
      } else {
        right += 1
      }
    }
    let all = first.count + second.count - common
    return all == 0 ? 0 : Double(common) / Double(all)
  }

  /// The finaliser of SplitMix64 (Steele, Lea and Flood 2014), which can be undone: different words stay
  /// different.
  @inline(__always)
  static func mixed(_ word: UInt64) -> UInt64 {
    var value = (word ^ (word &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value &>> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value &>> 31)
  }
}

extension [UInt64] {
  /// The values of a sorted list, each once.
  func removingRepeats() -> [UInt64] {
    var result: [UInt64] = []
    result.reserveCapacity(count)
    for value in self where result.last != value { result.append(value) }
    return result
  }
}
