public import TextMatching

extension PackCoverage {
  /// Two rules that were found in the same reports.
  public struct OverlapRow: Sendable, Equatable {
    /// The code of one of them.
    public var first: String
    /// The code of the other, behind it in the alphabet.
    public var second: String
    /// Reports in which the first was found.
    public var reportsOfFirst: Int
    /// Reports in which the second was found.
    public var reportsOfSecond: Int
    /// Reports in which both were.
    public var reports: Int
    /// Reports in which words are evidence of both.
    public var sharingWords: Int
  }

  /// How often an indicator was the only one of a report.
  public struct AloneRow: Sendable, Equatable {
    /// The rule's code.
    public var code: String
    /// Reports in which it was found.
    public var reports: Int
    /// Those in which no other indicator was.
    public var alone: Int
    /// The rule that was most often found beside it; `nil` where none was.
    public var companion: String?
    /// In how many reports that was.
    public var companionReports: Int
  }

  /// How a live rule does in its languages.
  public struct ParityRow: Sendable {
    /// Sentences that a rule should find.
    public struct Cell: Sendable, Equatable {
      /// Hits and gaps.
      public var sentences = 0
      /// Those in which the rule is found.
      public var found = 0
    }

    /// The rule's code.
    public var code: String
    /// Its sentences by language.
    public var cells: [Language: Cell]
    /// Sentences that one line gives in both languages, so that they say the same.
    public var pairs: Int
    /// Those of which one is found and the other is not.
    public var apart: Int

    /// The share of the sentences of a language that is found, 0 to 1; `nil` where there is none.
    public func recall(in language: Language) -> Double? {
      guard let cell = cells[language], cell.sentences > 0 else { return nil }
      return Double(cell.found) / Double(cell.sentences)
    }

    /// A smaller number of sentences tells nothing of a share.
    private static let fewest = 3
    /// One sentence in four.
    private static let largest = 0.25

    /// Whether the rule does better in one language: a pair is apart, or the shares differ by a
    /// quarter or more.
    public var drifts: Bool {
      if apart > 0 { return true }
      let shares = cells.filter { $0.value.sentences >= Self.fewest }.compactMap {
        recall(in: $0.key)
      }
      guard shares.count > 1, let least = shares.min(), let most = shares.max() else {
        return false
      }
      return most - least >= Self.largest
    }
  }

  /// How far the shares of reports in which a rule is found differ between English and French: a
  /// log-likelihood ratio, positive where it is found more often in English reports. Above 10.83 a
  /// difference as large comes by chance once in a thousand times; so it may be seen among a hundred
  /// rules that are alike in both.
  public func drift(of code: String) -> Double {
    guard let rule = rules.first(where: { $0.code == code }) else { return 0 }
    return LogLikelihood.ratio(
      rule.cells[.english]?.found ?? 0, of: reports[.english] ?? 0,
      rule.cells[.french]?.found ?? 0, of: reports[.french] ?? 0)
  }

  /// Whether a rule is found so much more often in the reports of one language that chance does not
  /// explain it.
  public func driftsInReports(_ code: String) -> Bool {
    abs(drift(of: code)) >= LogLikelihood.oneInThousand
  }
}
