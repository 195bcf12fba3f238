import Testing

@testable import TextMatching

/// Word lists, distances and the index of deletions, each against the plain definition.
struct SpellingTests {
  private static func with<Result>(
    _ word: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    Array(word.utf8).withUnsafeBufferPointer(body)
  }

  // MARK: - Word lists

  @Test(arguments: [
    (Language.english, "passport", true), (.english, "colour", true),
    (.english, "trafficking", true),
    (.english, "women", true), (.english, "kevin", true), (.english, "toronto", true),
    (.english, "pasport", false), (.english, "passpor", false), (.english, "passportss", false),
    (.english, "", false), (.english, "zz", false), (.english, "don", true),
    (.french, "passeport", true), (.french, "travaillent", true), (.french, "menacees", true),
    (.french, "oeuvre", true), (.french, "depanneur", true), (.french, "francois", true),
    (.french, "paseport", false), (.french, "travaillen", false), (.french, "lorsqu", true),
  ])
  func `a list knows the words of its language`(
    _ language: Language, _ word: String, _ isKnown: Bool
  ) {
    #expect(Self.with(word) { WordList(language).contains($0) } == isKnown)
  }

  @Test(arguments: ["passport", "tkae", "hourse", "bok", "aa"])
  func `the neighbours of a word are all words one edit away`(_ word: String) {
    let list = WordList(.english)
    var found: Set<String> = []
    _ = Self.with(word) { word in
      list.hasNeighbour(of: word, edits: 1) { other in
        found.insert(String(decoding: other, as: UTF8.self))
        return false
      }
    }
    let edited = Self.edits(of: word).filter { edit in Self.with(edit) { list.contains($0) } }
    #expect(found == Set(edited))
  }

  /// Everything that one edit makes of a word, and the word.
  private static func edits(of word: String, swaps: Bool = true) -> Set<String> {
    let letters = Array(word)
    let alphabet = Array("abcdefghijklmnopqrstuvwxyz")
    var result: Set<String> = [word]
    for place in 0...letters.count {
      for letter in alphabet {
        result.insert(String(letters[..<place] + [letter] + letters[place...]))
        if place < letters.count {
          result.insert(String(letters[..<place] + [letter] + letters[(place + 1)...]))
        }
      }
      if place < letters.count {
        result.insert(String(letters[..<place] + letters[(place + 1)...]))
      }
      if swaps, place + 1 < letters.count {
        var swapped = letters
        swapped.swapAt(place, place + 1)
        result.insert(String(swapped))
      }
    }
    return result
  }

  // MARK: - Distances

  @Test(arguments: [
    ("passprot", "passport", 2), ("pasport", "passport", 2), ("passpport", "passport", 2),
    ("pasport", "passports", nil), ("emplyer", "employer", 3), ("emploxyer", "employer", 3),
    ("pazsport", "passport", 3), ("pajsport", "passport", 4), ("assport", "passport", 4),
    ("bassport", "passport", 4), ("jassport", "passport", 5), ("passport", "passport", nil),
    ("psasport", "passport", 2), ("abcd", "badc", nil),
  ])
  func `one edit has a cost`(_ typed: String, _ word: String, _ cost: Int?) {
    #expect(
      Self.with(typed) { typed in Self.with(word) { Edits.cost(of: typed, for: $0) } } == cost)
  }

  @Test func `a cost is given exactly for words one edit apart`() {
    for word in ["passport", "aab", "abab", "boss"] {
      for edit in Self.edits(of: word) where edit != word {
        let cost = Self.with(edit) { edit in Self.with(word) { Edits.cost(of: edit, for: $0) } }
        #expect(cost != nil, "\(edit) \(word)")
      }
    }
  }

  @Test func `words two edits apart are near`() {
    for word in ["abca", "boss"] {
      for edit in Self.edits(of: word) {
        for second in Self.edits(of: edit, swaps: false).sorted().prefix(40) where !second.isEmpty {
          // Swapped letters that are edited again would be three edits.
          let isSwapped = edit.count == word.count && edit.sorted() == word.sorted() && edit != word
          let isNear = Self.with(second) { second in Self.with(word) { Edits.areNear(second, $0) } }
          #expect(isNear || isSwapped, "\(second) \(word)")
        }
      }
    }
    #expect(Self.with("abcdef") { a in Self.with("abxyzf") { !Edits.areNear(a, $0) } })
  }

  // MARK: - The index

  @Test(arguments: [1, 2])
  func `every word that is near is found`(_ edits: Int) {
    let words = ["passport", "passports", "employer", "employers", "threatened", "boss", "aabbaa"]
    var letters: [UInt8] = []
    var ends: [Int32] = []
    for word in words {
      letters += word.utf8
      ends.append(Int32(letters.count))
    }
    let index = DeletionIndex(
      Array(0..<Int32(words.count)), letters: FrozenArray(letters), ends: FrozenArray(ends),
      edits: edits)
    for (number, word) in words.enumerated() {
      for edit in Self.edits(of: word) {
        let typed = edits == 1 ? [edit] : Array(Self.edits(of: edit).sorted().prefix(25))
        for typed in typed where !typed.isEmpty {
          var found: Set<Int32> = []
          Self.with(typed) { index.forEachCandidate(of: $0) { found.insert($0) } }
          #expect(found.contains(Int32(number)), "\(typed) for \(word)")
        }
      }
    }
  }

  // MARK: - Tokens

  @Test(arguments: [
    ("pass🔥port", [false, true]), ("pass.port", [false, true]), ("a b", [false, false]),
    ("$ex now", [true, false]), ("(ex)", [false]), ("1ncall", [false, true]),
    ("l'ami", [false, false]), ("a, b. C", [false, false, false]), ("x-y", [false, false]),
    ("@you", [true]), ("a ❤️b", [false, true]), ("a ❤️ b", [false, false]),
  ])
  func `a word knows whether a sign touches it`(_ text: String, _ expected: [Bool]) {
    #expect(read(text).tokens.map { $0.flags.contains(.joined) } == expected)
  }
}
