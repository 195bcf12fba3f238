internal import TextMatching

/// Looks the features of texts up in a prior. One reader belongs to one worker.
struct PriorReader: ~Copyable {
  /// What a feature adds.
  struct Slot: BitwiseCopyable {
    /// The feature's hash; 0 in a free slot.
    var feature: UInt64 = 0
    var weight: Float = 0
    /// The text that it was met in last: a word counts once.
    var epoch: UInt32 = 0
  }

  /// Whether there is a prior; without one a reader says nothing. (Not an optional reader: Swift 6.3.1
  /// calls methods of an optional that cannot be copied even where it is nil.)
  private let isActive: Bool
  private let intercept: Double
  private let scale: Double
  /// Open addressing; the number of slots is a power of two, at least twice the number of features.
  private var slots: FlatList<Slot>
  private let mask: Int
  /// A bit for each feature, shared by many: nearly all pairs of words are in no table.
  private var bits = FlatList<UInt64>(repeating: 0, count: Self.bitWords)
  private var epoch: UInt32 = 0

  private static let bitWords = 2048

  init(_ prior: DocumentPrior?) {
    isActive = prior != nil
    intercept = prior?.intercept ?? 0
    scale = prior?.scale ?? 0
    let features = prior?.features ?? []
    var size = 16
    while size < 2 * features.count { size *= 2 }
    mask = size - 1
    slots = FlatList(repeating: Slot(), count: size)
    for feature in features {
      let hash = PriorFeature.of(feature.words)
      var place = Self.start(hash) & mask
      while slots[place].feature != 0, slots[place].feature != hash { place = (place + 1) & mask }
      slots[place] = Slot(feature: hash, weight: Float(feature.weight))
      bits[Self.word(of: hash)] |= Self.bit(of: hash)
    }
  }

  @inline(__always)
  private static func start(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash &>> 20) }

  @inline(__always)
  private static func word(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash &>> 6) & (bitWords - 1)
  }

  @inline(__always)
  private static func bit(of hash: UInt64) -> UInt64 { 1 &<< (hash & 63) }

  /// The slot of a feature; -1 where the table does not know it.
  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    if bits[Self.word(of: hash)] & Self.bit(of: hash) == 0 { return -1 }
    var place = Self.start(hash) & mask
    while slots[place].feature != hash {
      if slots[place].feature == 0 { return -1 }
      place = (place &+ 1) & mask
    }
    return place
  }

  /// The points of a text, in halves; `nil` without a prior.
  mutating func points(of text: borrowing TextBuffer) -> Double? {
    if !isActive { return nil }
    nextEpoch()
    var sum: Float = 0
    var count = 0
    PriorFeature.forEach(in: text) { feature, _ in
      let slot = slot(of: feature)
      if slot < 0 || slots[slot].epoch == epoch { return }
      slots[slot].epoch = epoch
      sum += slots[slot].weight
      count += 1
    }
    if count == 0 { return 0 }
    let share = DocumentPrior.share(ofFeatures: count)
    let odds = share * (share * intercept + Double(sum) / Double(count).squareRoot())
    return (scale * odds * 2).rounded() / 2
  }

  /// The features of a text with what each adds in points, the largest first, and the tokens where it
  /// stands first.
  mutating func contributions(
    of text: borrowing TextBuffer
  ) -> [(tokens: Range<Int>, points: Double)] {
    nextEpoch()
    var found: [(tokens: Range<Int>, weight: Float)] = []
    PriorFeature.forEach(in: text) { feature, tokens in
      let slot = slot(of: feature)
      if slot < 0 || slots[slot].epoch == epoch { return }
      slots[slot].epoch = epoch
      found.append((tokens, slots[slot].weight))
    }
    let factor =
      scale * DocumentPrior.share(ofFeatures: found.count)
      / Double(max(1, found.count)).squareRoot()
    return found.map { ($0.tokens, Double($0.weight) * factor) }
      .sorted { (abs($1.points), $0.tokens.lowerBound) < (abs($0.points), $1.tokens.lowerBound) }
  }

  private mutating func nextEpoch() {
    if epoch == .max {
      for place in 0..<slots.count { slots[place].epoch = 0 }
      epoch = 0
    }
    epoch += 1
  }
}
