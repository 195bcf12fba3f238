internal import TextMatching

/// Surface forms of words, folded, one after the other in one piece of memory.
///
/// A pack has several hundred thousand forms on the way to its terms; as strings each of them would
/// cost an allocation and a hash at every step. The words of a form have one space between them, and
/// a prefix ends with `prefixMark`. A form that holds no word is empty, and is no term.
struct FormList: Sendable {
  /// All forms, without anything between them.
  private(set) var bytes: [UInt8] = []
  /// Where each form ends in `bytes`.
  private(set) var ends: [Int32] = []
  /// Whether one of the forms is a prefix (`smuggl*`).
  private(set) var hasPrefix = false

  /// What marks a prefix; folded words never hold it.
  static let prefixMark = UInt8(ascii: "*")
  private static let space = UInt8(ascii: " ")

  init() {}

  /// Takes over forms as they were stored; `nil` unless the ends fit the bytes.
  init?(bytes: [UInt8], ends: [Int32]) {
    var last: Int32 = 0
    for end in ends {
      if end < last { return nil }
      last = end
    }
    guard Int(last) == bytes.count else { return nil }
    self.bytes = bytes
    self.ends = ends
  }

  var count: Int { ends.count }
  var isEmpty: Bool { ends.isEmpty }

  /// Where a form stands in `bytes`.
  func range(of index: Int) -> Range<Int> {
    (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
  }

  /// A form as a term.
  func term(_ index: Int) -> Term {
    var form = bytes[range(of: index)]
    let isPrefix = form.last == Self.prefixMark
    if isPrefix { form.removeLast() }
    return Term(text: String(decoding: form, as: UTF8.self), isPrefix: isPrefix)
  }

  /// All forms as terms.
  var terms: [Term] { (0..<count).map(term) }

  /// Makes room for more forms.
  mutating func reserve(_ count: Int, bytes byteCount: Int) {
    ends.reserveCapacity(ends.count + count)
    bytes.reserveCapacity(bytes.count + byteCount)
  }

  mutating func append(_ other: FormList) {
    let start = Int32(bytes.count)
    bytes += other.bytes
    for end in other.ends { ends.append(start + end) }
    hasPrefix = hasPrefix || other.hasPrefix
  }

  /// Adds a form that is folded already.
  mutating func append(folded form: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: form)
    ends.append(Int32(bytes.count))
  }

  /// Adds a form as it is written, with a star behind it if it is a prefix.
  mutating func append(folding form: String, with buffer: inout TextBuffer) {
    var form = form
    form.withUTF8 { form in
      let isPrefix = form.last == Self.prefixMark
      let words = UnsafeBufferPointer(rebasing: isPrefix ? form.dropLast() : form[...])
      if !appendPlain(words) { appendFolded(words, &buffer) }
      finish(isPrefix: isPrefix)
    }
  }

  /// Adds words of ASCII letters with single spaces, which are folded by making them small.
  private mutating func appendPlain(_ words: UnsafeBufferPointer<UInt8>) -> Bool {
    var previous = Self.space
    for byte in words {
      if byte == Self.space {
        if previous == Self.space { return false }
      } else if (byte | 0x20) &- UInt8(ascii: "a") >= 26 {
        return false
      }
      previous = byte
    }
    if previous == Self.space { return false }
    for byte in words { bytes.append(byte | 0x20) }
    return true
  }

  private mutating func appendFolded(
    _ words: UnsafeBufferPointer<UInt8>, _ buffer: inout TextBuffer
  ) {
    buffer.reset()
    buffer.append(words, field: 1)
    for (index, token) in buffer.tokens.enumerated() {
      if index > 0 { bytes.append(Self.space) }
      bytes += buffer.folded[Int(token.start)..<Int(token.end)]
    }
  }

  private mutating func finish(isPrefix: Bool) {
    if isPrefix {
      bytes.append(Self.prefixMark)
      hasPrefix = true
    }
    ends.append(Int32(bytes.count))
  }

  /// Each of these forms with each of the others behind it, as one form.
  ///
  /// None of these forms is a prefix: nothing can stand behind one.
  func followed(by right: FormList, with buffer: inout TextBuffer) -> FormList {
    var result = FormList()
    result.bytes.reserveCapacity(bytes.count * right.count + right.bytes.count * count)
    result.ends.reserveCapacity(count * right.count)
    for index in 0..<count {
      let start = range(of: index)
      for other in 0..<right.count {
        let end = right.range(of: other)
        if !start.isEmpty, let last = bytes[start].last, Self.isDigit(last), !end.isEmpty,
          Self.isDigit(right.bytes[end.lowerBound])
        {
          // `1 500` is one number, not two words.
          let both = bytes[start] + [Self.space] + right.bytes[end]
          result.append(folding: String(decoding: both, as: UTF8.self), with: &buffer)
          continue
        }
        result.append(bytes, start)
        if !start.isEmpty, !end.isEmpty, right.bytes[end.lowerBound] != Self.prefixMark {
          result.bytes.append(Self.space)
        }
        result.append(right.bytes, end)
        result.ends.append(Int32(result.bytes.count))
      }
    }
    result.hasPrefix = right.hasPrefix
    return result
  }

  private mutating func append(_ source: [UInt8], _ range: Range<Int>) {
    source.withUnsafeBufferPointer { bytes.append(contentsOf: $0[range]) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") <= 9 }
}
