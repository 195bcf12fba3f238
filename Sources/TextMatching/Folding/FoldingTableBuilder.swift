/// Reads `FoldingData` into blocks of entries.
struct FoldingTableBuilder {
  /// The block of each group of 128 scalars.
  ///
  /// Block 0 is ASCII. Two blocks are shared: block 1 holds no letter, block 2 only letters.
  var index = [UInt16](repeating: 1, count: 0x110000 >> 7)
  var entries: [UInt32]

  init() {
    entries = [UInt32](repeating: FoldEntry(.other).bits, count: 256)
    entries += [UInt32](repeating: FoldEntry(.letter).bits, count: 128)
    index[0] = 0
  }

  /// Sets one scalar, giving its group a block of its own first.
  mutating func set(_ scalar: UInt32, _ entry: FoldEntry) {
    let group = Int(scalar >> 7)
    if index[group] == 1 || index[group] == 2 {
      let shared = entries[Int(index[group]) << 7]  // all entries of a shared block are equal
      index[group] = UInt16(entries.count >> 7)
      entries += repeatElement(shared, count: 128)
    }
    entries[Int(index[group]) << 7 | Int(scalar & 127)] = entry.bits
  }

  /// Sets a range of scalars to one kind; whole groups of letters share a block.
  mutating func set(_ range: ClosedRange<UInt32>, _ kind: CharacterKind) {
    var scalar = range.lowerBound
    while scalar <= range.upperBound {
      let isWholeGroup = scalar & 127 == 0 && range.upperBound - scalar >= 127
      if kind == .letter, isWholeGroup, index[Int(scalar >> 7)] == 1 {
        index[Int(scalar >> 7)] = 2
        scalar += 128
      } else {
        set(scalar, FoldEntry(kind))
        scalar += 1
      }
    }
  }

  mutating func addASCII() {
    for digit in UInt32(0x30)...0x39 {
      set(digit, FoldEntry(.digit, ascii: [UInt8(digit)], isCapital: false))
    }
    for letter in UInt32(0x61)...0x7A {
      set(letter, FoldEntry(.letter, ascii: [UInt8(letter)], isCapital: false))
      set(letter - 0x20, FoldEntry(.letter, ascii: [UInt8(letter)], isCapital: true))
    }
    let signs: [(String, CharacterKind)] = [
      (" \t", .space), ("\n\r\u{0B}\u{0C}", .newline), ("'`", .apostrophe), ("\"", .quote),
      ("([{", .openParen), (")]}", .closeParen), (".", .period), ("?", .question),
      ("!", .exclamation), (",", .comma), (";", .semicolon), (":", .colon), ("-", .hyphen),
      ("/\\|", .slash), ("%", .percent), ("*", .bullet), ("@", .at), ("$", .currency),
    ]
    for (characters, kind) in signs {
      for scalar in characters.unicodeScalars { set(scalar.value, FoldEntry(kind)) }
    }
  }

  private static let kinds: [String: CharacterKind] = [
    "mark": .mark, "letter": .letter, "currency": .currency, "apostrophe": .apostrophe,
    "singleOpen": .singleOpen, "singleClose": .singleClose, "openQuote": .openQuote,
    "closeQuote": .closeQuote, "quote": .quote, "openParen": .openParen,
    "closeParen": .closeParen, "period": .period, "ellipsis": .ellipsis, "question": .question,
    "exclamation": .exclamation, "comma": .comma, "semicolon": .semicolon, "colon": .colon,
    "dash": .dash, "hyphen": .hyphen, "slash": .slash, "percent": .percent, "bullet": .bullet,
    "at": .at, "space": .space, "newline": .newline,
  ]

  /// Reads the generated text; see `FoldingData` for its form.
  mutating func read(_ text: StaticString) {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    var section = ""
    for word in bytes.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
      if word.first == 0x40 {
        section = String(decoding: word.dropFirst(), as: UTF8.self)
        continue
      }
      var item = FoldingDataItem(word)
      let first = item.hexadecimal()
      switch section {
      case "digit", "latin": addRun(from: first, item.rest())
      case "expand": addExpansion(of: first, item.rest())
      case "shift": addShift(from: first, &item)
      default: set(first...max(first, item.rangeEnd() ?? first), Self.kinds[section] ?? .other)
      }
    }
  }

  private mutating func addRun(from first: UInt32, _ letters: some Collection<UInt8>) {
    for (place, byte) in letters.enumerated() {
      let isCapital = byte >= 0x41 && byte <= 0x5A
      let kind: CharacterKind = byte <= 0x39 ? .digit : .letter
      let ascii = kind == .digit ? byte : byte | 0x20
      set(first + UInt32(place), FoldEntry(kind, ascii: [ascii], isCapital: isCapital))
    }
  }

  private mutating func addExpansion(of scalar: UInt32, _ letters: some Collection<UInt8>) {
    let isCapital = (letters.first ?? 0) & 0x20 == 0
    set(scalar, FoldEntry(.letter, ascii: letters.map { $0 | 0x20 }, isCapital: isCapital))
  }

  private mutating func addShift(from first: UInt32, _ item: inout FoldingDataItem) {
    let last = item.rangeEnd() ?? first
    let step = item.step()
    let (delta, isCapital) = item.delta()
    for scalar in stride(from: first, through: last, by: Int(step)) {
      let target = UInt32(truncatingIfNeeded: Int(scalar) + delta)
      set(scalar, FoldEntry(letter: target, isCapital: isCapital))
    }
  }
}

/// One word of the generated text, read from left to right.
struct FoldingDataItem {
  private var bytes: Slice<UnsafeBufferPointer<UInt8>>

  init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) { self.bytes = bytes }

  /// Reads a hexadecimal number.
  mutating func hexadecimal() -> UInt32 {
    var value: UInt32 = 0
    while let byte = bytes.first {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46: value = value << 4 | UInt32(byte - 0x41 + 10)
      default: return value
      }
      bytes.removeFirst()
    }
    return value
  }

  /// Reads `..last`; `nil` where the word has no range.
  mutating func rangeEnd() -> UInt32? {
    guard bytes.first == 0x2E else { return nil }
    bytes = bytes.dropFirst(2)
    return hexadecimal()
  }

  /// Reads `/step`; 1 where there is none.
  mutating func step() -> UInt32 {
    guard bytes.first == 0x2F else { return 1 }
    bytes.removeFirst()
    return hexadecimal()
  }

  /// Reads `+delta` or `-delta` (decimal) and the `!` of capitals.
  mutating func delta() -> (Int, Bool) {
    let isNegative = bytes.first == 0x2D
    bytes = bytes.dropFirst()
    var value = 0
    while let byte = bytes.first, byte >= 0x30, byte <= 0x39 {
      value = value * 10 + Int(byte - 0x30)
      bytes.removeFirst()
    }
    return (isNegative ? -value : value, bytes.first == 0x21)
  }

  /// What follows the `=`.
  func rest() -> Slice<UnsafeBufferPointer<UInt8>> { bytes.dropFirst() }
}
