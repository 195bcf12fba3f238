internal import TextMatching

/// Sentences about test sentences.
extension Phrases {
  static func closedGaps(_ count: Int, _ language: Language) -> String {
    switch language {
    case .english:
      count == 1
        ? "1 gap is closed: move it to hits" : "\(count) gaps are closed: move them to hits"
    case .french:
      count == 1
        ? "1 lacune est comblée\u{A0}: déplacez-la sous hits"
        : "\(count) lacunes sont comblées\u{A0}: déplacez-les sous hits"
    }
  }
}
