public import ReportModel
internal import TextMatching

/// Counts what a pack covers while reports go by.
///
/// It reads with the assessor of the pack, so that it counts what screening would find:
///
///     let counter = try CoverageCounter(pack: pack)
///     for report in reports { counter.add(report) }
///     counter.coverage().nearMisses.first?.missing   // "{papers}"
///
/// The pack must be compiled from its files: out of the cache it has no sentences and no texts.
public final class CoverageCounter {
  private let pack: CompiledPack
  private let assessor: Assessor
  private var finder: PhraseMatcher
  private var tally: NearMissTally
  private let passedOver = FunctionWords()
  /// Whether each phrase takes part in screening.
  private let isActive: [Bool]
  /// The language of each pattern; `nil` where it takes no part.
  private let languageOfPattern: [Language?]
  private var reports: [Language: Int] = [:]
  private var found: [String: [Language: Int]] = [:]
  private var isTermSeen: [Bool]
  private var phraseReports: [Int]

  /// A phrase in a sentence.
  private struct PhrasePlace: Hashable {
    var phrase: Int32
    var sentence: Int32
  }

  /// Makes a counter.
  ///
  /// - Throws: `PackError` when no Lua state can be made.
  public init(pack: CompiledPack) throws(PackError) {
    self.pack = pack
    assessor = try Assessor(pack: pack)
    finder = PhraseMatcher(pack.tables)
    tally = NearMissTally(pack)
    isActive = pack.phrases.map { pack.rules[Int($0.rule)].isActive }
    let phraseTexts = pack.pack.rules.map(\.phrases)
    languageOfPattern = pack.patterns.map { pattern in
      let rule = Int(pack.phrases[Int(pattern.phrase)].rule)
      guard pack.rules[rule].isActive, pattern.text >= 0 else { return nil }
      return phraseTexts[rule][Int(pattern.text)].language
    }
    isTermSeen = Array(repeating: false, count: pack.forms.count)
    phraseReports = Array(repeating: 0, count: pack.phrases.count)
  }

  /// Reads one report.
  public func add(_ report: Report) {
    let assessment = assessor.findings(in: report)
    let language = assessor.matcher.language
    reports[language, default: 0] += 1
    for finding in assessment.indicators + assessment.contra {
      found[finding.code, default: [:]][language, default: 0] += 1
    }
    let matched = assessor.matcher.phrases.matches.withMemory { matches in
      Set(matches.map { PhrasePlace(phrase: $0.phrase, sentence: $0.sentence) })
    }
    for phrase in Set(matched.map(\.phrase)) { phraseReports[Int(phrase)] += 1 }
    var misses: [NearMiss] = []
    assessor.matcher.withFound { text, hits, facts in
      for hit in hits { isTermSeen[Int(hit.term)] = true }
      finder.findNearMisses(
        of: pack.patterns, in: text, hits: hits, facts: facts,
        where: { languageOfPattern[$0] == language }, isOpen: { tally.counts($0) },
        { miss in
          let phrase = pack.patterns[Int(miss.pattern)].phrase
          if !matched.contains(PhrasePlace(phrase: phrase, sentence: miss.sentence)) {
            misses.append(miss)
          }
        })
    }
    for miss in misses { note(miss, in: assessor.matcher.text) }
    tally.endReport()
  }

  /// Notes every word that stood where a phrase lacked one, but for those that say nothing.
  private func note(_ miss: NearMiss, in text: TextBuffer) {
    for index in miss.words.first..<miss.words.end {
      let token = text.tokens[Int(index)]
      let word = text.folded[Int(token.start)..<Int(token.end)]
      if !token.flags.isDisjoint(with: [.clitic, .number]) || passedOver.contains(word) {
        continue
      }
      tally.note(String(decoding: word, as: UTF8.self), at: miss.place)
    }
  }

  // MARK: - Result

  /// What was counted so far.
  public func coverage() -> PackCoverage {
    PackCoverage(
      reports: reports, rules: ruleRows(),
      classes: ClassSurvey(pack: pack, isTermSeen: isTermSeen).rows(), phrases: phraseRows(),
      nearMisses: tally.result)
  }

  private func ruleRows() -> [PackCoverage.RuleRow] {
    pack.pack.rules.filter { $0.status != .retired }.map { rule in
      var cells: [Language: PackCoverage.Cell] = [:]
      for language in pack.pack.languages { cells[language] = .init() }
      for test in rule.tests {
        switch test.kind {
        case .hits: cells[test.language, default: .init()].hits += 1
        case .misses: cells[test.language, default: .init()].misses += 1
        case .gaps: cells[test.language, default: .init()].gaps += 1
        }
      }
      for (language, count) in found[rule.code] ?? [:] {
        cells[language, default: .init()].found = count
      }
      return .init(code: rule.code, status: rule.status, cells: cells)
    }
  }

  private func phraseRows() -> [PackCoverage.PhraseRow] {
    pack.phrases.indices.filter { isActive[$0] }.map { index in
      .init(
        code: pack.pack.rules[Int(pack.phrases[index].rule)].code, name: pack.phrases[index].name,
        flagsAlone: pack.flagsAlone(Int32(index)), reports: phraseReports[index])
    }
  }
}
