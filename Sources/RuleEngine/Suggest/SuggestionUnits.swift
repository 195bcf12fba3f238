internal import ReportModel
internal import TextMatching

/// Cuts the words near missed evidence into what a phrase may be made of: words, and classes that hold
/// them.
struct SuggestionUnits: ~Copyable {
  /// A word or a class at a place of the text.
  struct Unit {
    /// As a phrase of a rule writes it: `holds` or `{papers}`.
    var text: String
    /// The first token, and one past the last.
    var tokens: Range<Int>
    /// Whether it says something by itself: an article or a pronoun does not.
    var hasContent: Bool
  }

  private let classes: [String]
  /// Members by class, to tell the narrower one.
  private let sizes: [Int]
  private let isOwn: [Bool]
  private let compiled: CompiledPack
  private var matcher: ReportMatcher
  private let passedOver = FunctionWords.standard
  private let excluded: Set<String>
  /// How each folded word was written first, so that with and without accents it is one word.
  private var spellings: [String: String] = [:]
  /// Rule classes that a word may stand for, at most.
  private static let mostOwn = 2

  /// Makes a reader of one language.
  ///
  /// - Throws: `PackError` when there is no memory.
  init(rule: Rule, language: Language, pack: RulePack) throws(PackError) {
    let own = rule.classes.keys.sorted()
    // A class of the rule that stands for a shared one alone is the better name for it.
    let aliased = Set(rule.classes.values.flatMap { $0.uses.count == 1 ? $0.uses : [] })
    let shared = pack.lexicon.keys.filter { !aliased.contains($0) }.sorted()
    classes = own + shared
    isOwn = own.map { _ in true } + shared.map { _ in false }
    sizes = (own.compactMap { rule.classes[$0] } + shared.compactMap { pack.lexicon[$0] }).map {
      Self.size(of: $0, language, pack.lexicon)
    }
    let asked = QueryPack(
      classes.map { "{\($0)}" }, rule: rule, languages: [language], pack: pack)
    compiled = asked.compiled
    matcher = try ReportMatcher(pack: asked.compiled)
    excluded = pack.protectedWords
  }

  /// How many members are written, those of other classes that it takes over as well.
  private static func size(
    of wordClass: WordClass, _ language: Language, _ lexicon: [String: WordClass]
  ) -> Int {
    var (size, seen, open) = (0, Set<String>(), [wordClass])
    while let next = open.popLast() {
      size += next.members[language]?.count ?? 0
      open += next.uses.compactMap { seen.insert($0).inserted ? lexicon[$0] : nil }
    }
    return size
  }

  /// The units of a report near some of its words, in order, of each sentence on its own.
  ///
  /// - Parameters:
  ///   - evidence: Ranges in Unicode scalars of the narrative; the whole text where there is none.
  ///   - near: How many words before and behind them belong to it.
  mutating func units(
    of report: Report, near evidence: [Range<Int>], within near: Int
  ) -> [[Unit]] {
    matcher.read(report)
    let text = matcher.text
    let ranges = Self.bytes(of: evidence, in: report)
    var isNear = [Bool](repeating: evidence.isEmpty, count: text.tokens.count)
    for (index, token) in text.tokens.enumerated()
    where text.sentences[Int(token.sentence)].field == 1
      && ranges.contains(where: { $0.overlaps(Int(token.originalStart)..<Int(token.originalEnd)) })
    {
      let first = max(0, index - near)
      for other in first..<min(text.tokens.count, index + near + 1)
      where text.tokens[other].sentence == token.sentence { isNear[other] = true }
    }
    var sentences: [Int32: [Unit]] = [:]
    for (index, token) in text.tokens.enumerated() where isNear[index] {
      let word = text.folded[Int(token.start)..<Int(token.end)]
      let folded = String(decoding: word, as: UTF8.self)
      if !token.flags.isDisjoint(with: [.clitic, .number]) || excluded.contains(folded) {
        continue
      }
      let field = text.sentences[Int(token.sentence)].field == 0 ? report.title : report.narrative
      let written = report.string(
        ByteRange(
          start: field.start + token.originalStart, end: field.start + token.originalEnd)
      ).lowercased()
      // What is written with signs is shown as it is read.
      let shown = spellings[folded] ?? (written.allSatisfy(\.isLetter) ? written : folded)
      spellings[folded] = shown
      sentences[token.sentence, default: []].append(
        Unit(
          text: shown, tokens: index..<index + 1,
          hasContent: !passedOver.contains(word)))
    }
    for (sentence, classes) in classUnits(isNear) { sentences[sentence, default: []] += classes }
    return sentences.sorted { $0.key < $1.key }.map { _, units in
      units.sorted {
        ($0.tokens.lowerBound, $0.tokens.upperBound) < ($1.tokens.lowerBound, $1.tokens.upperBound)
      }
    }
  }

  /// The classes that stand near the evidence: of each place the rule's own, and the narrowest one of
  /// the lexicon.
  private func classUnits(_ isNear: [Bool]) -> [Int32: [Unit]] {
    var places: [Range<Int>: [Int]] = [:]
    for match in matcher.phrases.matches.withMemory({ Array($0) }) {
      let tokens = Int(match.first)..<Int(match.end)
      guard tokens.allSatisfy({ isNear[$0] }),
        let number = Int(compiled.phrases[Int(match.phrase)].name)
      else { continue }
      places[tokens, default: []].append(number)
    }
    var result: [Int32: [Unit]] = [:]
    for (tokens, numbers) in places {
      let sorted = numbers.sorted { (sizes[$0], classes[$0]) < (sizes[$1], classes[$1]) }
      let chosen =
        sorted.filter { isOwn[$0] }.prefix(Self.mostOwn) + sorted.filter { !isOwn[$0] }.prefix(1)
      let sentence = matcher.text.tokens[tokens.lowerBound].sentence
      // A class in the place of a pronoun says no more than the pronoun.
      let hasContent = tokens.contains { index in
        let token = matcher.text.tokens[index]
        return !passedOver.contains(matcher.text.folded[Int(token.start)..<Int(token.end)])
      }
      for number in chosen {
        result[sentence, default: []].append(
          Unit(text: "{\(classes[number])}", tokens: tokens, hasContent: hasContent))
      }
    }
    return result
  }

  /// How many steps lie between two units; `nil` where they overlap or are in the wrong order.
  func steps(from first: Unit, to second: Unit) -> Int? {
    guard second.tokens.lowerBound >= first.tokens.upperBound else { return nil }
    let tokens = matcher.text.tokens
    let before = tokens[first.tokens.upperBound - 1].ordinal
    return max(0, Int(tokens[second.tokens.lowerBound].ordinal - before) - 1)
  }

  /// Ranges in bytes of the narrative.
  private static func bytes(of ranges: [Range<Int>], in report: Report) -> [Range<Int>] {
    if ranges.isEmpty { return [] }
    var offsets = [0]
    for scalar in report.string(report.narrative).unicodeScalars {
      offsets.append((offsets.last ?? 0) + UTF8.width(scalar))
    }
    return ranges.compactMap { range in
      range.upperBound < offsets.count ? offsets[range.lowerBound]..<offsets[range.upperBound] : nil
    }
  }
}
