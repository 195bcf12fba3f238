/// Checks UTF-8 by the table of well-formed sequences (Unicode Standard, table 3-7): no overlong
/// forms, no surrogates, nothing above U+10FFFF.
enum UTF8Scanner {
  /// What the bytes at some place begin with.
  enum Sequence: Equatable {
    case valid(Int)
    case invalid
    /// The bytes end inside a sequence that is right so far.
    case cutOff
  }

  /// Looks at the sequence at the start of non-empty `bytes`.
  static func sequence(_ bytes: UnsafeBufferPointer<UInt8>) -> Sequence {
    guard let lead = bytes.first else { return .cutOff }
    guard lead >= 0x80 else { return .valid(1) }
    let length: Int
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, low) = (3, 0xA0)
    case 0xED: (length, high) = (3, 0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, low) = (4, 0x90)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, high) = (4, 0x8F)
    default: return .invalid
    }
    for index in 1..<length {
      guard index < bytes.count else { return .cutOff }
      guard bytes[index] >= low && bytes[index] <= high else { return .invalid }
      low = 0x80
      high = 0xBF
    }
    return .valid(length)
  }

  /// The length of the well-formed sequence at `pointer`, whose first byte is 0x80 or more; 0 when
  /// it is not well-formed.
  ///
  /// The caller keeps a byte below 0x80 behind the text, so that reading stops there.
  @inline(__always)
  static func lengthOfSequence(at pointer: UnsafePointer<UInt8>) -> Int {
    let lead = pointer[0]
    let second = pointer[1]
    if lead < 0xE0 {
      return lead >= 0xC2 && second & 0xC0 == 0x80 ? 2 : 0
    }
    guard second & 0xC0 == 0x80, pointer[2] & 0xC0 == 0x80 else { return 0 }
    if lead < 0xF0 {
      if lead == 0xE0 { return second >= 0xA0 ? 3 : 0 }
      if lead == 0xED { return second < 0xA0 ? 3 : 0 }
      return 3
    }
    guard pointer[3] & 0xC0 == 0x80 else { return 0 }
    switch lead {
    case 0xF0: return second >= 0x90 ? 4 : 0
    case 0xF1, 0xF2, 0xF3: return 4
    case 0xF4: return second < 0x90 ? 4 : 0
    default: return 0
    }
  }

  /// The offset of the first byte in `bytes` that is not well-formed or is NUL; `nil` when there is
  /// none.
  static func firstProblem(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    var position = 0
    while position < bytes.count {
      if bytes.count - position >= 8 {
        let word = UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self)
        let zero = (word &- SWAR.ones) & ~word
        if (zero | word) & SWAR.highs == 0 {
          position += 8
          continue
        }
      }
      let byte = base[position]
      if byte == 0 { return position }
      if byte < 0x80 {
        position += 1
        continue
      }
      let rest = UnsafeBufferPointer(start: base + position, count: bytes.count - position)
      guard case .valid(let length) = sequence(rest) else { return position }
      position += length
    }
    return nil
  }
}
