/// Signs that people put in the place of letters, to hide a word from a search.
enum LookAlikes {
  /// The most ways to read a word that are tried.
  static let mostReadings = 8

  /// The letters that an ASCII digit or sign may stand for, the likeliest first; none for others.
  static func letters(for sign: UInt8) -> [UInt8] {
    switch sign {
    case UInt8(ascii: "0"): [UInt8(ascii: "o")]
    case UInt8(ascii: "1"): [UInt8(ascii: "i"), UInt8(ascii: "l")]
    case UInt8(ascii: "3"): [UInt8(ascii: "e")]
    case UInt8(ascii: "4"), UInt8(ascii: "@"): [UInt8(ascii: "a")]
    case UInt8(ascii: "5"), UInt8(ascii: "$"): [UInt8(ascii: "s")]
    case UInt8(ascii: "7"), UInt8(ascii: "+"): [UInt8(ascii: "t")]
    case UInt8(ascii: "8"): [UInt8(ascii: "b")]
    case UInt8(ascii: "!"), UInt8(ascii: "|"): [UInt8(ascii: "i"), UInt8(ascii: "l")]
    case UInt8(ascii: "9"), UInt8(ascii: "6"): [UInt8(ascii: "g")]
    default: []
    }
  }

  /// Calls `body` with the words that letters and signs may stand for, until it returns true.
  ///
  /// - Returns: Whether `body` returned true; false for a word with a sign that stands for nothing.
  static func anyReading(of word: [UInt8], _ body: ([UInt8]) -> Bool) -> Bool {
    var readings: [[UInt8]] = [[]]
    for byte in word {
      if byte &- 0x61 < 26 {
        for index in readings.indices { readings[index].append(byte) }
        continue
      }
      let letters = letters(for: byte)
      guard let first = letters.first else { return false }
      var more: [[UInt8]] = []
      for index in readings.indices {
        for other in letters.dropFirst() where readings.count + more.count < mostReadings {
          more.append(readings[index] + [other])
        }
        readings[index].append(first)
      }
      readings += more
    }
    return readings.contains(where: body)
  }

  /// A folded word with Latin letters for the Cyrillic and Greek ones that look like them; `nil` where
  /// it has other characters, or nothing to replace.
  ///
  /// After the skeletons of Unicode Technical Standard 39. Full-width letters and those of mathematics
  /// are folded to plain ones before.
  static func latin(_ word: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard word.contains(where: { $0 >= 0x80 }) else { return nil }
    var result: [UInt8] = []
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
      if scalar.isASCII {
        result.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        guard let letter = table[scalar.value] else { return nil }
        result.append(letter)
      }
    }
    return result
  }

  private static let table: [UInt32: UInt8] = {
    var table: [UInt32: UInt8] = [:]
    for (foreign, latin) in [
      ("авекмнорстухгпиьіїјѕԁԛԝһӏєзяѵҽԍᴢ", "abekmhopctyxrnubiijsdqwhleervegz"),
      ("αβγεζηικνορτυχωσςμδλϲϳ", "abyeznikvoptuxwocudlcj"), ("ɑɡɩ", "agi"),
    ] {
      for (scalar, letter) in zip(foreign.unicodeScalars, latin.utf8) {
        table[scalar.value] = letter
      }
    }
    return table
  }()
}
