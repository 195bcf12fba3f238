internal import Foundation

/// How surprising it is that something is more frequent in one group of reports than in another.
enum LogLikelihood {
  /// Above this a difference as large comes by chance less often than once in a thousand times: the
  /// chi-squared distribution with one degree of freedom.
  static let oneInThousand = 10.83
  /// The same for once in twenty times.
  static let oneInTwenty = 3.84

  /// The log-likelihood ratio of two shares (Dunning 1993, Accurate Methods for the Statistics of
  /// Surprise and Coincidence, Computational Linguistics 19(1)); negative where the share of the first
  /// group is the smaller one.
  static func ratio(_ first: Int, of firstAll: Int, _ second: Int, of secondAll: Int) -> Double {
    let all = firstAll + secondAll
    guard firstAll > 0, secondAll > 0 else { return 0 }
    let share = Double(first + second) / Double(all)
    func term(_ observed: Int, _ expected: Double) -> Double {
      observed == 0 ? 0 : Double(observed) * log(Double(observed) / expected)
    }
    let ratio =
      2
      * (term(first, Double(firstAll) * share) + term(second, Double(secondAll) * share)
        + term(firstAll - first, Double(firstAll) * (1 - share))
        + term(secondAll - second, Double(secondAll) * (1 - share)))
    let isLess = Double(first) * Double(secondAll) < Double(second) * Double(firstAll)
    return isLess ? -ratio : ratio
  }
}
