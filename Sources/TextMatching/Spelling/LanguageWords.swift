internal import Synchronization

/// The words of a pack's terms in one language: what a word with an error may be read as.
final class LanguageWords: Sendable {
  /// The letters of all words, one after the other, with eight bytes to spare.
  private let letters: FrozenArray<UInt8>
  private let ends: FrozenArray<Int32>
  private let frequencies: FrozenArray<Int32>
  private let terms: FrozenArray<Int32>
  /// The hashes of the words, and their numbers in an open table that is at most half full; -1 is a
  /// free slot.
  private let hashes: FrozenArray<UInt64>
  private let slots: FrozenArray<Int32>
  /// A bit for the first four letters of each word of letters only.
  private let beginnings: FrozenArray<UInt64>
  /// The indexes for one error and for two, made when they are first needed.
  private let oneEdit = Mutex<DeletionIndex?>(nil)
  private let twoEdits = Mutex<DeletionIndex?>(nil)

  /// The fewest letters of a word with one error, and of what it is read as.
  static let shortest = 5
  /// In words of at most so many letters the first one must be right.
  static let shortFirst = 6
  /// The fewest letters of a word with two errors.
  static let shortestTwo = 9
  /// As many letters at the beginning of a word with two errors must be right.
  private static let kept = 2
  /// The fewest letters of what a word with two errors is read as.
  private static let shortestFar = 8
  /// What swapping or doubling letters costs, or leaving one out.
  static let likelyCost = 3
  /// More than any one edit costs.
  private static let farCost = 10

  /// Makes the tables of some words.
  init(_ table: WordTable) {
    letters = FrozenArray(table.letters + [UInt8](repeating: 0, count: 8))
    ends = FrozenArray(table.ends)
    frequencies = FrozenArray(table.frequencies)
    terms = FrozenArray(table.terms)
    let (letters, ends) = (letters, ends)
    let hashes = FrozenArray<UInt64>(count: ends.count) { hashes in
      for number in 0..<ends.count {
        let word = DeletionIndex.word(Int32(number), letters.base, ends.base)
        hashes[number] = word.baseAddress.map { TokenHash.of($0, count: word.count) } ?? 0
      }
    }
    var size = 16
    while size < 2 * ends.count { size *= 2 }
    slots = FrozenArray(count: size) { slots in
      slots.initialize(repeating: -1)
      for number in 0..<ends.count {
        var slot = Int(truncatingIfNeeded: hashes.base[number]) & (size - 1)
        while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
        slots[slot] = Int32(number)
      }
    }
    self.hashes = hashes
    beginnings = FrozenArray(count: 1 << (4 * Self.letterBits - 6)) { bits in
      bits.initialize(repeating: 0)
      for number in 0..<ends.count {
        let word = DeletionIndex.word(Int32(number), letters.base, ends.base)
        guard let base = word.baseAddress, word.count >= 4, let bit = Self.beginning(base) else {
          continue
        }
        bits[bit >> 6] |= 1 << UInt64(bit & 63)
      }
    }
  }

  /// The letters of a word; valid as long as the object.
  func word(_ number: Int32) -> UnsafeBufferPointer<UInt8> {
    DeletionIndex.word(number, letters.base, ends.base)
  }

  /// The number of a word of a text, given with its hash; `nil` where no term holds it.
  func number(of word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int32? {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots.base[slot] >= 0 {
      let number = slots.base[slot]
      if hashes.base[Int(number)] == hash, self.word(number).elementsEqual(word) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The number of a word; `nil` where no term holds it.
  func number(of word: UnsafeBufferPointer<UInt8>) -> Int32? {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: word.count + 8) { padded in
      guard let base = padded.baseAddress, !word.isEmpty else { return nil }
      _ = padded.initialize(from: word)
      (base + word.count).initialize(repeating: 0, count: 8)
      return number(of: word, hash: TokenHash.of(base, count: word.count))
    }
  }

  /// Whether a word of four letters or more begins with the four letters at a place.
  func mayBegin(_ letters: UnsafePointer<UInt8>) -> Bool {
    guard let bit = Self.beginning(letters) else { return false }
    return beginnings.base[bit >> 6] >> UInt64(bit & 63) & 1 != 0
  }

  private static let letterBits = 5

  /// The bit of four letters; `nil` where one is something else.
  private static func beginning(_ letters: UnsafePointer<UInt8>) -> Int? {
    var bit = 0
    for place in 0..<4 {
      let letter = letters[place] &- 0x61
      if letter >= 26 { return nil }
      bit = bit << letterBits | Int(letter)
    }
    return bit
  }

  // MARK: - Errors

  /// The word of the pack that an unknown one is nearest to.
  struct Nearest {
    /// Its number; `nil` where several words are as near, in the pack or in the language.
    var number: Int32?
    /// How far it is, as `Edits.cost`.
    var cost: Int
  }

  /// The word that an unknown one most likely stands for; `nil` where none is near.
  ///
  /// - Parameters:
  ///   - typed: A word that is in no list, of letters from a to z.
  ///   - list: The words of the language.
  ///   - areAlike: Whether two terms belong to one class, so that reading one for the other does no
  ///     harm.
  func nearest(
    to typed: UnsafeBufferPointer<UInt8>, list: WordList, areAlike: (Int32, Int32) -> Bool
  ) -> Nearest? {
    guard (Self.shortest...Edits.longest).contains(typed.count) else { return nil }
    var best = Int.max
    var tied: [Int32] = []
    index(oneEdit, edits: 1).forEachCandidate(of: typed) { number in
      let word = word(number)
      guard typed.count > Self.shortFirst || typed[0] == word[0],
        var cost = Edits.cost(of: typed, for: word), cost <= best
      else { return }
      // A form that inflection made and nobody writes, or slang.
      if !list.contains(word) { cost += 1 }
      if cost > best || cost == best && tied.contains(number) { return }
      if cost < best { tied.removeAll(keepingCapacity: true) }
      best = cost
      tied.append(number)
    }
    if !tied.isEmpty {
      let hasRival = list.hasNeighbour(of: typed, edits: 1) { other in
        guard let cost = Edits.cost(of: typed, for: other) else { return false }
        return cost <= best && number(of: other) == nil
      }
      return Nearest(number: hasRival ? nil : choose(tied, areAlike), cost: best)
    }
    return typed.count < Self.shortestTwo ? nil : far(typed, list, areAlike)
  }

  /// The word two edits away that an unknown one stands for.
  private func far(
    _ typed: UnsafeBufferPointer<UInt8>, _ list: WordList, _ areAlike: (Int32, Int32) -> Bool
  ) -> Nearest? {
    var found: [Int32] = []
    index(twoEdits, edits: 2).forEachCandidate(of: typed) { number in
      let word = word(number)
      if abs(word.count - typed.count) <= 2,
        word.prefix(Self.kept).elementsEqual(typed[..<Self.kept]),
        !found.contains(number), list.contains(word), Edits.areNear(typed, word)
      {
        found.append(number)
      }
    }
    guard !found.isEmpty else { return nil }
    let hasRival = list.hasNeighbour(of: typed, edits: 2, keeping: Self.kept) { other in
      number(of: other) == nil
    }
    return Nearest(number: hasRival ? nil : choose(found, areAlike), cost: Self.farCost)
  }

  private func index(_ index: borrowing Mutex<DeletionIndex?>, edits: Int) -> DeletionIndex {
    index.withLock { index in
      if let index { return index }
      let least = edits == 1 ? Self.shortest : Self.shortestFar
      let numbers = (0..<Int32(ends.count)).filter { number in
        let word = word(number)
        return word.count >= least && word.count <= Edits.longest
          && word.allSatisfy { $0 &- 0x61 < 26 }
      }
      let made = DeletionIndex(numbers, letters: letters, ends: ends, edits: edits)
      index = made
      return made
    }
  }

  /// The word in most terms, where all others are like it.
  private func choose(_ found: [Int32], _ areAlike: (Int32, Int32) -> Bool) -> Int32? {
    guard
      let first = found.min(by: {
        (-frequencies.base[Int($0)], $0) < (-frequencies.base[Int($1)], $1)
      })
    else { return nil }
    let term = terms.base[Int(first)]
    for other in found where other != first {
      let otherTerm = terms.base[Int(other)]
      if term < 0 || otherTerm < 0 || !areAlike(term, otherTerm) { return nil }
    }
    return first
  }
}
