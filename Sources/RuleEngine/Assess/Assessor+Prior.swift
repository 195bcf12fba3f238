internal import ReportModel
internal import TextMatching

/// What ordinary words say of the report that was read last.
extension Assessor {
  /// The features of the report that was read last, each once, by their folded words.
  func priorFeatures() -> Set<String> {
    let text = matcher.text
    var features: Set<String> = []
    PriorFeature.forEach(in: text) { _, tokens in
      features.insert(text.words(of: tokens))
    }
    return features
  }

  /// What ordinary words add to the score of the report that was read last, in the words of the
  /// text, the largest first; empty without a prior.
  func priorWords(in report: Report) -> [(words: String, points: Double)] {
    prior.contributions(of: matcher.text).map { found in
      let tokens = Int32(found.tokens.lowerBound)..<Int32(found.tokens.upperBound)
      return (report.string(place(tokens, report).bytes), found.points)
    }
  }
}
