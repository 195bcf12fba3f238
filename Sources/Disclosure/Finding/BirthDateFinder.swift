/// Finds dates of birth: a date near a word that says so, in both languages.
enum BirthDateFinder {
  /// Words behind which, or before which, a date is one of birth.
  private static let cues: Set = [
    "born", "dob", "birth", "birthdate", "birthday", "ne", "nee", "nes", "naissance", "ddn",
    "anniversaire",
  ]
  /// How many words may stand between such a word and the date.
  private static let reach = 4

  private static let months: [String: Int] = [
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4,
    "may": 5, "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9,
    "sept": 9, "sep": 9, "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12,
    "dec": 12, "janvier": 1, "fevrier": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6,
    "juillet": 7, "aout": 8, "septembre": 9, "octobre": 10, "novembre": 11, "decembre": 12,
  ]

  /// The dates of birth of a text.
  static func find(_ text: TextWords) -> [Mask] {
    var masks: [Mask] = []
    for index in text.words.indices where cues.contains(text.words[index].folded) {
      // « ne » is a date's word only with its accent, or with capitals as in « NE LE ».
      if text.words[index].folded == "ne", text.words[index].text == "ne" { continue }
      for start in index + 1..<min(index + 2 + reach, text.words.count) {
        if let mask = date(at: start, text) {
          masks.append(mask)
          break
        }
      }
      // « 1999-03-04 (DOB) »
      for start in max(0, index - 4)..<index {
        if let mask = date(at: start, text), distance(mask.range.upperBound, index, text) <= 4 {
          masks.append(mask)
          break
        }
      }
    }
    return masks
  }

  private static func distance(_ end: Int, _ index: Int, _ text: TextWords) -> Int {
    text.words[index].range.lowerBound - end
  }

  /// A date that begins with a word.
  private static func date(at start: Int, _ text: TextWords) -> Mask? {
    guard start + 2 < text.words.count else { return compact(at: start, text) }
    let three = text.words[start...start + 2].map { $0 }
    var parts = three.map { number($0.folded) }
    let names = three.map { months[$0.folded] }
    for (index, name) in names.enumerated() where parts[index] == nil { parts[index] = name }
    guard let a = parts[0], let b = parts[1], let c = parts[2],
      isClose(behind: start, text), isClose(behind: start + 1, text)
    else { return compact(at: start, text) }
    let lengths = three.map(\.text.count)
    func isYear(_ value: Int, _ length: Int) -> Bool {
      length == 4 && (1900...2099).contains(value)
    }
    let isYearFirst = isYear(a, lengths[0]) && (1...12).contains(b) && (1...31).contains(c)
    let isYearLast =
      (isYear(c, lengths[2]) || lengths[2] == 2) && (1...31).contains(a) && (1...31).contains(b)
    guard isYearFirst || isYearLast else { return compact(at: start, text) }
    let range = three[0].range.lowerBound..<three[2].range.upperBound
    return Mask(
      range: range, kind: .birthDate,
      key: three.map { months[$0.folded].map(String.init) ?? $0.folded }.joined(separator: "-"))
  }

  /// `19990304`
  private static func compact(at start: Int, _ text: TextWords) -> Mask? {
    guard start < text.words.count else { return nil }
    let word = text.words[start]
    guard word.text.count == 8, let value = Int(word.folded),
      (1900...2099).contains(value / 10_000), (1...12).contains(value / 100 % 100),
      (1...31).contains(value % 100)
    else { return nil }
    return Mask(range: word.range, kind: .birthDate, key: word.folded)
  }

  /// A day or year, also `3rd` and `1er`.
  private static func number(_ word: String) -> Int? {
    if let value = Int(word) { return value }
    for ending in ["st", "nd", "rd", "th", "er"] where word.hasSuffix(ending) {
      return Int(word.dropLast(ending.count))
    }
    return nil
  }

  private static func isClose(behind index: Int, _ text: TextWords) -> Bool {
    let gap = text.gap(behind: index)
    return gap.unicodeScalars.count <= 2 && !gap.contains("\n")
  }
}
