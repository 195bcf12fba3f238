internal import TextMatching

/// Finds the words of `fairness.lua` in a text, and puts others in their place.
///
///     let swapper = WordSwapper(words, .english)
///     let found = swapper.occurrences(in: "The Filipino cook.")
///     swapper.replacing(found, in: "The Filipino cook.", with: 1)   // "The Mexican cook."
struct WordSwapper: Sendable {
  /// A word of a line, where it stands in a text.
  struct Occurrence: Sendable, Equatable {
    var group: FairnessGroup
    /// The line in `FairnessWords.lines`.
    var line: Int
    /// The member of the line.
    var member: Int
    /// Its form.
    var form: Int
    /// Where it stands, in bytes of the text.
    var bytes: Range<Int>
    /// Whether it stands in a quotation with an insult.
    var isInsulted: Bool
  }

  /// A form as it is looked for.
  private struct Entry {
    var line: Int
    var member: Int
    /// The forms of the member that are spelled so, ascending.
    var forms: [Int]
    var folded: [[UInt8]]
  }

  /// The words that are looked for and put in.
  let words: FairnessWords
  /// The language of the texts.
  let language: Language
  /// The forms by their first word, the longest first.
  private let entries: [[UInt8]: [Entry]]

  /// Makes a swapper for the words of a language.
  init(_ words: FairnessWords, _ language: Language) {
    self.words = words
    self.language = language
    var entries: [[UInt8]: [Entry]] = [:]
    for (line, content) in words.lines.enumerated() {
      for (member, content) in (content.members[language] ?? []).enumerated()
      where !content.isOnlyPutIn {
        for (form, content) in content.forms.enumerated() {
          guard let first = content.folded.first else { continue }
          let known = entries[first]?.firstIndex {
            $0.line == line && $0.member == member && $0.folded == content.folded
          }
          if let known {
            entries[first]?[known].forms.append(form)
          } else {
            entries[first, default: []].append(
              Entry(line: line, member: member, forms: [form], folded: content.folded))
          }
        }
      }
    }
    self.entries = entries.mapValues { list in
      list.sorted { ($1.folded.count, $0.line) < ($0.folded.count, $1.line) }
    }
  }

  // MARK: - Finding

  /// The words of all lines in a text, by place. In one group the longest word counts: *trans woman*
  /// and not *woman*.
  func occurrences(in text: String) -> [Occurrence] {
    let text = ReadText(text)
    var found: [Occurrence] = []
    var free: [FairnessGroup: Int] = [:]
    var quotations: [Range<Int>]?
    for index in text.words.indices {
      for entry in entries[text.words[index]] ?? [] {
        let group = words.lines[entry.line].group
        let end = index + entry.folded.count
        guard index >= free[group, default: 0], end <= text.words.count,
          text.words[index..<end].elementsEqual(entry.folded), text.isOneSentence(index..<end)
        else { continue }
        free[group] = end
        let bytes = text.bytes[index].lowerBound..<text.bytes[end - 1].upperBound
        if quotations == nil { quotations = insultingQuotations(text) }
        let isInsulted = quotations?.contains { $0.contains(bytes.lowerBound) } ?? false
        found.append(
          Occurrence(
            group: group, line: entry.line, member: entry.member,
            form: form(of: entry, before: index, text), bytes: bytes, isInsulted: isInsulted))
      }
    }
    return found
  }

  /// Of several forms that are spelled alike the last one behind a word that ends as plurals do (*des
  /// ouvriers chinois*), else the first.
  private func form(of entry: Entry, before index: Int, _ text: ReadText) -> Int {
    guard entry.forms.count > 1, index > 0, let ending = text.words[index - 1].last else {
      return entry.forms[0]
    }
    let isPlural = ending == UInt8(ascii: "s") || ending == UInt8(ascii: "x")
    return entry.forms[isPlural ? entry.forms.count - 1 : 0]
  }

  /// Quotations that hold an insult, in bytes.
  private func insultingQuotations(_ text: ReadText) -> [Range<Int>] {
    let insults = words.insults[language] ?? []
    return text.quotations.filter { quotation in
      text.words.indices.contains { index in
        quotation.contains(text.bytes[index].lowerBound)
          && insults.contains { text.words[index...].starts(with: $0) }
      }
    }
  }

  /// Whether a text holds a member of a line in any form.
  func holds(_ line: Int, _ member: Int, in text: String) -> Bool {
    let read = Folding.words(of: text)
    let forms = words.lines[line].members[language]?[member].forms ?? []
    return read.indices.contains { index in
      forms.contains { read[index...].starts(with: $0.folded) }
    }
  }

  // MARK: - Replacing

  /// The text with another member in the place of words of one line; `nil` where the words in front
  /// would have to change more than *a* does before a vowel.
  func replacing(_ occurrences: [Occurrence], in text: String, with member: Int) -> String? {
    let read = ReadText(text)
    var bytes = Array(text.utf8)
    for occurrence in occurrences.sorted(by: { $0.bytes.lowerBound > $1.bytes.lowerBound }) {
      let members = words.lines[occurrence.line].members[language] ?? []
      guard member < members.count else { return nil }
      let old = members[occurrence.member].forms[occurrence.form].text
      let new = members[member].forms[occurrence.form].text
      let first = read.bytes.firstIndex { $0.lowerBound == occurrence.bytes.lowerBound } ?? 0
      var article: (range: Range<Int>, text: String)?
      if first > 0, startsWithVowel(old) != startsWithVowel(new) {
        let before = String(decoding: read.words[first - 1], as: UTF8.self)
        switch language {
        case .english where before == "a" || before == "an":
          let range = read.bytes[first - 1]
          let isCapital = bytes[range.lowerBound] == UInt8(ascii: "A")
          article = (range, (isCapital ? "A" : "a") + (startsWithVowel(new) ? "n" : ""))
        case .french where Self.eliding.contains(before): return nil
        default: break
        }
      }
      let found = String(decoding: bytes[occurrence.bytes], as: UTF8.self)
      bytes.replaceSubrange(occurrence.bytes, with: Array(Self.cased(new, as: found).utf8))
      if let article { bytes.replaceSubrange(article.range, with: Array(article.text.utf8)) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// French words that are written otherwise before a vowel.
  private static let eliding: Set<String> = [
    "l", "d", "qu", "n", "s", "j", "c", "le", "la", "de", "que", "ne", "se", "je", "ce", "cet",
    "du",
    "au", "ma", "ta", "sa", "mon", "ton", "son", "beau", "bel", "vieux", "vieil", "nouveau",
    "nouvel",
  ]

  /// English words that begin with a vowel and are spoken with a consonant.
  private static let consonantal = ["eu", "uk", "uni", "one"]

  private func startsWithVowel(_ word: String) -> Bool {
    let folded = Folding.strings(of: word).first ?? ""
    if language == .english, Self.consonantal.contains(where: folded.hasPrefix) { return false }
    // No word of the lists has an aspirated h in French, and none a silent one in English.
    return folded.first.map { (language == .french ? "aeiouyh" : "aeiou").contains($0) } ?? false
  }

  /// A word in capitals, or with a first capital, where the one before it was.
  private static func cased(_ new: String, as old: String) -> String {
    if old.count > 1, old == old.uppercased(), old != old.lowercased() { return new.uppercased() }
    guard let first = old.first, first.isUppercase else { return new.lowercased() }
    return new.prefix(1).uppercased() + new.dropFirst()
  }
}

/// The folded words of a text, and where they stand in it.
private struct ReadText {
  private let text: String
  private let sentences: [Int32]
  let words: [[UInt8]]
  let bytes: [Range<Int>]

  init(_ text: String) {
    self.text = text
    var buffer = TextBuffer()
    buffer.append(text)
    words = buffer.tokens.map { Array(buffer.folded[Int($0.start)..<Int($0.end)]) }
    bytes = buffer.tokens.map { Int($0.originalStart)..<Int($0.originalEnd) }
    sentences = buffer.tokens.map(\.sentence)
  }

  func isOneSentence(_ range: Range<Int>) -> Bool {
    sentences[range.lowerBound] == sentences[range.upperBound - 1]
  }

  /// What stands between quotation marks, in bytes. A mark that is never closed opens nothing.
  var quotations: [Range<Int>] {
    var result: [Range<Int>] = []
    var open: (mark: Unicode.Scalar, place: Int)?
    var place = 0
    for scalar in text.unicodeScalars {
      if let (mark, start) = open, scalar == Self.marks[mark] {
        result.append(start..<place)
        open = nil
      } else if Self.marks[scalar] != nil, open == nil {
        open = (scalar, place)
      }
      place += UTF8.width(scalar)
    }
    return result
  }

  /// Each opening mark with the one that closes it.
  private static let marks: [Unicode.Scalar: Unicode.Scalar] = [
    "\"": "\"", "“": "”", "«": "»", "„": "“",
  ]
}
