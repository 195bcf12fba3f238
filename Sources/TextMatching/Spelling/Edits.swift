/// How far a typed word is from another one, in edits: a letter left out, added or replaced, or two
/// neighbours swapped (Damerau 1964; no letter is edited twice).
enum Edits {
  /// How unlikely it is that somebody who meant a word typed another one; higher is less likely.
  ///
  /// Two letters that changed places and a letter that was doubled or not are the commonest slips,
  /// letters that sound alike or lie side by side come next, and hardly anybody gets the first letter
  /// wrong (Pollock and Zamora 1984).
  ///
  /// - Returns: `nil` where the two are not exactly one edit apart.
  static func cost(
    of typed: UnsafeBufferPointer<UInt8>, for word: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    let (typedCount, wordCount) = (typed.count, word.count)
    guard abs(typedCount - wordCount) <= 1 else { return nil }
    let shorter = min(typedCount, wordCount)
    var start = 0
    while start < shorter, typed[start] == word[start] { start += 1 }
    var end = 0
    while end < shorter - start, typed[typedCount - 1 - end] == word[wordCount - 1 - end] {
      end += 1
    }
    let first = start == 0 ? 1 : 0
    if typedCount == wordCount {
      switch typedCount - start - end {
      case 1: return first + (isSimilar(typed[start], word[start]) ? 3 : 4)
      case 2 where typed[start] == word[start + 1] && typed[start + 1] == word[start]:
        return first + 2
      default: return nil
      }
    }
    guard shorter == start + end else { return nil }
    let longer = typedCount > wordCount ? typed : word
    let letter = longer[start]
    let isDouble =
      start > 0 && longer[start - 1] == letter
      || start + 1 < longer.count && longer[start + 1] == letter
    return isDouble ? 2 : first + 3
  }

  /// Whether two words are at most two edits apart. For words of at most `longest` letters.
  static func areNear(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let width = right.count + 1
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 3 * width) { rows in
      // Three rows of the table that take turns.
      for column in 0..<width { rows[column] = UInt8(column) }
      for row in 1...left.count {
        let (own, above, twoAbove) = (row % 3 * width, (row + 2) % 3 * width, (row + 1) % 3 * width)
        rows[own] = UInt8(row)
        var least = rows[own]
        for column in 1..<width {
          let isSame = left[row - 1] == right[column - 1]
          var best = rows[above + column - 1] + (isSame ? 0 : 1)
          best = min(best, rows[above + column] + 1, rows[own + column - 1] + 1)
          if row > 1, column > 1, left[row - 1] == right[column - 2],
            left[row - 2] == right[column - 1]
          {
            best = min(best, rows[twoAbove + column - 2] + 1)
          }
          rows[own + column] = best
          least = min(least, best)
        }
        if least > 2 { return false }
      }
      return rows[left.count % 3 * width + right.count] <= 2
    }
  }

  /// The most letters of a word that is compared with others.
  static let longest = 24

  /// Whether two letters sound alike or lie side by side on a keyboard.
  private static func isSimilar(_ left: UInt8, _ right: UInt8) -> Bool {
    let (left, right) = (Int(left) - 0x61, Int(right) - 0x61)
    guard (0..<26).contains(left), (0..<26).contains(right) else { return false }
    return similar[left] >> UInt32(right) & 1 != 0
  }

  /// A bit for each letter that is similar to a letter.
  private static let similar: [UInt32] = {
    var similar = [UInt32](repeating: 0, count: 26)
    func relate(_ left: UInt8, _ right: UInt8) {
      similar[Int(left) - 0x61] |= 1 << UInt32(right - 0x61)
      similar[Int(right) - 0x61] |= 1 << UInt32(left - 0x61)
    }
    for group in ["aeiouy", "cksz", "gj", "fv", "bpv", "dt", "mn", "qk", "xs"] {
      for left in group.utf8 { for right in group.utf8 where left != right { relate(left, right) } }
    }
    for row in ["qwertyuiop", "asdfghjkl", "zxcvbnm"] {
      for (left, right) in zip(row.utf8, row.utf8.dropFirst()) { relate(left, right) }
    }
    return similar
  }()
}
