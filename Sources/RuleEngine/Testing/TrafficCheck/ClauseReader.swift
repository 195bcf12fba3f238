internal import TextMatching

/// Finds the clause of a sentence.
///
/// It knows the subjects, the auxiliaries and some hundred verbs of a language, and rather finds
/// none than a wrong one: a sentence that it does not see through makes no variants.
struct ClauseReader: Sendable {
  private let language: Language
  private let words: ClauseWords

  /// Makes a reader for sentences of one language.
  init(_ language: Language) {
    self.language = language
    words = ClauseWords(language)
  }

  /// The clause that holds the marked words.
  ///
  /// What stands behind a comma after them is left out: *She gets her pills from him, so she never
  /// stays away* gives *She gets her pills from him*.
  func clause(of sentence: MarkedSentence) -> Result<Clause, SkipReason> {
    let scalars = sentence.scalars
    if scalars.contains("?") { return .failure(.question) }
    if scalars.contains(where: { "\"“”«»".unicodeScalars.contains($0) }) {
      return .failure(.quotation)
    }
    guard let range = range(in: sentence), !isRunOn(sentence, range) else {
      return .failure(.severalClauses)
    }
    let part = sentence.part(range)
    let found = part.words(language)
    guard let first = found.first else { return .failure(.fragment) }
    if words.conditions.contains(first.text) { return .failure(.question) }
    guard let verb = verb(in: found) else { return .failure(.fragment) }
    if found[..<verb].contains(where: { words.relatives.contains($0.text) }) {
      return .failure(.severalClauses)
    }
    var traits: Clause.Traits = []
    if isAsserted(part, found, verb) { traits.insert(.asserted) }
    if words.writers.contains(first.text) { traits.insert(.writerIsSubject) }
    if namesWriter(part) { traits.insert(.namesWriter) }
    if isPast(found, verb) { traits.insert(.past) }
    let letters = part.scalars[first.range].filter(\.properties.isAlphabetic)
    let isAcronym = letters.count > 1 && letters.allSatisfy(\.properties.isUppercase)
    let isI = language == .english && (first.text == "i" || first.text.hasPrefix("i'"))
    return .success(
      Clause(sentence: part, traits: traits, lowersFirst: !isAcronym && !isI))
  }

  /// The part between punctuation that holds the marked words.
  private func range(in sentence: MarkedSentence) -> Range<Int>? {
    let scalars = sentence.scalars
    let marked = sentence.marked
    var start = 0
    var end = scalars.count
    for index in scalars.indices where isBreak(at: index, scalars) {
      if index >= marked.upperBound {
        end = index
        break
      }
      if index >= marked.lowerBound || scalars[index] == "," || scalars[index] == "(" { return nil }
      start = index + 1
    }
    while start < end, scalars[start].properties.isWhitespace { start += 1 }
    while end > start, scalars[end - 1].properties.isWhitespace { end -= 1 }
    return start < end ? start..<end : nil
  }

  /// Whether words follow the marked ones without any punctuation in the whole text, so that they
  /// may as well be another sentence: *they wont let her leave my friend is scared*.
  private func isRunOn(_ sentence: MarkedSentence, _ range: Range<Int>) -> Bool {
    guard range.upperBound == sentence.scalars.count, sentence.scalars.last != "." else {
      return false
    }
    return sentence.words(language).contains { $0.range.lowerBound >= sentence.marked.upperBound }
  }

  /// Whether a punctuation mark ends a clause: *4,50*, *5 a.m. and* and *10:30* do not.
  private func isBreak(at index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    let following = index + 1 < scalars.count ? scalars[index + 1] : " "
    switch scalars[index] {
    case ";", "!", "(", "—", "–", "\n": return true
    case ",", ":": return !(following.properties.numericType != nil)
    case ".":
      if !following.properties.isWhitespace { return false }
      let rest = scalars[(index + 1)...].drop { $0.properties.isWhitespace }
      return rest.first.map { !$0.properties.isLowercase } ?? true
    default: return false
    }
  }

  // MARK: - Subject and verb

  /// The place of the finite verb among the words of a clause that begins with its subject, or with
  /// where or when.
  private func verb(in found: [SentenceWord]) -> Int? {
    let first = found[0].text
    if words.contracted.contains(first) { return 0 }
    if words.pronouns.contains(first) {
      return (1..<found.count).first { !words.adverbs.contains(found[$0].text) }
    }
    let isPlural = words.barePlurals.contains(first) || isPlural(found)
    guard words.openers.contains(first) || first.first?.isNumber == true || isPlural else {
      return nil
    }
    for index in 1..<max(1, found.count) {
      let word = found[index].text
      let before = found[index - 1].text
      if words.auxiliaries.contains(word) || words.contracted.contains(word) { return index }
      if words.pronouns.contains(before), !words.determiners.contains(before) { return index }
      guard words.verbs.contains(word), !words.determiners.contains(before), before != "to" else {
        continue
      }
      // *A room booked by …*, *an orphan sent by …* have no finite verb there.
      let next = index + 1 < found.count ? found[index + 1].text : ""
      if language == .english, words.past.contains(word), words.afterParticiples.contains(next) {
        continue
      }
      return index
    }
    return nil
  }

  /// Whether an English clause begins with a plural and its verb: *Workers have to …*
  private func isPlural(_ found: [SentenceWord]) -> Bool {
    guard language == .english, found.count > 1, found[0].text.hasSuffix("s") else { return false }
    return words.auxiliaries.contains(found[1].text) || words.verbs.contains(found[1].text)
  }

  /// Whether a text names the writer.
  func namesWriter(_ sentence: MarkedSentence) -> Bool {
    sentence.words(language).contains {
      words.writers.contains($0.text) || words.writersOwn.contains($0.text)
    }
  }

  /// Whether a text is one statement, without a question or a second sentence.
  func isOneSentence(_ sentence: MarkedSentence) -> Bool {
    let scalars = sentence.scalars
    let breaks = scalars.indices.filter {
      scalars[$0] != "," && scalars[$0] != ":" && isBreak(at: $0, scalars)
    }
    return !scalars.contains("?") && (breaks.first.map { $0 + 1 >= scalars.count } ?? true)
  }

  /// Whether the marked words reach beyond the subject, and nothing before them sets them apart.
  private func isAsserted(_ part: MarkedSentence, _ found: [SentenceWord], _ verb: Int) -> Bool {
    let marked = part.marked
    if marked.upperBound <= found[verb].range.lowerBound { return false }
    for (index, word) in found.enumerated() {
      // Of a contrast only one side would be denied.
      if words.contrasts.contains(word.text), word.range.lowerBound < marked.upperBound {
        return false
      }
      if word.range.lowerBound >= marked.lowerBound { continue }
      if words.barriers.contains(word.text) { return false }
      let next = index + 1 < found.count ? found[index + 1].text : ""
      if words.ands.contains(word.text),
        words.pronouns.contains(next) || words.determiners.contains(next)
      {
        return false
      }
      // Under a verb of saying or thinking the words are somebody's.
      if index >= verb, words.sayings.contains(word.text) { return false }
    }
    return true
  }

  // MARK: - Time

  private func isPast(_ found: [SentenceWord], _ verb: Int) -> Bool {
    for (index, word) in found.enumerated() {
      if words.times.contains(word.text) { return false }
      // An infinitive looks like a present: *were told to pay*.
      let isInfinitive = language == .english && index > 0 && found[index - 1].text == "to"
      if words.present.contains(word.text), !isInfinitive { return false }
    }
    switch language {
    case .english: return words.past.contains(found[verb].text)
    case .french:
      // *A* and *ont* are past with a participle only.
      let auxiliaries = found.indices.filter { ["a", "ont"].contains(found[$0].text) }
      let areCompound = auxiliaries.allSatisfy { index in
        let next = found[(index + 1)...].first {
          !words.adverbs.contains($0.text) || words.determiners.contains($0.text)
        }
        return next.map { isParticiple($0.text) } ?? false
      }
      return areCompound && (words.past.contains(found[verb].text) || auxiliaries.contains(verb))
    }
  }

  /// Whether a French word is a past participle.
  private func isParticiple(_ word: String) -> Bool {
    word.count > 2 && ["é", "ée", "és", "ées"].contains(where: word.hasSuffix)
      || words.participles.contains(word)
  }
}
