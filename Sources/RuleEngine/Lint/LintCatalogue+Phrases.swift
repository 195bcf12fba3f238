internal import ReportModel
internal import TextMatching

/// Phrases that find too much, nothing, or the same as others.
extension LintCatalogue {
  /// A phrase that flags by itself and that one short or everyday word satisfies.
  static func weakAlone(_ context: inout LintContext) {
    let everyday = EverydayWords()
    for rule in context.rules where rule.rule.myth == nil {
      for number in context.patterns[rule.index] {
        let places = context.places(of: number)
        guard places.count == 1, let place = places.first,
          context.compiled.flagsAlone(context.compiled.patterns[number].phrase),
          let phrase = context.text(of: number, in: rule.rule)
        else { continue }
        let written = Int(place.written.lowerBound)..<Int(place.written.upperBound)
        let terms = context.members[Int(place.classID)].map { context.compiled.forms.term(Int($0)) }
          .filter { !$0.isPrefix && !$0.text.utf8.contains(UInt8(ascii: " ")) }.map(\.text)
        let short = terms.filter { $0.utf8.count < leastLetters }
        let common = terms.filter { $0.utf8.count >= leastLetters && everyday.contains($0) }
        for (code, words) in [("short-term", short), ("common-word-alone", common)]
        where !words.isEmpty {
          let named = words.sorted().prefix(3).joined(separator: ", ")
          context.collector.report(
            code, context.place(rule.rule, phrase, written),
            [named + (words.count > 3 ? ", …" : "")])
        }
      }
    }
  }

  /// Two letters are abbreviations of many things: *ID*, *TP*, *DM*.
  private static let leastLetters = 3

  /// A phrase that demands what no text can hold.
  static func neverMatches(_ context: inout LintContext) {
    for rule in context.rules {
      for phrase in rule.rule.phrases where phrase.text.contains(where: { "<>=".contains($0) }) {
        let syntax = PhraseSyntax(phrase.text) { !$0.contains(where: { "<>=".contains($0) }) }
        for element in syntax.alternatives.joined() {
          guard case .quantity(let test) = element.content, let most = mostPossible(test),
            test.low > most
          else { continue }
          let number = PackReader.number(most)
          context.collector.report(
            "never-matches", context.place(rule.rule, phrase, element.offset..<element.end),
            localized: [
              LocalizedText(en: "there are at most \(number)", fr: "il y en a au plus \(number)")
            ])
        }
      }
      for alternative in context.alternatives(of: rule) {
        reportEmptyPlace(alternative, rule.rule, &context)
      }
    }
  }

  /// A sign beside a word is passed over; with a gap around it, or alone, it is never found.
  private static func reportEmptyPlace(
    _ alternative: Alternative, _ rule: Rule, _ context: inout LintContext
  ) {
    func empty(_ pattern: Int) -> CompiledPack.Place? {
      context.places(of: pattern).first { place in
        context.members[Int(place.classID)].isEmpty
          && context.compiled.quantityOfClass[place.classID] == nil
      }
    }
    guard let place = alternative.patterns.first.flatMap(empty),
      alternative.patterns.allSatisfy({ empty($0) != nil })
    else { return }
    context.collector.report(
      "never-matches",
      context.place(
        rule, alternative.phrase, Int(place.written.lowerBound)..<Int(place.written.upperBound)),
      localized: [
        LocalizedText(en: "signs alone are no word", fr: "des signes seuls ne font pas un mot")
      ])
  }

  /// The most that there can be of something; `nil` where there is no limit.
  private static func mostPossible(_ test: QuantityTest) -> Double? {
    switch (test.kind, test.rate) {
    case (.hours, .day): 24
    case (.hours, .week): 168
    case (.days, .week): 7
    case (.days, .month): 31
    case (.weeks, .month): 5
    // The oldest person known became 122.
    case (.age, _): 125
    default: nil
    }
  }

  /// A way to say it that stands in the same phrase already.
  static func alternativeTwice(_ context: inout LintContext) {
    for rule in context.rules {
      var seen: Set<[String]> = []
      var (text, scalars): (String, [Unicode.Scalar]) = ("", [])
      for alternative in context.alternatives(of: rule) {
        let phrase = alternative.phrase
        let key = [phrase.name, phrase.language.rawValue, alternative.written]
        if seen.insert(key).inserted { continue }
        if phrase.text != text {
          (text, scalars) = (phrase.text, Array(phrase.text.unicodeScalars))
        }
        var fix: Diagnostic.Fix?
        if let mark = scalars[..<alternative.range.lowerBound].lastIndex(of: ";"),
          let token = context.token(of: phrase, in: rule.rule)
        {
          fix = token.edit(mark..<alternative.range.upperBound, by: "").map { .init(edits: [$0]) }
        }
        context.collector.report(
          "alternative-twice", context.place(rule.rule, phrase, alternative.range), [phrase.name],
          fix: fix)
      }
    }
  }

  /// A way to say it that finds nothing which another of the same phrase does not find.
  static func shadowedAlternative(_ context: inout LintContext) {
    var finder = ShadowFinder(context)
    for rule in context.rules {
      let groups = Dictionary(grouping: context.alternatives(of: rule)) {
        [$0.number, $0.phrase.language == .french ? 1 : 0]
      }
      for (_, ways) in groups.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
        for (way, shadow) in finder.shadows(in: ways) {
          context.collector.report(
            "shadowed-alternative",
            context.place(rule.rule, ways[way].phrase, ways[way].range),
            [ways[shadow].phrase.text.scalars(ways[shadow].range).shortened(to: 60)])
        }
      }
    }
  }

  /// A way to say it that another rule has as well, and whose evidence neither gives to the other.
  static func phraseInTwoRules(_ context: inout LintContext) {
    var known: [[Int32]: (rule: Rule, alternative: Alternative)] = [:]
    for rule in context.rules where rule.rule.status != .retired {
      for alternative in context.alternatives(of: rule) {
        // The language keeps apart what is spelled alike in both.
        var key: [Int32] = [alternative.phrase.language == .french ? -3 : -2]
        for number in alternative.patterns {
          for place in context.places(of: number) { key += [place.classID, place.gap] }
          key.append(-1)
        }
        guard let first = known[key] else {
          known[key] = (rule.rule, alternative)
          continue
        }
        let isShared = [(first.rule, rule.rule), (rule.rule, first.rule)].contains { from, to in
          from.code == to.code || from.implications.contains { $0.code == to.code }
        }
        if isShared { continue }
        context.collector.report(
          "phrase-in-two-rules",
          context.place(rule.rule, alternative.phrase, alternative.range),
          [first.rule.code, first.alternative.phrase.name])
      }
    }
  }

  /// A gap that goes far beyond what belongs together.
  static func wideGap(_ context: inout LintContext) {
    for rule in context.rules.map(\.rule) {
      for phrase in rule.phrases where phrase.text.contains("...1") {
        let syntax = PhraseSyntax(phrase.text) { _ in true }
        for element in syntax.alternatives.joined() where element.gap > widestGap {
          context.collector.report(
            "wide-gap", context.place(rule, phrase, element.offset..<element.end),
            [String(element.gap)])
        }
      }
    }
  }

  private static let widestGap = 10

  /// Dots that touch a word; they read as a gap, and look like the end of a sentence.
  static func gapSpacing(_ context: inout LintContext) {
    for rule in context.rules.map(\.rule) {
      for phrase in rule.phrases {
        guard let token = context.token(of: phrase, in: rule) else { continue }
        let scalars = Array(phrase.text.unicodeScalars)
        var index = 0
        while index < scalars.count {
          let start = index
          while index < scalars.count, scalars[index] == "." { index += 1 }
          if index - start != 3 {
            index = max(index, start + 1)
            continue
          }
          var end = index
          while end < scalars.count, ("0"..."9").contains(scalars[end]) { end += 1 }
          let before = start > 0 && !scalars[start - 1].properties.isWhitespace
          let after = end < scalars.count && !scalars[end].properties.isWhitespace
          if before || after {
            let dots = phrase.text.scalars(start..<end)
            context.collector.report(
              "gap-spacing", context.place(rule, phrase, start..<end),
              fix: token.edit(start..<end, by: (before ? " " : "") + dots + (after ? " " : ""))
                .map { .init(edits: [$0]) })
          }
          index = end
        }
      }
    }
  }

  /// A phrase that ordinary text keeps busy; see `StepCounter`.
  static func slowPhrase(_ context: inout LintContext) throws(PackError) {
    guard context.canRun else { return }
    let steps = try StepCounter(context.compiled).stepsOfPatterns()
    for rule in context.rules {
      for alternative in context.alternatives(of: rule) {
        let count = alternative.patterns.reduce(0) { $0 + steps[$1] }
        if count <= StepCounter.limit { continue }
        context.collector.report(
          "slow-phrase", context.place(rule.rule, alternative.phrase, alternative.range),
          [String(count), String(StepCounter.limit)])
      }
    }
  }
}

extension LintContext {
  /// The string that holds a phrase's text.
  mutating func token(of phrase: Rule.PhraseText, in rule: Rule) -> LuaToken? {
    let lines = lines(of: rule.file)
    // Rules of a thousand lines are looked up a thousand times.
    let start = lines.firstOfSorted { $0.verb.line >= phrase.line }
    return lines[start...].prefix { $0.verb.line == phrase.line }.first {
      $0.verb.text == "phrase"
    }?
    .texts.first { $0.token.value == phrase.text }?.token
  }
}

extension String {
  /// The text, cut with an ellipsis where it has more characters.
  func shortened(to count: Int) -> String {
    self.count <= count ? self : prefix(count - 1) + "…"
  }
}
