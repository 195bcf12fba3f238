/// Choices that are the same in every run: SplitMix64 (Steele, Lea and Flood 2014), begun with the
/// FNV-1a hash of some texts.
struct SeededChoice: RandomNumberGenerator {
  private var state: UInt64

  /// Begins with texts; others give other choices.
  init(_ texts: String...) {
    state = 0xCBF2_9CE4_8422_2325
    for text in texts {
      for byte in text.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
      state = (state ^ 0xFF) &* 0x100_0000_01B3
    }
  }

  /// The next number.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
