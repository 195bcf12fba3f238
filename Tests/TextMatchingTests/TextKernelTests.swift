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

  @Test("so are sentences, hits and the tables of the scan")
  func layouts() {
    #expect(MemoryLayout<Sentence>.stride == MemoryLayout<ctk_sentence>.stride)
    #expect(
      MemoryLayout.offset(of: \Sentence.paragraph)
        == MemoryLayout.offset(of: \ctk_sentence.paragraph))
    #expect(
      MemoryLayout.offset(of: \Sentence.isQuestion)
        == MemoryLayout.offset(of: \ctk_sentence.is_question))
    #expect(MemoryLayout<TermHit>.stride == MemoryLayout<ctk_hit>.stride)
    #expect(MemoryLayout<TermSlot>.stride == MemoryLayout<ctk_slot>.stride)
    #expect(MemoryLayout<TermPrefix>.stride == MemoryLayout<ctk_prefix>.stride)
    #expect(
      MemoryLayout.offset(of: \TermPrefix.next) == MemoryLayout.offset(of: \ctk_prefix.next))
    #expect(MemoryLayout<TermNode>.stride == MemoryLayout<ctk_node>.stride)
    #expect(
      MemoryLayout.offset(of: \TermNode.children) == MemoryLayout.offset(of: \ctk_node.children))
    #expect(
      MemoryLayout.offset(of: \TermNode.wordCount)
        == MemoryLayout.offset(of: \ctk_node.word_count))
  }

  /// What one of the two loops made of some bytes.
  private struct Outcome: Equatable {
    var state: [Int64]
    var folded: [UInt8]
    var tokens: [[UInt64]]
    var sentences: [[Int32]]
    var numbers: [Int32]
  }

  private func run(
    _ bytes: [UInt8], limit: Int64, _ read: (UnsafeMutablePointer<ctk_reading>) -> Void
  ) -> Outcome {
    var folded = [UInt8](repeating: 0, count: 3 * bytes.count + 64)
    var tokens = [ctk_token](repeating: ctk_token(), count: Int(limit))
    var sentences = [ctk_sentence](repeating: ctk_sentence(), count: Int(ctk_room))
    var numbers = [Int32](repeating: 0, count: Int(ctk_room))
    // The word before the first one.
    tokens[0] = ctk_token(
      hash: TokenHash.of("word"), start: 0, end: 4, original_start: 0, original_end: 0, ordinal: 6,
      sentence: 3, flags: 0, before: 0)
    var reading = ctk_reading()
    bytes.withUnsafeBufferPointer { bytes in
      folded.withUnsafeMutableBufferPointer { folded in
        tokens.withUnsafeMutableBytes { tokens in
          sentences.withUnsafeMutableBytes { sentences in
            numbers.withUnsafeMutableBufferPointer { numbers in
              reading = ctk_reading(
                bytes: bytes.baseAddress, count: Int64(bytes.count), folded: folded.baseAddress,
                tokens: tokens.baseAddress, token_capacity: limit,
                sentences: sentences.baseAddress, numbers: numbers.baseAddress,
                fold_index: FoldingTable.shared.index, fold_entries: FoldingTable.shared.entries,
                roles: SentenceWords.shared.table.base, folded_base: 100, token_base: 50,
                position: 0, line_start: 0, folded_count: 0, token_count: 1, first_token: 0,
                sentence_count: 0, number_count: 0, ordinal: 7, sentence: 3, paragraph: 2, field: 1)
              read(&reading)
            }
          }
        }
      }
    }
    return Outcome(
      state: [
        reading.position, reading.line_start, reading.first_token, Int64(reading.ordinal),
        Int64(reading.sentence), Int64(reading.paragraph),
      ],
      folded: Array(folded[..<Int(reading.folded_count)]),
      tokens: tokens[..<Int(reading.token_count)].map {
        [
          $0.hash, UInt64($0.start), UInt64($0.end), UInt64($0.original_start),
          UInt64($0.original_end), UInt64($0.ordinal), UInt64($0.sentence), UInt64($0.flags),
          UInt64($0.before),
        ]
      },
      sentences: sentences[..<Int(reading.sentence_count)].map {
        [$0.first_token, $0.end_token, $0.paragraph, Int32($0.field), $0.is_question ? 1 : 0]
      },
      numbers: Array(numbers[..<Int(reading.number_count)]))
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
          bytes += [" ", " ", " ", ", ", "'", ". "].randomElement(using: &random)?.utf8 ?? " ".utf8
        }
      }
      let limit = Int64.random(in: 1...80, using: &random)
      let vectors = run(bytes, limit: limit) { ctk_read_words($0) }
      let portable = run(bytes, limit: limit) { ctk_read_words_portably($0) }
      #expect(vectors == portable)
    }
  }

  /// Pieces of texts that the loops read, or must leave to the general code.
  private static let pieces = [
    "the", "a", "I", "She", "WORKED", "d", "l", "qu", "s", "ll", "m", "p", "ex", "Me", "Mr", "St",
    "etc", "no", "h", "12", "7", "2024", "1", "500", "0", "5.5", "18h30", "p@ss", "it2", "été",
    "Œuvre",
    "œ", "À", "ÉTÉ", "élève", "ß", "ÿ", "e\u{301}te\u{301}", "\u{301}x", "×", "naïve", "Łódź", "Ж",
    "incompréhensibilité", "anticonstitutionnellement", "\u{B4}", "日本", "🙂",
  ]
  private static let gaps = [
    " ", " ", " ", " ", ", ", ",", ". ", ". ", ".", "? ", "! ", "; ", ": ", ":", "-", " - ", "- ",
    " (",
    "(", ") ", "). ", ")", "'", "’", "' ", " '", "\"", "« ", " »", "\u{A0}", ".\n\n", "\n", "\n\n",
    "\r\n", ".\n", "  ", "   ", " ; ", " : ", " $", "$", "%", " %", " €", "…", "...", "—", "/",
    "\t", "\t%", "\t$", "",
  ]

  @Test("the loops decide what the general code decides", arguments: UInt64(1)...20)
  func sameAsGeneralCode(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for round in 0..<150 {
      var text: [UInt8] = []
      let plainness = Int.random(in: 1...8, using: &random)
      for _ in 0..<Int.random(in: 1...(round == 0 ? 900 : 60), using: &random) {
        text += Self.pieces.randomElement(using: &random)?.utf8 ?? "x".utf8
        let isPlain = Int.random(in: 0..<plainness, using: &random) > 0
        text += isPlain ? " ".utf8 : Self.gaps.randomElement(using: &random)?.utf8 ?? " ".utf8
      }
      if Int.random(in: 0..<4, using: &random) == 0 {
        let place = Int.random(in: 0..<text.count, using: &random)
        text[place] = UInt8.random(in: 0...255, using: &random)
      }
      var fast = TextBuffer()
      var slow = TextBuffer()
      for field in UInt8(0)...1 {
        text.withUnsafeBufferPointer {
          fast.append($0, field: field)
          slow.append($0, field: field, usingKernels: false)
        }
      }
      let isSame =
        fast.folded == slow.folded && fast.numbers == slow.numbers
        && fast.tokens.elementsEqual(slow.tokens, by: isEqual)
        && fast.sentences.elementsEqual(slow.sentences, by: isEqual)
      #expect(isSame, "\(String(decoding: text, as: UTF8.self))")
    }
  }

  private func isEqual(_ left: Token, _ right: Token) -> Bool {
    left.hash == right.hash && left.start == right.start && left.end == right.end
      && left.originalStart == right.originalStart && left.originalEnd == right.originalEnd
      && left.ordinal == right.ordinal && left.sentence == right.sentence
      && left.flags == right.flags && left.before == right.before
  }

  private func isEqual(_ left: Sentence, _ right: Sentence) -> Bool {
    left.tokens == right.tokens && left.paragraph == right.paragraph && left.field == right.field
      && left.isQuestion == right.isQuestion
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

  @Test(
    "marks: @, a period inside a word, a digit beside a letter",
    arguments: [0, 1, 2, 31, 32, 33, 34, 64, 65, 500])
  func marks(_ count: Int) {
    var random = SeededGenerator(seed: UInt64(count) + 7)
    // Mostly what makes no mark, so that whole pieces have none.
    let common = Array("  -,;".utf8)
    let rare = Array("aZ09.@".utf8)
    for _ in 0..<50 {
      let bytes = (0..<count).map { _ in
        (Int.random(in: 0..<8, using: &random) == 0 ? rare : common)
          .randomElement(using: &random) ?? 0
      }
      let expected = bytes.indices.filter { place in
        let before = place > 0 ? bytes[place - 1] : 0
        let behind = place + 1 < count ? bytes[place + 1] : 0
        let isLetter = { (byte: UInt8) in "aZ".utf8.contains(byte) }
        let isDigit = { (byte: UInt8) in "09".utf8.contains(byte) }
        return switch bytes[place] {
        case UInt8(ascii: "@"): true
        case UInt8(ascii: "."): isLetter(behind) && (isLetter(before) || isDigit(before))
        default: isDigit(bytes[place]) && (isLetter(before) || isLetter(behind))
        }
      }
      var found: [Int] = []
      var place = Int(ctk_next_mark(bytes, Int64(count), 0))
      while place < count {
        found.append(place)
        place = Int(ctk_next_mark(bytes, Int64(count), Int64(place + 1)))
      }
      #expect(found == expected)
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
