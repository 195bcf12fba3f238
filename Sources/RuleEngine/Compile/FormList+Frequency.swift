extension FormList {
  /// A rough measure of how often a form occurs, from its length alone: short words are common.
  /// It only decides which part of a phrase is looked at first, never what matches.
  func frequency(of index: Int) -> Double {
    var rarest = Double.infinity
    var words = 0
    var length = 0
    var letters: UInt64 = 0
    var isPrefix = false
    func endWord() {
      if length == 0 { return }
      words += 1
      rarest = min(rarest, Self.frequency(letters, length: length))
      (length, letters) = (0, 0)
    }
    for byte in bytes[range(of: index)] {
      switch byte {
      case UInt8(ascii: " "): endWord()
      case Self.prefixMark: isPrefix = true
      default:
        letters = letters << 8 | UInt64(byte)
        length += 1
      }
    }
    endWord()
    if words == 0 { return 1 }
    return words > 1 ? rarest / 8 : isPrefix ? rarest * 4 : rarest
  }

  /// How common a word is: its last eight bytes as a number, and how many it has.
  private static func frequency(_ letters: UInt64, length: Int) -> Double {
    if length <= longestCommonWord, commonWords.contains(letters) { return 500 }
    switch length {
    case ...2: return 400
    case 3: return 120
    case 4: return 40
    case 5: return 15
    default: return 4
    }
  }

  private static let longestCommonWord = 5

  /// Words of at most `longestCommonWord` bytes, as numbers.
  private static let commonWords: Set<UInt64> = {
    let words = """
      the and for was her his she that they with from have has had this said says them their were \
      been there when work works who not are but man men woman girl girls pas les des une est que \
      qui pour dans sur avec elle elles ils son ses leur leurs par aux mais plus ont sont cette \
      femme fille homme
      """
    return Set(words.split(separator: " ").map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } })
  }()
}
