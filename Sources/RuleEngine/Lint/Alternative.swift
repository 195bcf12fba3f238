internal import TextMatching

/// One way to say a phrase, with the patterns that it became.
struct Alternative {
  var phrase: Rule.PhraseText
  /// The number of the phrase.
  var number: Int32
  /// Where it stands in the text of the phrase, in Unicode scalars.
  var range: Range<Int>
  var patterns: [Int]
  /// As it is written, with single spaces and small letters.
  var written: String
}

extension LintContext {
  /// The ways to say the phrases of a rule, in the order of the file.
  mutating func alternatives(of rule: NumberedRule) -> [Alternative] {
    if let known = ways[rule.index] { return known }
    let found = readAlternatives(of: rule)
    ways[rule.index] = found
    return found
  }

  private func readAlternatives(of rule: NumberedRule) -> [Alternative] {
    // A text has thousands of scalars and hundreds of ways to say it: it is taken apart once.
    var ranges: [Int32: (pieces: [Range<Int>], scalars: [Unicode.Scalar])] = [:]
    var result: [Alternative] = []
    var places: [[Int32]: Int] = [:]
    for number in patterns[rule.index] {
      let pattern = compiled.patterns[number]
      guard let phrase = text(of: number, in: rule.rule), let first = self.places(of: number).first
      else { continue }
      let known =
        ranges[pattern.text]
        ?? (PhraseParts.alternatives(of: phrase.text), Array(phrase.text.unicodeScalars))
      ranges[pattern.text] = known
      let start = Int(first.written.lowerBound)
      let index = known.pieces.firstOfSorted { $0.lowerBound > start } - 1
      guard index >= 0 else { continue }
      let key = [pattern.text, Int32(index)]
      if let place = places[key] {
        result[place].patterns.append(number)
      } else {
        places[key] = result.count
        let range = known.pieces[index]
        let written = String(String.UnicodeScalarView(known.scalars[range])).lowercased()
          .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        result.append(
          Alternative(
            phrase: phrase, number: pattern.phrase, range: range, patterns: [number],
            written: written))
      }
    }
    return result
  }
}
