import TestSupport
import Testing

@testable import TextMatching

@Suite("Hostile texts: nothing crashes, every span is in range")
struct HostileTextTests {
  /// Checks what must hold for every text.
  private func check(_ bytes: [UInt8]) {
    var buffer = TextBuffer()
    bytes.withUnsafeBufferPointer { buffer.append($0, field: 0) }
    bytes.withUnsafeBufferPointer { buffer.append($0, field: 1) }
    var place: Int32 = 0
    var original: Int32 = 0
    var field: UInt8 = 0
    var isRight = true
    for token in buffer.tokens {
      let sentence = buffer.sentences[Int(token.sentence)]
      if sentence.field != field { (field, original) = (sentence.field, 0) }
      isRight = isRight && token.start > place && token.end > token.start
      isRight =
        isRight && token.originalStart >= original && token.originalEnd > token.originalStart
      isRight = isRight && Int(token.originalEnd) <= bytes.count
      isRight = isRight && buffer.folded[Int(token.start) - 1] == 0x20
      isRight = isRight && buffer.folded[Int(token.end)] == 0x20
      (place, original) = (token.end, token.originalEnd)
    }
    #expect(isRight)
    #expect(Int(place) < buffer.folded.count || buffer.tokens.isEmpty)
    #expect(buffer.sentences.reduce(0) { $0 + $1.tokens.count } == buffer.tokens.count)
    #expect(buffer.sentences.allSatisfy { !$0.tokens.isEmpty && $0.tokens.count <= 200 })
    let words = buffer.folded.split(separator: 0x20).filter { $0 != [0x2E] }
    let tokens = buffer.tokens.map { buffer.folded[Int($0.start)..<Int($0.end)] }
    #expect(words == tokens)
    _ = LanguageDetector().detect(buffer)
  }

  @Test("random valid UTF-8", arguments: 1...TestScale.pick(short: UInt64(40), long: 4000))
  func randomText(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0x20...0x7E, 0...0x7F, 0x30...0x39, 0x27...0x2F, 0xA0...0x24F, 0x300...0x36F,
      0x370...0x7FF, 0x2000...0x206F, 0x2070...0x24FF, 0x3000...0x30FF, 0xFF00...0xFFFF,
      0x1D400...0x1D7FF, 0x1F100...0x1F64F, 0...0x10FFFF,
    ]
    for _ in 0..<60 {
      var scalars = String.UnicodeScalarView()
      let length = Int.random(in: 0...120, using: &random)
      while scalars.count < length {
        guard let range = ranges.randomElement(using: &random),
          let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random))
        else { continue }
        scalars.append(scalar)
      }
      check(Array(String(scalars).utf8))
    }
  }

  @Test(
    "random bytes that are no text", arguments: 1...TestScale.pick(short: UInt64(10), long: 1000))
  func randomBytes(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<60 {
      let count = Int.random(in: 0...100, using: &random)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      var buffer = TextBuffer()
      bytes.withUnsafeBufferPointer { buffer.append($0, field: 1) }
      #expect(buffer.tokens.allSatisfy { $0.originalEnd <= bytes.count })
    }
  }

  @Test(
    "texts of one kind",
    arguments: [
      "a", " ", ".", "'", "a'", "'a", "1", "1,", "1 2", "\n", "\r", "\r\n", "-", "$", "@", "a@",
      "@a",
      "a.b.", "3k3k", "1 234", "\u{301}", "é", "🍒", "\u{0}", "a\u{0}b", "٣", "ﬃ", "?", "? ", "A!",
      "A\n", "l'", "qu'", "\"", "« ", "1.", "1.\n", "…", "𝐚", "\u{200B}", "漢",
    ])
  func repeated(_ unit: String) {
    for count in [1, 2, 3, 7, 8, 9, 15, 16, 17, 31, 63, 64, 65, 127, 128, 129, 500] {
      check(Array(String(repeating: unit, count: count).utf8))
    }
  }

  @Test("a text reads the same wherever its words fall in blocks of 64 bytes")
  func alignment() {
    let text = "He took “my” passport, didn't he? L’été 1 500,50 $ (p@ssp0rt) at 18h30… No. 5!"
    let plain = read(text)
    for shift in 1...130 {
      let shifted = read(String(repeating: " ", count: shift) + text + "   ")
      #expect(shifted.words == plain.words)
      #expect(shifted.tokens.map(\.hash) == plain.tokens.map(\.hash))
      #expect(shifted.tokens.map(\.flags) == plain.tokens.map(\.flags))
      #expect(shifted.tokens.map(\.before) == plain.tokens.map(\.before))
      #expect(
        shifted.tokens.map(\.originalStart)
          == plain.tokens.map { $0.originalStart + Int32(shift) })
      #expect(shifted.sentenceTexts == plain.sentenceTexts)
    }
  }

  @Test("the end of a text is read like its middle")
  func tail() {
    for text in SampleSentences.all {
      let plain = read(text)
      let padded = read(text + String(repeating: " ", count: 40))
      let pairs = zip(plain.tokens, padded.tokens)
      #expect(plain.tokens.count == padded.tokens.count)
      #expect(plain.folded == padded.folded)
      #expect(
        pairs.allSatisfy { left, right in
          left.hash == right.hash && left.flags == right.flags && left.before == right.before
            && left.originalStart == right.originalStart && left.originalEnd == right.originalEnd
            && left.ordinal == right.ordinal && left.sentence == right.sentence
        })
    }
  }
}
