internal import RuleEngine
internal import TextMatching

/// Shows where every rule of a pack stands and what its next step lacks.
struct LadderReport {
  var promotions: [Promotion]
  /// Where the files of the rules are.
  var source: PackSource
  /// How many rules are retired and not shown.
  var retired: Int
  var language: Language

  private static let columns = (code: 44, step: 16)

  /// A line for each rule.
  ///
  /// - Parameter width: Of the terminal, in characters.
  func text(width: Int) -> String {
    let columns = Self.columns
    let indent = columns.code + columns.step
    return promotions.map { promotion in
      let step =
        promotion.from == promotion.to
        ? promotion.to.rawValue : "\(promotion.from.rawValue) → \(promotion.to.rawValue)"
      let start = promotion.code.padded(to: columns.code) + step.padded(to: columns.step)
      let missing = promotion.missing.map { Phrases.title(of: $0.name, language) }
      if missing.isEmpty { return start + "✓\n" }
      let body = TextWrapping.wrap(
        "✗ " + missing.joined(separator: ", "), width: max(width, indent + 30), indent: indent,
        hanging: indent + 2)
      return start + body.dropFirst(indent) + "\n"
    }.joined()
  }

  /// One line on the whole.
  var summary: String {
    func count(_ status: RuleStatus) -> Int { promotions.count { $0.from == status } }
    return Phrases.ladderSummary(
      draft: count(.draft), watch: count(.watch), live: count(.live), retired: retired,
      short: promotions.count { $0.from == .live && !$0.isPossible },
      ready: promotions.count { $0.from != $0.to && $0.isPossible }, language)
  }

  /// A JSON array with an object for each rule.
  func json() throws -> String {
    try PromotionExport.encode(
      promotions.map {
        PromotionExport($0, isWritten: false, source: source, language: language)
      })
  }
}
