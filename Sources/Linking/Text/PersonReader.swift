internal import TextMatching

/// Finds names with a year of birth: `Marie Tremblay, née le 3 mars 1998`, `ROY, Kayla (DOB 2001-05-04)`.
///
/// A name alone links nothing, because many people have it. The name must stand directly before words of
/// birth, and have two words at least. Titles are no part of what is compared; middle names are.
enum PersonReader {
  /// A name with a year.
  struct Person {
    /// From the first word of the name to the year.
    var tokens: Range<Int>
    /// The words of the name in alphabetical order and the year, so that *Tremblay, Marie* is the same.
    var value: [UInt8]
  }

  /// Words that say that a birth follows.
  private static let births = words("born dob ddn née né naissance birth birthdate")
  /// Words that may stand between the name and the birth: *who was born*, *date of birth*.
  private static let between = words("date of de was is who est a qui the la le whose et and on in")
  /// Titles before a name, and words that begin a sentence.
  private static let noName = words(
    """
    mr mrs ms miss mx dr m mme mlle monsieur madame mademoiselle the a an la le les un une her his my
    client cliente victim victime suspect witness témoin this that her she he they elle il and et
    person personne name nom worker travailleuse caller
    """)

  private static func words(_ list: String) -> Set<[UInt8]> {
    Set(
      list.split(whereSeparator: \.isWhitespace).compactMap { Folding.words(of: String($0)).first })
  }

  /// The names of a text, in order.
  static func people(in text: TextBuffer) -> [Person] {
    var people: [Person] = []
    for index in text.tokens.indices where births.contains(word(index, text)) {
      guard let year = year(behind: index, text), let name = name(before: index, text) else {
        continue
      }
      // *date de naissance* is a birth of two words that are both in the list.
      if let last = people.last, last.tokens.lowerBound == name.lowerBound { continue }
      let parts = name.map { word($0, text) }.filter { !noName.contains($0) }
        .sorted { $0.lexicographicallyPrecedes($1) }
      guard parts.count >= 2 else { continue }
      let digits = word(year, text)
      people.append(
        Person(
          tokens: name.lowerBound..<year + 1,
          value: Array((parts + [digits]).joined(separator: [0x20]))))
    }
    return people
  }

  private static func word(_ index: Int, _ text: TextBuffer) -> [UInt8] {
    let token = text.tokens[index]
    return Array(text.folded[Int(token.start)..<Int(token.end)])
  }

  /// The first number within six words that can be a year of birth.
  private static func year(behind birth: Int, _ text: TextBuffer) -> Int? {
    (birth + 1..<min(birth + 7, text.tokens.count)).first { index in
      guard text.tokens[index].flags.contains(.number), text.tokens[index].count == 4,
        let year = Int(String(decoding: word(index, text), as: UTF8.self))
      else { return false }
      return (1920...2035).contains(year)
    }
  }

  /// The words with capitals right before a birth.
  private static func name(before birth: Int, _ text: TextBuffer) -> Range<Int>? {
    var end = birth
    while end > 0, birth - end < 4 {
      let word = word(end - 1, text)
      guard between.contains(word) || births.contains(word) else { break }
      end -= 1
    }
    var start = end
    while start > 0, end - start < 5 {
      let token = text.tokens[start - 1]
      guard token.flags.contains(.capitalised), !token.flags.contains(.number),
        token.sentence == text.tokens[end - 1].sentence
      else { break }
      start -= 1
    }
    while start < end, noName.contains(word(start, text)) { start += 1 }
    return end - start >= 2 ? start..<end : nil
  }
}
