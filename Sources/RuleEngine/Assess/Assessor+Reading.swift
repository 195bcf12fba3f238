internal import ReportModel
internal import TextMatching

/// What stands in the report that was read last, to explain.
extension Assessor {
  /// Whether a phrase matched in the report that was read last.
  func isMatched(_ phrase: Int32) -> Bool {
    matcher.phrases.matches.withMemory { $0.contains { $0.phrase == phrase } }
  }

  /// The first words that a phrase matched in the report that was read last.
  func words(ofPhrase phrase: Int32, in report: Report) -> String? {
    let match = matcher.phrases.matches.withMemory { $0.first { $0.phrase == phrase } }
    return match.map { report.string(place($0.first..<$0.end, report).bytes) }
  }

  /// The first words of a class in the report that was read last.
  func words(of classID: Int32, in report: Report) -> String? {
    guard let span = matcher.firstOccurrence(of: classID) else { return nil }
    return report.string(place(span.first..<span.end, report).bytes)
  }

  /// Ages in the report that was read last, with the words that give them.
  func ages(in report: Report) -> [(words: String, age: Int)] {
    var ages: [(words: String, age: Int)] = []
    for index in 0..<matcher.quantities.facts.count {
      let fact = matcher.quantities.facts[index]
      guard fact.kind == .age else { continue }
      ages.append((report.string(place(fact.first..<fact.end, report).bytes), Int(fact.value)))
    }
    return ages
  }

  /// The words of the report that was read last that were read as others.
  func readWords(in report: Report) -> [(field: TextField, range: Range<Int>, meant: String)] {
    matcher.readWords.map { words in
      let place = place(words.tokens, report)
      return (place.field, place.start..<place.end, words.text)
    }
  }
}
