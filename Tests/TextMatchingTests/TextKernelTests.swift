import CTextKernels
import Testing

@testable import TextMatching

@Suite("The innermost loops, with vectors and without")
struct TextKernelTests {
  @Test("a token is in memory what the loops take it for")
  func tokenLayout() {
    #expect(MemoryLayout<Token>.stride == MemoryLayout<ctk_token>.stride)
    #expect(MemoryLayout<Token>.alignment == MemoryLayout<ctk_token>.alignment)
    let pairs: [(Int?, Int?)] = [
      (MemoryLayout.offset(of: \Token.hash), MemoryLayout.offset(of: \ctk_token.hash)),
      (MemoryLayout.offset(of: \Token.start), MemoryLayout.offset(of: \ctk_token.start)),
      (MemoryLayout.offset(of: \Token.end), MemoryLayout.offset(of: \ctk_token.end)),
      (
        MemoryLayout.offset(of: \Token.originalStart),
        MemoryLayout.offset(of: \ctk_token.original_start)
      ),
      (
        MemoryLayout.offset(of: \Token.originalEnd),
        MemoryLayout.offset(of: \ctk_token.original_end)
      ),
      (MemoryLayout.offset(of: \Token.ordinal), MemoryLayout.offset(of: \ctk_token.ordinal)),
      (MemoryLayout.offset(of: \Token.sentence), MemoryLayout.offset(of: \ctk_token.sentence)),
      (MemoryLayout.offset(of: \Token.flags), MemoryLayout.offset(of: \ctk_token.flags)),
      (MemoryLayout.offset(of: \Token.before), MemoryLayout.offset(of: \ctk_token.before)),
    ]
    #expect(pairs.allSatisfy { $0.0 != nil && $0.0 == $0.1 })
  }

  /// What one of the two loops made of some bytes.
  private struct Outcome: Equatable {
    var state: [Int64]
    var folded: [UInt8]
    var tokens: [[UInt64]]
  }

  private func run(
    _ bytes: [UInt8], limit: Int64, _ read: (UnsafeMutablePointer<ctk_reading>) -> Void
  ) -> Outcome {
    var folded = [UInt8](repeating: 0, count: bytes.count + 64)
    var tokens = [ctk_token](repeating: ctk_token(), count: Int(limit))
    var state: [Int64] = []
    bytes.withUnsafeBufferPointer { bytes in
      folded.withUnsafeMutableBufferPointer { folded in
        tokens.withUnsafeMutableBufferPointer { tokens in
          guard let base = bytes.baseAddress, let output = folded.baseAddress else { return }
          var reading = ctk_reading(
            bytes: base, last_start: Int64(bytes.count - 17), folded: output,
            tokens: UnsafeMutableRawPointer(tokens.baseAddress), token_limit: limit,
            folded_base: 100, sentence: 3, position: 0, folded_count: 0, token_count: 0, ordinal: 7)
          read(&reading)
          state = [
            reading.position, reading.folded_count, reading.token_count, Int64(reading.ordinal),
          ]
        }
      }
    }
    return Outcome(
      state: state, folded: Array(folded[..<Int(state[1])]),
      tokens: tokens[..<Int(state[2])].map {
        [
          $0.hash, UInt64($0.start), UInt64($0.end), UInt64($0.original_start),
          UInt64($0.original_end), UInt64($0.ordinal), UInt64($0.sentence), UInt64($0.flags),
          UInt64($0.before),
        ]
      })
  }

  @Test("both loops read the same from random and hostile bytes", arguments: UInt64(1)...20)
  func bothLoops(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let letters = Array("abcdefgsztmqulréIDLMVSXYZ".utf8)
    let signs = Array("    ,' '.0@$`[{".utf8) + [0x00, 0x1F, 0x7F, 0x80, 0xC1, 0xE1, 0xFF]
    for _ in 0..<200 {
      var bytes = Array(" ".utf8)
      let count = Int.random(in: 20...300, using: &random)
      let isHostile = Int.random(in: 0..<4, using: &random) == 0
      while bytes.count < count {
        let length = Int.random(in: 0...(isHostile ? 20 : 9), using: &random)
        for _ in 0..<length { bytes.append(letters.randomElement(using: &random) ?? 0x61) }
        if isHostile {
          bytes.append(signs.randomElement(using: &random) ?? 0x20)
        } else {
          bytes += [" ", " ", " ", ", ", "'"].randomElement(using: &random)?.utf8 ?? " ".utf8
        }
      }
      let limit = Int64.random(in: 1...80, using: &random)
      let vectors = run(bytes, limit: limit) { ctk_read_plain_words($0) }
      let portable = run(bytes, limit: limit) { ctk_read_plain_words_portably($0) }
      #expect(vectors == portable)
    }
  }

  @Test("a word reads the same in a long text and alone", arguments: UInt64(1)...5)
  func alone(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
    let words = (0..<300).map { _ in
      String(
        (0..<Int.random(in: 1...15, using: &random)).map { _ in
          alphabet.randomElement(using: &random) ?? "a"
        })
    }
    // So short a field is left to the general code; the long one is not, but for its end.
    let all = read(words.joined(separator: " ") + " and so on and so forth")
    var isSame = all.tokens.count == words.count + 6
    for (index, word) in words.enumerated() where isSame {
      let one = read(word)
      isSame =
        one.tokens.count == 1 && one.tokens[0].hash == all.tokens[index].hash
        && one.tokens[0].flags == all.tokens[index].flags && one.word(0) == all.word(index)
    }
    #expect(isSame)
  }

  @Test("a word at the very end of a field, where no more bytes can be read")
  func lastWord() {
    for count in 1...40 {
      let text = String(repeating: "a", count: count) + "'"
      for place in 0..<20 {
        let words = read(String(repeating: "b ", count: place) + text).words
        #expect(words == Array(repeating: "b", count: place) + [String(text.dropLast())])
      }
    }
  }

  @Test("counts of bytes", arguments: [0, 1, 15, 16, 17, 254, 255, 256, 511, 1000])
  func counts(_ count: Int) {
    var random = SeededGenerator(seed: UInt64(count) + 1)
    let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
    #expect(ctk_continuing_bytes(bytes, count) == bytes.count { $0 & 0xC0 == 0x80 })
    #expect(
      ctk_continuing_bytes([UInt8](repeating: 0xBF, count: count), count) == count)
    #expect(ctk_is_ascii(bytes, count) == bytes.allSatisfy { $0 < 0x80 })
    #expect(ctk_is_ascii(bytes.map { $0 & 0x7F }, count))
    let words = (0..<count).map { _ in UInt64.random(in: 0...UInt64.max, using: &random) }
    var joined = words
    let others = words.map { $0 &* 0x9E37_79B9_7F4A_7C15 }
    ctk_join_bits(&joined, others, count)
    #expect(joined == zip(words, others).map { $0 | $1 })
  }
}
