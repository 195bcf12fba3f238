/// The MT19937 generator of Matsumoto and Nishimura (1998), seeded as Python's `random.Random(n)`.
///
/// It is here so that the intervals of an evaluation are the same numbers, for the same seed, as a
/// script in Python computes them. It is no source of secrets.
struct MersenneTwister {
  private static let size = 624
  private static let shift = 397

  private var state: [UInt32]
  private var index: Int

  /// Seeds the state by an array, the authors' `init_by_array`.
  init(key: [UInt32]) {
    precondition(!key.isEmpty, "a Mersenne Twister needs at least one word of seed")
    let size = Self.size
    state = [UInt32](repeating: 0, count: size)
    index = size
    state[0] = 19_650_218
    for place in 1..<size {
      let last = state[place - 1]
      state[place] = 1_812_433_253 &* (last ^ (last >> 30)) &+ UInt32(place)
    }
    var place = 1
    var word = 0
    for _ in 0..<max(size, key.count) {
      let last = state[place - 1]
      state[place] =
        (state[place] ^ ((last ^ (last >> 30)) &* 1_664_525)) &+ key[word] &+ UInt32(word)
      place += 1
      word = word + 1 == key.count ? 0 : word + 1
      if place == size {
        state[0] = state[size - 1]
        place = 1
      }
    }
    for _ in 1..<size {
      let last = state[place - 1]
      state[place] = (state[place] ^ ((last ^ (last >> 30)) &* 1_566_083_941)) &- UInt32(place)
      place += 1
      if place == size {
        state[0] = state[size - 1]
        place = 1
      }
    }
    state[0] = 0x8000_0000
  }

  /// Seeds from an integer as Python does: the 32-bit digits of its magnitude, least first.
  init(seed: Int) {
    let magnitude = UInt64(seed.magnitude)
    let low = UInt32(truncatingIfNeeded: magnitude)
    let high = UInt32(truncatingIfNeeded: magnitude >> 32)
    self.init(key: high == 0 ? [low] : [low, high])
  }

  /// The next 32 bits.
  mutating func next() -> UInt32 {
    if index == Self.size { refill() }
    var word = state[index]
    index += 1
    word ^= word >> 11
    word ^= (word << 7) & 0x9D2C_5680
    word ^= (word << 15) & 0xEFC6_0000
    return word ^ (word >> 18)
  }

  /// The next number in [0, 1), with 53 random bits.
  mutating func nextUnit() -> Double {
    let high = Double(next() >> 5)
    let low = Double(next() >> 6)
    return (high * 67_108_864 + low) / 9_007_199_254_740_992
  }

  /// The next index below `count`, as Python's `choices` draws it.
  mutating func nextIndex(below count: Int) -> Int {
    Int((nextUnit() * Double(count)).rounded(.down))
  }

  private mutating func refill() {
    for place in 0..<Self.size {
      let next = state[(place + 1) % Self.size]
      let mixed = (state[place] & 0x8000_0000) | (next & 0x7FFF_FFFF)
      let odd: UInt32 = mixed & 1 == 0 ? 0 : 0x9908_B0DF
      state[place] = state[(place + Self.shift) % Self.size] ^ (mixed >> 1) ^ odd
    }
    index = 0
  }
}
